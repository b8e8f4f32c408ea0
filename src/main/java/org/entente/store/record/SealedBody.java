package org.entente.store.record;

import java.nio.ByteBuffer;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.provenance.Leaf;
import org.entente.provenance.SealedClaim;

/**
 * A sealed claim as bytes, without its id and position, which stand in the chain record.
 *
 * <pre>
 * core salt (32) ‖ core length (4) ‖ core ‖ 1 ‖ attribution salt (32) ‖ attribution
 *                                         ‖ 0 ‖ attribution hash (32)               when that half was withheld
 * </pre>
 */
public final class SealedBody {

    private static final int FIXED = Leaf.SALT_BYTES + Integer.BYTES + 1 + Hash.BYTES;

    private SealedBody() {}

    public static byte[] write(SealedClaim claim) {
        byte[] attribution = claim.attribution();
        byte[] salt = claim.attributionSalt();
        int tail = attribution == null ? 0 : attribution.length;
        var buffer = ByteBuffer.allocate(FIXED + claim.core().length + tail);
        buffer.put(claim.coreSalt()).putInt(claim.core().length).put(claim.core());
        if (attribution == null || salt == null) {
            buffer.put((byte) 0).put(claim.attributionHash().bytes());
        } else {
            buffer.put((byte) 1).put(salt).put(attribution);
        }
        return buffer.array();
    }

    public static SealedClaim read(ClaimId id, int position, byte[] body) {
        var buffer = ByteBuffer.wrap(body);
        byte[] coreSalt = take(buffer, Leaf.SALT_BYTES);
        byte[] core = take(buffer, buffer.getInt());
        boolean attributed = buffer.get() == 1;
        byte[] saltOrHash = take(buffer, Hash.BYTES);
        if (!attributed) {
            return new SealedClaim(id, position, core, coreSalt, null, null, Hash.of(saltOrHash));
        }
        byte[] attribution = take(buffer, buffer.remaining());
        return new SealedClaim(
                id, position, core, coreSalt, attribution, saltOrHash, Leaf.attributionHash(saltOrHash, attribution));
    }

    /** The line of the claim's content alone. */
    public static byte[] core(byte[] body) {
        var buffer = ByteBuffer.wrap(body);
        buffer.position(Leaf.SALT_BYTES);
        return take(buffer, buffer.getInt());
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
