package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A slot that only who knows its passphrase or code can fill. Recovery codes have it; passphrases had it in headers of format 1,
 * until they next open the vault.
 *
 * <pre>
 * 45 head      ({@link KeySlot}), of kind 1 or 2
 * 12 nonce     of AES-256-GCM
 * 48 wrapped   the vault key and its tag; associated data: label, vault id, epoch and the head
 * </pre>
 */
record WrappedSlot(@Nullable KdfParameters cost, byte[] salt, byte[] wrapped) implements KeySlot {

    private static final String LABEL = "entente/vault-slot/1";
    private static final int WRAPPED_BYTES = Aead.NONCE_BYTES + Secret.KEY_BYTES + Aead.TAG_BYTES;

    static WrappedSlot wrap(
            @Nullable KdfParameters cost,
            byte[] salt,
            Secret slotKey,
            Secret vaultKey,
            UUID vault,
            int epoch,
            RandomGenerator random) {
        byte[] associated = KeySlot.associated(LABEL, vault, epoch, head(cost, salt));
        return new WrappedSlot(cost, salt, new Aead(slotKey).sealWithNonce(random, associated, vaultKey.bytes()));
    }

    static WrappedSlot read(@Nullable KdfParameters cost, byte[] salt, ByteBuffer from) {
        return new WrappedSlot(cost, salt, Bytes.take(from, WRAPPED_BYTES));
    }

    @Override
    public @Nullable Secret unwrap(Secret slotKey, UUID vault, int epoch) {
        byte[] key =
                new Aead(slotKey).openWithNonce(KeySlot.associated(LABEL, vault, epoch, head(cost, salt)), wrapped);
        return key == null ? null : Secret.taking(key);
    }

    @Override
    public byte[] bytes() {
        return Bytes.join(head(cost, salt), wrapped);
    }

    private static byte[] head(@Nullable KdfParameters cost, byte[] salt) {
        return KeySlot.head(cost == null ? KeySlot.RECOVERY : KeySlot.PASSPHRASE, cost, salt);
    }
}
