package org.entente.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** What a PNG holds: every chunk, the text chunks inflated, and the picture's bytes inflated. */
final class PngInside {

    static final String PIXELS = "pixels";

    private PngInside() {}

    static void each(byte[] png, Unpacked.Visitor visitor) throws IOException {
        var picture = new ByteArrayOutputStream();
        var buffer = ByteBuffer.wrap(png);
        for (int at = 8; at + 12 <= png.length; ) {
            int length = buffer.getInt(at);
            String type = Canaries.latin(Arrays.copyOfRange(png, at + 4, at + 8));
            byte[] content = Arrays.copyOfRange(png, at + 8, at + 8 + length);
            if (type.equals("IDAT")) {
                picture.write(content);
            } else {
                visitor.visit(type, content);
                inflated(content, type, visitor);
            }
            at += 12 + length;
        }
        visitor.visit(PIXELS, Unpacked.inflated(picture.toByteArray()));
    }

    /** Text may be deflated behind a key word and some flags: tried from every byte that can begin it. */
    private static void inflated(byte[] content, String type, Unpacked.Visitor visitor) {
        for (int start = 0; start < Math.min(content.length, 200); start++) {
            if (content[start] == 0x78) {
                try {
                    visitor.visit(
                            type + " inflated", Unpacked.inflated(Arrays.copyOfRange(content, start, content.length)));
                } catch (IOException _) {
                    // not the beginning of anything deflated
                }
            }
        }
    }
}
