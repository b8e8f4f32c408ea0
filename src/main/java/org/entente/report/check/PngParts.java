package org.entente.report.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Text chunks of a PNG, inflated where they are deflated (PNG specification, section 11.3.3). */
final class PngParts {

    interface Visitor {
        void chunk(byte[] content, String where) throws IOException;
    }

    private static final int HEADER = 8;

    private PngParts() {}

    static void read(byte[] png, Visitor visitor) throws IOException {
        var buffer = ByteBuffer.wrap(png);
        int at = HEADER;
        while (at + 12 <= png.length) {
            int length = buffer.getInt(at);
            if (length < 0 || length > png.length - at - 12) {
                return;
            }
            String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("zTXt") || type.equals("iTXt")) {
                visitor.chunk(inflateAfterKey(Arrays.copyOfRange(png, at + 8, at + 8 + length), type), type);
            }
            at += 12 + length;
        }
    }

    /** What follows the key and the flags, inflated if it can be. */
    private static byte[] inflateAfterKey(byte[] chunk, String type) {
        int start = 0;
        while (start < chunk.length && chunk[start] != 0) {
            start++;
        }
        start += type.equals("zTXt") ? 2 : 3;
        for (int zeros = type.equals("zTXt") ? 2 : 0; zeros < 2 && start < chunk.length; start++) {
            zeros += chunk[start] == 0 ? 1 : 0;
        }
        if (start >= chunk.length) {
            return new byte[0];
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(chunk, start, chunk.length - start);
            byte[] out = new byte[1 << 16];
            return Arrays.copyOf(out, inflater.inflate(out));
        } catch (DataFormatException notDeflated) {
            return Arrays.copyOfRange(chunk, start, chunk.length); // plain text, searched as it is
        } finally {
            inflater.end();
        }
    }
}
