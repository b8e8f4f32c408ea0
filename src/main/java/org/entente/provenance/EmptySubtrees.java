package org.entente.provenance;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.entente.model.Hash;

/**
 * What stands in the tree where nothing is: HMAC-SHA-256(commit secret, level (1 byte) ‖ index (4 bytes, big-endian)).
 * Nobody without the secret can tell it from a withheld claim.
 */
final class EmptySubtrees {

    private final HMac mac = new HMac(new SHA256Digest());
    private final byte[] place = new byte[1 + Integer.BYTES];

    EmptySubtrees(byte[] secret) {
        mac.init(new KeyParameter(secret));
    }

    void put(int level, int index, byte[] target, int offset) {
        ByteBuffer.wrap(place).put((byte) level).putInt(index);
        mac.update(place, 0, place.length);
        mac.doFinal(target, offset);
    }

    Hash at(int level, int index) {
        byte[] hash = new byte[Hash.BYTES];
        put(level, index, hash, 0);
        return Hash.of(hash);
    }
}
