package org.entente.store.record;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sealed bodies gathered into contents of some 32 KiB each: length (4) ‖ body, one after the other. Few large contents would
 * be slower in a young process: the cipher is compiled to vector code only after a few thousand calls.
 */
public final class ClaimBatch {

    private static final int FULL = 32 << 10;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FULL + (FULL >> 2));
    private int count;

    /** Adds a body; {@link #isFull} then tells whether the content should be written. */
    public void add(byte[] body) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(body.length).array());
        bytes.writeBytes(body);
        count++;
    }

    /** Whether another body might not fit: the largest has some 900 kB. */
    public boolean isFull() {
        return bytes.size() >= FULL;
    }

    /** Whether {@code body} would make the content longer than a journal takes. */
    public boolean isTooSmallFor(byte[] body) {
        return count > 0 && bytes.size() + body.length + Integer.BYTES > 1 << 20;
    }

    public int count() {
        return count;
    }

    /** Where the next body will lie in the content, in bytes. */
    public int size() {
        return bytes.size();
    }

    /** The body at a place in a content. */
    public static byte[] at(byte[] content, int place) {
        int from = place + Integer.BYTES;
        return Arrays.copyOfRange(content, from, from + ByteBuffer.wrap(content).getInt(place));
    }

    /** The content; the batch is empty afterwards. */
    public byte[] take() {
        byte[] content = bytes.toByteArray();
        bytes.reset();
        count = 0;
        return content;
    }

    public static List<byte[]> read(byte[] content) {
        var bodies = new ArrayList<byte[]>();
        var buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            byte[] body = new byte[buffer.getInt()];
            buffer.get(body);
            bodies.add(body);
        }
        return bodies;
    }
}
