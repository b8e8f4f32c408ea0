package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.jspecify.annotations.Nullable;

/**
 * A passphrase's slot that every user of the vault can fill again with a new vault key, without the passphrase: so that removing
 * one user need not ask all the others for theirs. The vault key is sealed with HPKE (RFC 9180, mode PSK, P-384, HKDF-SHA-384,
 * AES-256-GCM) to a key pair that is derived from the stretched passphrase (section 7.1.3). The pre-shared key, called voucher, is
 * derived from it too, and kept under the vault key: a stranger who can write to the drive cannot seal a vault key of his own
 * for it, and who can break P-384 alone learns nothing.
 *
 * <p>Wrapping for the others with a symmetric key would not do: whoever is removed could have read that key before, under the vault
 * key that he knows.
 *
 * <pre>
 * 45 head          ({@link KeySlot}), of kind 3
 * 97 public key    uncompressed point
 * 60 voucher       nonce, ciphertext, tag of AES-256-GCM under a key of the vault key
 * 97 encapsulated  HPKE's
 * 48 sealed        the vault key and its tag; info: label, vault id, epoch; associated data: the first 142 bytes
 * </pre>
 */
record PairedSlot(KdfParameters cost, byte[] salt, byte[] publicKey, byte[] voucher, byte[] encapsulated, byte[] sealed)
        implements KeySlot {

    private static final String LABEL = "entente/vault-slot/2";
    private static final int POINT_BYTES = 97;
    private static final int VOUCHER_BYTES = Aead.NONCE_BYTES + Secret.KEY_BYTES + Aead.TAG_BYTES;
    private static final int SEALED_BYTES = Secret.KEY_BYTES + Aead.TAG_BYTES;
    private static final int SEED_BYTES = 48;
    private static final byte[] VOUCHER_ID = Bytes.label(LABEL + "/voucher");

    static PairedSlot create(
            KdfParameters cost,
            byte[] salt,
            Secret slotKey,
            Secret vaultKey,
            UUID vault,
            int epoch,
            RandomGenerator random) {
        HPKE hpke = hpke();
        byte[] publicKey = hpke.serializePublicKey(pair(hpke, slotKey, salt).getPublic());
        try (Secret voucher = voucher(slotKey, salt)) {
            return seal(cost, salt, publicKey, voucher, vaultKey, vault, epoch, random);
        }
    }

    /** The same slot for another vault key and epoch; the passphrase stays what it is and is not needed. */
    PairedSlot renew(Secret vaultKey, int epoch, Secret nextVaultKey, int nextEpoch, UUID vault, RandomGenerator random)
            throws DamagedException {
        byte[] plain;
        try (Secret key = voucherKey(vaultKey, vault)) {
            plain = new Aead(key).openWithNonce(voucherAssociated(vault, epoch, identity()), voucher);
        }
        if (plain == null) {
            throw new DamagedException("vault.damaged.slot");
        }
        try (Secret opened = Secret.taking(plain)) {
            return seal(cost, salt, publicKey, opened, nextVaultKey, vault, nextEpoch, random);
        }
    }

    private static PairedSlot seal(
            KdfParameters cost,
            byte[] salt,
            byte[] publicKey,
            Secret voucher,
            Secret vaultKey,
            UUID vault,
            int epoch,
            RandomGenerator random) {
        byte[] identity = identity(cost, salt, publicKey);
        byte[] kept;
        try (Secret key = voucherKey(vaultKey, vault)) {
            kept = new Aead(key).sealWithNonce(random, voucherAssociated(vault, epoch, identity), voucher.bytes());
        }
        HPKE hpke = hpke();
        try {
            byte[][] sealed = hpke.seal(
                    hpke.deserializePublicKey(publicKey),
                    info(vault, epoch),
                    identity,
                    vaultKey.bytes(),
                    voucher.bytes(),
                    VOUCHER_ID,
                    null);
            return new PairedSlot(cost, salt, publicKey, kept, sealed[1], sealed[0]);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("HPKE could not seal", e);
        }
    }

    static PairedSlot read(KdfParameters cost, byte[] salt, ByteBuffer from) {
        return new PairedSlot(
                cost,
                salt,
                Bytes.take(from, POINT_BYTES),
                Bytes.take(from, VOUCHER_BYTES),
                Bytes.take(from, POINT_BYTES),
                Bytes.take(from, SEALED_BYTES));
    }

    @Override
    public @Nullable Secret unwrap(Secret slotKey, UUID vault, int epoch) {
        HPKE hpke = hpke();
        AsymmetricCipherKeyPair pair = pair(hpke, slotKey, salt);
        if (!Arrays.equals(hpke.serializePublicKey(pair.getPublic()), publicKey)) {
            return null;
        }
        try (Secret voucher = voucher(slotKey, salt)) {
            return Secret.taking(hpke.open(
                    encapsulated, pair, info(vault, epoch), identity(), sealed, voucher.bytes(), VOUCHER_ID, null));
        } catch (InvalidCipherTextException | IllegalArgumentException e) {
            return null; // the point is none, or something else was sealed
        }
    }

    @Override
    public byte[] bytes() {
        return Bytes.join(identity(), voucher, encapsulated, sealed);
    }

    private byte[] identity() {
        return identity(cost, salt, publicKey);
    }

    private static byte[] identity(KdfParameters cost, byte[] salt, byte[] publicKey) {
        return Bytes.join(KeySlot.head(KeySlot.PAIRED, cost, salt), publicKey);
    }

    private static AsymmetricCipherKeyPair pair(HPKE hpke, Secret slotKey, byte[] salt) {
        byte[] seed = Derivation.bytes(slotKey.bytes(), salt, Bytes.label(LABEL + "/pair"), SEED_BYTES);
        try {
            return hpke.deriveKeyPair(seed);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    private static Secret voucher(Secret slotKey, byte[] salt) {
        return Derivation.derive(slotKey, salt, LABEL + "/voucher");
    }

    private static Secret voucherKey(Secret vaultKey, UUID vault) {
        return Derivation.derive(vaultKey, Bytes.of(vault), "entente/vault/1/vouchers");
    }

    private static byte[] voucherAssociated(UUID vault, int epoch, byte[] identity) {
        return KeySlot.associated(LABEL + "/voucher", vault, epoch, identity);
    }

    private static byte[] info(UUID vault, int epoch) {
        return KeySlot.associated(LABEL, vault, epoch, new byte[0]);
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_psk, HPKE.kem_P384_SHA384, HPKE.kdf_HKDF_SHA384, HPKE.aead_AES_GCM256);
    }
}
