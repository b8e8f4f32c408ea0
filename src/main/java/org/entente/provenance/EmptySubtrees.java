package org.entente.provenance;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;
import org.entente.model.Hash;

/**
 * What stands in the tree where nothing is: HMAC-SHA-256(commit secret, level (1 byte) ‖ index (4 bytes, big-endian)).
 * Nobody without the secret can tell it from a withheld claim.
 */
final class EmptySubtrees {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;
    private final byte[] place = new byte[1 + Integer.BYTES];

    EmptySubtrees(byte[] secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    void put(int level, int index, byte[] target, int offset) {
        ByteBuffer.wrap(place).put((byte) level).putInt(index);
        mac.update(place, 0, place.length);
        try {
            mac.doFinal(target, offset);
        } catch (ShortBufferException e) {
            throw new IllegalStateException("a SHA-256 value has 32 bytes", e);
        }
    }

    Hash at(int level, int index) {
        byte[] hash = new byte[Hash.BYTES];
        put(level, index, hash, 0);
        return Hash.of(hash);
    }
}
