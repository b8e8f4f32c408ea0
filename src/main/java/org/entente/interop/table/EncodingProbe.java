package org.entente.interop.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Sees the encoding of a text while its bytes pass by: a byte order mark decides; else every other byte being zero means
 * UTF-16; else text that is valid UTF-8 is UTF-8; what remains is Windows-1252, which reads every older western file.
 */
final class EncodingProbe {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int HEAD = 4096;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(8192);
    private byte[] pending = new byte[0];
    private byte[] head = new byte[0];
    private boolean isUtf8 = true;

    /** Takes the next bytes of the file. */
    void take(byte[] bytes, int length) {
        if (head.length < HEAD) {
            int more = Math.min(length, HEAD - head.length);
            byte[] longer = Arrays.copyOf(head, head.length + more);
            System.arraycopy(bytes, 0, longer, head.length, more);
            head = longer;
        }
        if (isUtf8) {
            byte[] all = Arrays.copyOf(pending, pending.length + length);
            System.arraycopy(bytes, 0, all, pending.length, length);
            decode(ByteBuffer.wrap(all), false);
        }
    }

    /**
     * What was seen.
     *
     * @param isWhole whether all bytes passed by; otherwise the last character may be cut
     */
    SeenEncoding seen(boolean isWhole) {
        if (isWhole && isUtf8) {
            decode(ByteBuffer.wrap(pending), true);
        }
        if (starts(0xEF, 0xBB, 0xBF)) {
            return new SeenEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(0xFF, 0xFE)) {
            return new SeenEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(0xFE, 0xFF)) {
            return new SeenEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int evenZeros = zeros(0);
        int oddZeros = zeros(1);
        int half = head.length / 2;
        if (half >= 4 && oddZeros * 10 > half * 4 && evenZeros * 10 < half) {
            return new SeenEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (half >= 4 && evenZeros * 10 > half * 4 && oddZeros * 10 < half) {
            return new SeenEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new SeenEncoding(isUtf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
    }

    private void decode(ByteBuffer bytes, boolean isEnd) {
        while (true) {
            decoded.clear();
            var result = decoder.decode(bytes, decoded, isEnd);
            if (result.isError()) {
                isUtf8 = false;
                return;
            }
            if (result.isUnderflow()) {
                pending = Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.limit());
                return;
            }
        }
    }

    private boolean starts(int... values) {
        for (int i = 0; i < values.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }

    private int zeros(int offset) {
        int zeros = 0;
        for (int i = offset; i < head.length; i += 2) {
            if (head[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }
}
