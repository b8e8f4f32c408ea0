package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One way to the vault key. A slot has no name: it does not say whose it is.
 *
 * <pre>
 * 1  kind      1 passphrase (Argon2id), 2 recovery code (HKDF)
 * 4  memory    KiB, 0 for a recovery code
 * 4  passes
 * 4  lanes
 * 32 salt
 * 12 nonce     of AES-256-GCM
 * 48 wrapped   the vault key and its tag; associated data: label, vault id, epoch and the 45 bytes above
 * </pre>
 *
 * @param cost null for a recovery code, which is random and long enough without stretching
 */
record KeySlot(@Nullable KdfParameters cost, byte[] salt, byte[] wrapped) {

    static final int BYTES = 1 + 3 * 4 + 32 + Aead.NONCE_BYTES + Secret.KEY_BYTES + Aead.TAG_BYTES;

    private static final int SALT_BYTES = 32;
    private static final int WRAPPED_BYTES = Aead.NONCE_BYTES + Secret.KEY_BYTES + Aead.TAG_BYTES;
    private static final byte PASSPHRASE = 1;
    private static final byte RECOVERY = 2;

    static byte[] newSalt(RandomGenerator random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    static KeySlot wrap(
            @Nullable KdfParameters cost,
            byte[] salt,
            Secret slotKey,
            Secret vaultKey,
            UUID vault,
            int epoch,
            RandomGenerator random) {
        byte[] wrapped = new Aead(slotKey)
                .sealWithNonce(random, associated(parameters(cost, salt), vault, epoch), vaultKey.bytes());
        return new KeySlot(cost, salt, wrapped);
    }

    /** The vault key, or null if {@code slotKey} is not this slot's. */
    @Nullable
    Secret unwrap(Secret slotKey, UUID vault, int epoch) {
        byte[] key = new Aead(slotKey).openWithNonce(associated(parameters(cost, salt), vault, epoch), wrapped);
        return key == null ? null : Secret.taking(key);
    }

    /** A key that whoever knows this slot's passphrase has, and no other user of the vault. */
    Secret holderKey(Secret slotKey) {
        return Derivation.derive(slotKey, salt, "entente/vault-slot/1/holder");
    }

    boolean isRecovery() {
        return cost == null;
    }

    byte[] bytes() {
        return Bytes.join(parameters(cost, salt), wrapped);
    }

    static KeySlot read(ByteBuffer from) throws DamagedException {
        byte kind = from.get();
        int memory = from.getInt();
        int passes = from.getInt();
        int lanes = from.getInt();
        byte[] salt = Bytes.take(from, SALT_BYTES);
        byte[] wrapped = Bytes.take(from, WRAPPED_BYTES);
        if (kind == RECOVERY && memory == 0 && passes == 0 && lanes == 0) {
            return new KeySlot(null, salt, wrapped);
        }
        if (kind != PASSPHRASE || !KdfParameters.allowed(memory, passes, lanes)) {
            throw new DamagedException("vault.damaged.slot");
        }
        return new KeySlot(new KdfParameters(memory, passes, lanes), salt, wrapped);
    }

    private static byte[] parameters(@Nullable KdfParameters cost, byte[] salt) {
        var bytes = ByteBuffer.allocate(1 + 3 * 4 + SALT_BYTES);
        if (cost == null) {
            bytes.put(RECOVERY).putInt(0).putInt(0).putInt(0);
        } else {
            bytes.put(PASSPHRASE).putInt(cost.memoryKib()).putInt(cost.passes()).putInt(cost.lanes());
        }
        return bytes.put(salt).array();
    }

    private static byte[] associated(byte[] parameters, UUID vault, int epoch) {
        return Bytes.join(
                Bytes.label("entente/vault-slot/1"),
                Bytes.of(vault),
                ByteBuffer.allocate(4).putInt(epoch).array(),
                parameters);
    }
}
