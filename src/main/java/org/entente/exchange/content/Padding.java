package org.entente.exchange.content;

import java.io.InputStream;

/**
 * How large a package is made, so that its size tells little: the next of few sizes, at most about 12 % larger (Padmé;
 * Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019, section 4.3), and at least 64 KiB.
 */
final class Padding {

    private static final long SMALLEST = 64 << 10;

    private Padding() {}

    /** The size to fill up to, a multiple of a tar block. */
    static long target(long length) {
        if (length <= SMALLEST) {
            return SMALLEST;
        }
        int exponent = Long.SIZE - 1 - Long.numberOfLeadingZeros(length);
        int kept = Long.SIZE - Long.numberOfLeadingZeros(exponent);
        long step = 1L << (exponent - kept);
        return (length + step - 1) / step * step;
    }

    static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int wanted) {
                if (left <= 0) {
                    return wanted == 0 ? 0 : -1;
                }
                int part = (int) Math.min(wanted, left);
                java.util.Arrays.fill(bytes, offset, offset + part, (byte) 0);
                left -= part;
                return part;
            }
        };
    }
}
