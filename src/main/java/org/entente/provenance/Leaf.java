package org.entente.provenance;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Hash;
import org.entente.model.KeyId;

/**
 * The hashes of DESIGN section 2. Each starts with a byte of its own, so that no value of one kind is ever one of another.
 *
 * <pre>
 * leaf = claim id = SHA-256(0x00 ‖ commit id (16) ‖ author key id (32) ‖ core hash (32) ‖ attribution hash (32))
 * node            = SHA-256(0x01 ‖ left (32) ‖ right (32))
 * core hash       = SHA-256(0x02 ‖ salt (32) ‖ core line)
 * attribution hash= SHA-256(0x03 ‖ salt (32) ‖ attribution line)
 * commitment      = SHA-256(0x04 ‖ salt (32) ‖ content of an attachment)
 * </pre>
 */
public final class Leaf {

    /** Length of every salt, fixed for life. */
    public static final int SALT_BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte CORE = 2;
    private static final byte ATTRIBUTION = 3;
    private static final byte BLOB = 4;

    /** One for each thread: to look one up takes as long as to hash a claim. Used up within one call. */
    private static final ThreadLocal<MessageDigest> READY = ThreadLocal.withInitial(Leaf::sha256);

    private Leaf() {}

    public static Hash coreHash(byte[] salt, byte[] line) {
        return salted(CORE, salt, line);
    }

    public static Hash attributionHash(byte[] salt, byte[] line) {
        return salted(ATTRIBUTION, salt, line);
    }

    public static ClaimId claimId(CommitId commit, KeyId author, Hash coreHash, Hash attributionHash) {
        MessageDigest digest = READY.get();
        digest.reset();
        digest.update(LEAF);
        digest.update(uuid(commit));
        digest.update(author.hash().bytes());
        digest.update(coreHash.bytes());
        digest.update(attributionHash.bytes());
        return new ClaimId(Hash.of(digest.digest()));
    }

    /** A digest into which an attachment's content is then streamed; its result is the blob's commitment. */
    public static MessageDigest commitment(byte[] salt) {
        MessageDigest digest = sha256();
        digest.update(BLOB);
        digest.update(checked(salt));
        return digest;
    }

    /** Hashes two neighbours given in {@code pair} at {@code offset}, 64 bytes, into {@code target}. */
    static void node(MessageDigest digest, byte[] pair, int offset, byte[] target, int at) {
        digest.update(NODE);
        digest.update(pair, offset, 2 * Hash.BYTES);
        try {
            digest.digest(target, at, Hash.BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("a SHA-256 value has 32 bytes", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Hash salted(byte kind, byte[] salt, byte[] line) {
        checked(salt);
        MessageDigest digest = READY.get();
        digest.reset();
        digest.update(kind);
        digest.update(salt);
        digest.update(line);
        return Hash.of(digest.digest());
    }

    private static byte[] checked(byte[] salt) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has 32 bytes, got " + salt.length);
        }
        return salt;
    }

    private static byte[] uuid(CommitId commit) {
        return ByteBuffer.allocate(16)
                .putLong(commit.value().getMostSignificantBits())
                .putLong(commit.value().getLeastSignificantBits())
                .array();
    }
}
