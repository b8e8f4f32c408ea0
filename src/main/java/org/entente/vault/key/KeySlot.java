package org.entente.vault.key;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One way to the vault key. A slot has no name: it does not say whose it is. All begin alike:
 *
 * <pre>
 * 1  kind      1 passphrase (Argon2id), 2 recovery code (HKDF), 3 passphrase with a key pair
 * 4  memory    KiB, 0 for a recovery code
 * 4  passes
 * 4  lanes
 * 32 salt
 * </pre>
 */
sealed interface KeySlot permits WrappedSlot, PairedSlot {

    int SALT_BYTES = 32;
    int HEAD_BYTES = 1 + 3 * 4 + SALT_BYTES;
    byte PASSPHRASE = 1;
    byte RECOVERY = 2;
    byte PAIRED = 3;

    private static int idBytes() {
        return 8;
    }

    /** Cost of trying a passphrase; null for a recovery code, which is random and long enough without stretching. */
    @Nullable
    KdfParameters cost();

    byte[] salt();

    byte[] bytes();

    /** The vault key, or null if {@code slotKey} is not this slot's. */
    @Nullable
    Secret unwrap(Secret slotKey, UUID vault, int epoch);

    static byte[] newSalt(RandomGenerator random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    /** Names a slot for as long as its passphrase stays: the first bytes of its salt, which is random and no secret. */
    default String id() {
        return id(salt());
    }

    static String id(byte[] salt) {
        return HexFormat.of().formatHex(salt, 0, idBytes());
    }

    /** A key that whoever knows this slot's passphrase has, and no other user of the vault. */
    default Secret holderKey(Secret slotKey) {
        return holderKey(slotKey, salt());
    }

    static Secret holderKey(Secret slotKey, byte[] salt) {
        return Derivation.derive(slotKey, salt, "entente/vault-slot/1/holder");
    }

    default boolean isRecovery() {
        return cost() == null;
    }

    /** @param allowsPairs whether the header's format knows slots of the third kind */
    static KeySlot read(ByteBuffer from, boolean allowsPairs) throws DamagedException {
        try {
            byte kind = from.get();
            int memory = from.getInt();
            int passes = from.getInt();
            int lanes = from.getInt();
            byte[] salt = Bytes.take(from, SALT_BYTES);
            if (kind == RECOVERY && memory == 0 && passes == 0 && lanes == 0) {
                return WrappedSlot.read(null, salt, from);
            }
            boolean isPaired = kind == PAIRED && allowsPairs;
            if (!(isPaired || kind == PASSPHRASE) || !KdfParameters.allowed(memory, passes, lanes)) {
                throw new DamagedException("vault.damaged.slot");
            }
            var cost = new KdfParameters(memory, passes, lanes);
            return isPaired ? PairedSlot.read(cost, salt, from) : WrappedSlot.read(cost, salt, from);
        } catch (BufferUnderflowException e) {
            throw new DamagedException("vault.damaged.header");
        }
    }

    static byte[] head(byte kind, @Nullable KdfParameters cost, byte[] salt) {
        var bytes = ByteBuffer.allocate(HEAD_BYTES).put(kind);
        if (cost == null) {
            bytes.putInt(0).putInt(0).putInt(0);
        } else {
            bytes.putInt(cost.memoryKib()).putInt(cost.passes()).putInt(cost.lanes());
        }
        return bytes.put(Arrays.copyOf(salt, SALT_BYTES)).array();
    }

    /** What a slot's ciphertexts are bound to. */
    static byte[] associated(String label, UUID vault, int epoch, byte[] rest) {
        return Bytes.join(
                Bytes.label(label),
                Bytes.of(vault),
                ByteBuffer.allocate(4).putInt(epoch).array(),
                rest);
    }
}
