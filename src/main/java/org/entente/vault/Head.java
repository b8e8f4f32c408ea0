package org.entente.vault;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a journal stands: its last chain record and the hash over all chain records up to it.
 *
 * @param sequence number of the chain record, from 1; 0 before the first
 * @param hash SHA-384, 48 bytes
 */
public record Head(long sequence, byte[] hash) {

    public static final int HASH_BYTES = 48;

    public Head {
        if (sequence < 0 || hash.length != HASH_BYTES) {
            throw new IllegalArgumentException(
                    "a head has a sequence >= 0 and 48 bytes, got " + sequence + " and " + hash.length);
        }
        hash = hash.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head head && head.sequence == sequence && Arrays.equals(head.hash, hash);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(sequence) + Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return sequence + ":" + HexFormat.of().formatHex(hash, 0, 6);
    }
}
