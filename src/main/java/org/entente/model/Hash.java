package org.entente.model;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** A SHA-256 value, kept as four words so that a million of them stay small and compare fast. */
public record Hash(long w0, long w1, long w2, long w3) implements Comparable<Hash> {

    public static final int BYTES = 32;

    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes, got " + bytes.length);
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new Hash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    /** Parses 64 lower-case hexadecimal digits. */
    public static Hash parse(String hex) {
        if (!hex.equals(hex.toLowerCase(java.util.Locale.ROOT))) {
            throw new IllegalArgumentException("a hash is written in lower case");
        }
        return of(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(w0)
                .putLong(w1)
                .putLong(w2)
                .putLong(w3)
                .array();
    }

    /** Orders as unsigned bytes, which is also the order of the hexadecimal form. */
    @Override
    public int compareTo(Hash other) {
        int order = Long.compareUnsigned(w0, other.w0);
        if (order == 0) {
            order = Long.compareUnsigned(w1, other.w1);
        }
        if (order == 0) {
            order = Long.compareUnsigned(w2, other.w2);
        }
        return order == 0 ? Long.compareUnsigned(w3, other.w3) : order;
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }
}
