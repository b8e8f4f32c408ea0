package org.entente.vault.blob;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.entente.model.Hash;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;

/**
 * All that is needed to read one attachment again. It belongs into a content of the journal, under an entry of kind
 * {@link #ENTRY}: there it is as secret as the rest, {@code Vault.verify} finds it, and erasing it erases the attachment.
 *
 * @param name random, 16 bytes; names the file
 * @param key random, 32 bytes, of this attachment alone
 * @param salt of the commitment, 32 bytes; travels with the attachment
 * @param size bytes of plaintext
 * @param commitment SHA-256(0x04 ‖ salt ‖ content)
 */
public record BlobReceipt(byte[] name, byte[] key, byte[] salt, long size, Hash commitment) {

    /** Kind of the journal entry whose every content is one receipt's {@link #bytes}. */
    public static final String ENTRY = "blob";

    /** Whether the contents of an entry of this kind are receipts; the store keeps notes under a kind with a prefix. */
    public static boolean isNamedBy(String kind) {
        return kind.equals(ENTRY) || kind.endsWith("." + ENTRY);
    }

    static final int NAME_BYTES = 16;
    static final int SALT_BYTES = 32;

    private static final byte FORMAT = 1;
    private static final int BYTES = 1 + NAME_BYTES + Secret.KEY_BYTES + SALT_BYTES + 8 + Hash.BYTES;

    public BlobReceipt {
        if (name.length != NAME_BYTES || key.length != Secret.KEY_BYTES || salt.length != SALT_BYTES || size < 0) {
            throw new IllegalArgumentException("a blob receipt has 16, 32 and 32 bytes and a size");
        }
        name = name.clone();
        key = key.clone();
        salt = salt.clone();
    }

    /** Format 1, name, key, salt, size, commitment: 121 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put(FORMAT)
                .put(name)
                .put(key)
                .put(salt)
                .putLong(size)
                .put(commitment.bytes())
                .array();
    }

    /** Reads {@link #bytes}. */
    public static BlobReceipt parse(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        if (bytes.length != BYTES || in.get() != FORMAT) {
            throw new IllegalArgumentException("not a blob receipt of format 1: " + bytes.length + " bytes");
        }
        return new BlobReceipt(
                Bytes.take(in, NAME_BYTES),
                Bytes.take(in, Secret.KEY_BYTES),
                Bytes.take(in, SALT_BYTES),
                in.getLong(),
                Hash.of(Bytes.take(in, Hash.BYTES)));
    }

    @Override
    public byte[] name() {
        return name.clone();
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlobReceipt receipt && Arrays.equals(receipt.bytes(), bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(name);
    }

    @Override
    public String toString() {
        return "BlobReceipt[" + size + " bytes]";
    }
}
