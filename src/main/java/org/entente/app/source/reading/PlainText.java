package org.entente.app.source.reading;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.picture.text.CleanText;

/** Text of any encoding as lines that a screen can show: what turns other text around or steers a terminal is left out. */
final class PlainText {

    /** More of a file is not shown. */
    static final int MOST_BYTES = 4 << 20;

    /** Longer lines are broken, because laying out one endless line would hold the screen. */
    static final int LONGEST_LINE = 1_000;

    private static final int SAMPLE = 64 << 10;

    private PlainText() {}

    /** Reads bytes that are said to be text. */
    static Content.Words read(byte[] file) {
        var decoded = Decoded.of(file);
        return new Content.Words(
                lines(decoded.text()), decoded.charset().displayName(java.util.Locale.ROOT), decoded.isCut());
    }

    /** The same for a search, which no broken line may hide anything from. */
    static Wording words(byte[] file) {
        var decoded = Decoded.of(file);
        return new Wording(CleanText.lines(decoded.text()), decoded.isCut() ? Wording.Gap.LARGE : null);
    }

    private record Decoded(String text, Charset charset, boolean isCut) {

        static Decoded of(byte[] file) {
            boolean isCut = file.length > MOST_BYTES;
            byte[] bytes = isCut ? Arrays.copyOf(file, MOST_BYTES) : file;
            Charset charset = marked(bytes).orElseGet(() -> guess(bytes, isCut));
            return new Decoded(charset.decode(ByteBuffer.wrap(bytes)).toString(), charset, isCut);
        }
    }

    /** Whether bytes of an unknown kind are text beyond doubt: marked as Unicode, or UTF-8 without control characters. */
    static boolean isText(byte[] file) {
        byte[] start = Arrays.copyOf(file, Math.min(file.length, SAMPLE));
        if (marked(start).isPresent()) {
            return true;
        }
        return strict(start, start.length < file.length)
                .filter(text -> text.chars().noneMatch(PlainText::isControl))
                .isPresent();
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7f;
    }

    /** The encoding that a byte order mark names. */
    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_32);
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(StandardCharsets.UTF_16)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset guess(byte[] bytes, boolean isCut) {
        if (strict(bytes, isCut).isPresent()) {
            return StandardCharsets.UTF_8;
        }
        var match = new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                .detect();
        try {
            return match == null ? StandardCharsets.ISO_8859_1 : Charset.forName(match.getName());
        } catch (IllegalArgumentException _) { // a name that this platform does not know
            return StandardCharsets.ISO_8859_1;
        }
    }

    /** @param isCut whether the last character may be missing its end */
    private static Optional<CharBuffer> strict(byte[] bytes, boolean isCut) {
        int end = bytes.length;
        if (isCut) {
            while (end > 0 && bytes.length - end < 3 && (bytes[end - 1] & 0x80) != 0) {
                end--;
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, end)));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        text.lines().forEach(line -> {
            String clean = CleanText.lines(line.replace("\t", "    ")).stripTrailing();
            int at = 0;
            do {
                int end = Math.min(clean.length(), at + LONGEST_LINE);
                lines.add(clean.substring(at, end));
                at = end;
            } while (at < clean.length());
        });
        return lines;
    }
}
