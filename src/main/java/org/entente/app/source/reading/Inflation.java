package org.entente.app.source.reading;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How large the compressed streams of a PDF become, found out without keeping what they become: the library that draws pages
 * unpacks them whole.
 */
final class Inflation {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int DEEPEST = 3;

    private final long most;
    private long total;

    private Inflation(long most) {
        this.most = most;
    }

    /** Whether all streams together, streams packed in streams included, stay within {@code most} bytes. Linear in these. */
    static boolean isWithin(byte[] pdf, long most) {
        var inflation = new Inflation(most);
        int at = next(pdf, 0);
        while (at >= 0) {
            try (var layer = inflation.new Layer(1)) {
                layer.take(pdf, at, pdf.length - at);
            }
            if (inflation.total > most) {
                return false;
            }
            at = next(pdf, at);
        }
        return true;
    }

    /** Where the content of the next stream begins, or -1. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            if (pdf[i] == 's' && java.util.Arrays.equals(pdf, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                int start = i + STREAM.length;
                start += start < pdf.length && pdf[start] == '\r' ? 1 : 0;
                start += start < pdf.length && pdf[start] == '\n' ? 1 : 0;
                return start;
            }
        }
        return -1;
    }

    /** One packing; what it unpacks to is counted, given to the packing inside if there is one, and forgotten. */
    private final class Layer implements AutoCloseable {
        private final Inflater inflater = new Inflater();
        private final byte[] out = new byte[64 << 10];
        private final int depth;
        private boolean isOver;
        private @org.jspecify.annotations.Nullable Layer inside;
        private boolean hasInside;

        Layer(int depth) {
            this.depth = depth;
        }

        void take(byte[] bytes, int offset, int length) {
            if (isOver) {
                return;
            }
            inflater.setInput(bytes, offset, length);
            try {
                int count = inflater.inflate(out);
                while (count > 0 && total <= most) {
                    total += count;
                    giveOn(count);
                    count = inflater.inflate(out);
                }
                isOver = inflater.finished();
            } catch (DataFormatException _) {
                isOver = true; // not packed, or damaged: it unpacks to no more than this
            }
        }

        private void giveOn(int count) {
            if (!hasInside) {
                hasInside = true;
                boolean looksPacked =
                        count > 1 && (out[0] & 0x0f) == 8 && ((out[0] & 0xff) << 8 | out[1] & 0xff) % 31 == 0;
                inside = looksPacked && depth < DEEPEST ? new Layer(depth + 1) : null;
            }
            if (inside != null) {
                inside.take(out, 0, count);
            }
        }

        @Override
        public void close() {
            inflater.end();
            if (inside != null) {
                inside.close();
            }
        }
    }
}
