package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.entente.vault.Head;
import org.jspecify.annotations.Nullable;

/**
 * One journal session in the key table: where it begins and its two wrapped keys.
 *
 * <pre>
 * 4  session        from 1
 * 4  epoch
 * 4  first segment
 * 8  start sequence }  the journal's head before the session's first record
 * 48 start hash     }
 * 32 salt           of the key that wraps
 * 60 chain key      nonce, ciphertext, tag
 * 60 content key    the same; all zero once destroyed
 * </pre>
 *
 * @param content null once the session's contents have been erased
 */
record SessionEntry(
        int session, int epoch, int firstSegment, Head start, byte[] salt, byte[] chain, byte @Nullable [] content) {

    private static final int SALT_BYTES = 32;
    private static final int WRAPPED_BYTES = Aead.NONCE_BYTES + Secret.KEY_BYTES + Aead.TAG_BYTES;
    private static final int PLACE_BYTES = 4 + 4 + 4 + 8 + Head.HASH_BYTES + SALT_BYTES;

    static final int BYTES = PLACE_BYTES + 2 * WRAPPED_BYTES;

    static SessionEntry create(
            int session,
            int epoch,
            int firstSegment,
            Head start,
            Secret chainKey,
            Secret contentKey,
            Secret vaultKey,
            UUID vault,
            RandomGenerator random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] place = place(session, epoch, firstSegment, start, salt);
        try (Secret wrapping = wrapping(vaultKey, salt)) {
            var aead = new Aead(wrapping);
            return new SessionEntry(
                    session,
                    epoch,
                    firstSegment,
                    start,
                    salt,
                    aead.sealWithNonce(random, associated("chain", vault, place), chainKey.bytes()),
                    aead.sealWithNonce(random, associated("content", vault, place), contentKey.bytes()));
        }
    }

    SessionKeys unwrap(Secret vaultKey, UUID vault) throws DamagedException {
        byte[] place = place(session, epoch, firstSegment, start, salt);
        try (Secret wrapping = wrapping(vaultKey, salt)) {
            var aead = new Aead(wrapping);
            byte[] chainKey = aead.openWithNonce(associated("chain", vault, place), chain);
            byte[] contentKey =
                    content == null ? null : aead.openWithNonce(associated("content", vault, place), content);
            if (chainKey == null || (content != null && contentKey == null)) {
                throw new DamagedException("vault.damaged.keys");
            }
            return new SessionKeys(
                    session,
                    epoch,
                    firstSegment,
                    start,
                    Secret.taking(chainKey),
                    contentKey == null ? null : Secret.taking(contentKey));
        }
    }

    /** The same session under another vault key. Its epoch stays the one it was written in; an erased content key stays so. */
    SessionEntry rewrap(Secret vaultKey, Secret nextVaultKey, UUID vault, RandomGenerator random)
            throws DamagedException {
        var nextSalt = new byte[SALT_BYTES];
        random.nextBytes(nextSalt);
        byte[] place = place(session, epoch, firstSegment, start, nextSalt);
        try (SessionKeys keys = unwrap(vaultKey, vault);
                Secret wrapping = wrapping(nextVaultKey, nextSalt)) {
            var aead = new Aead(wrapping);
            Secret contentKey = keys.content();
            return new SessionEntry(
                    session,
                    epoch,
                    firstSegment,
                    start,
                    nextSalt,
                    aead.sealWithNonce(
                            random,
                            associated("chain", vault, place),
                            keys.chain().bytes()),
                    contentKey == null
                            ? null
                            : aead.sealWithNonce(random, associated("content", vault, place), contentKey.bytes()));
        }
    }

    byte[] bytes() {
        return Bytes.join(
                place(session, epoch, firstSegment, start, salt),
                chain,
                content == null ? new byte[WRAPPED_BYTES] : content);
    }

    static SessionEntry read(ByteBuffer in) {
        int session = in.getInt();
        int epoch = in.getInt();
        int firstSegment = in.getInt();
        var start = new Head(in.getLong() & Long.MAX_VALUE, Bytes.take(in, Head.HASH_BYTES));
        byte[] salt = Bytes.take(in, SALT_BYTES);
        byte[] chain = Bytes.take(in, WRAPPED_BYTES);
        byte[] content = Bytes.take(in, WRAPPED_BYTES);
        boolean destroyed = java.util.Arrays.equals(content, new byte[WRAPPED_BYTES]);
        return new SessionEntry(session, epoch, firstSegment, start, salt, chain, destroyed ? null : content);
    }

    private static byte[] place(int session, int epoch, int firstSegment, Head start, byte[] salt) {
        return ByteBuffer.allocate(PLACE_BYTES)
                .putInt(session)
                .putInt(epoch)
                .putInt(firstSegment)
                .putLong(start.sequence())
                .put(start.hash())
                .put(salt)
                .array();
    }

    private static Secret wrapping(Secret vaultKey, byte[] salt) {
        return Derivation.derive(vaultKey, salt, "entente/vault/1/session");
    }

    private static byte[] associated(String purpose, UUID vault, byte[] place) {
        return Bytes.join(Bytes.label("entente/vault-session/1/" + purpose), Bytes.of(vault), place);
    }
}
