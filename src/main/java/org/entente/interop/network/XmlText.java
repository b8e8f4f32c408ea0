package org.entente.interop.network;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.entente.interop.Problem;
import org.entente.interop.Where;

/**
 * The characters of an XML file, in the encoding that it begins with or declares (XML 1.0, appendix F). The platform's own
 * decoding would print what it finds wrong on the standard error.
 */
final class XmlText {

    private static final int PEEKED = 512;
    private static final Pattern DECLARED =
            Pattern.compile("\\A<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    private XmlText() {}

    /** @throws XmlCursor.Stopped if no such encoding is known */
    static Reader of(Guard bytes) throws IOException {
        var buffered = new BufferedInputStream(bytes);
        buffered.mark(PEEKED);
        byte[] start = buffered.readNBytes(PEEKED);
        buffered.reset();
        int mark = 0;
        Charset charset;
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
            charset = StandardCharsets.UTF_8;
        } else if (begins(start, 0xFE, 0xFF) || begins(start, 0, '<')) {
            mark = start[0] == 0 ? 0 : 2;
            charset = StandardCharsets.UTF_16BE;
        } else if (begins(start, 0xFF, 0xFE) || begins(start, '<', 0)) {
            mark = start[0] == '<' ? 0 : 2;
            charset = StandardCharsets.UTF_16LE;
        } else {
            charset = declared(new String(start, StandardCharsets.ISO_8859_1));
        }
        buffered.skipNBytes(mark);
        return new InputStreamReader(
                buffered,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean begins(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset declared(String start) {
        var declared = DECLARED.matcher(start);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            var charset = Charset.forName(declared.group(1));
            // what is declared in single bytes cannot be written in pairs of them
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException _) {
            throw new XmlCursor.Stopped(new Problem(Where.line(1), "interop.network.encoding", declared.group(1)));
        }
    }
}
