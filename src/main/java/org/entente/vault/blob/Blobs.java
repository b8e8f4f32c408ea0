package org.entente.vault.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import org.entente.model.Hash;
import org.entente.provenance.Leaf;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.Secret;
import org.entente.vault.sealed.SealedInput;
import org.entente.vault.sealed.SealedOutput;

/** Attachments, each sealed under a random key of its own in a file with a random name. Safe for several threads. */
public final class Blobs {

    private static final String UNFINISHED = ".new";
    private static final int CHUNK = 64 << 10;

    private final Path folder;
    private final UUID vault;
    private final Surroundings surroundings;

    public Blobs(Path folder, UUID vault, Surroundings surroundings) {
        this.folder = folder;
        this.vault = vault;
        this.surroundings = surroundings;
    }

    /** Deletes what was being written when the power went; nothing in the journal can name it. */
    public void deleteUnfinished() {
        ChannelOpener files = surroundings.files();
        try {
            for (String name : files.names(folder)) {
                if (name.endsWith(UNFINISHED)) {
                    files.delete(folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /** Seals an attachment under a fresh salt; when this returns it is on the medium, and lost unless the receipt is kept. */
    public BlobReceipt write(InputStream content) throws IOException {
        return write(content, surroundings.randomBytes(BlobReceipt.SALT_BYTES));
    }

    /**
     * Seals an attachment that came from a partner with its salt.
     *
     * @throws IOException if {@code content} cannot be read
     * @throws VaultException if the vault cannot be written
     */
    public BlobReceipt write(InputStream content, byte[] salt) throws IOException {
        byte[] name = surroundings.randomBytes(BlobReceipt.NAME_BYTES);
        byte[] key = surroundings.randomBytes(Secret.KEY_BYTES);
        Path file = file(name);
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        var commitment = Leaf.commitment(salt);
        SealedOutput out = create(unfinished, key, name);
        boolean done = false;
        try {
            var chunk = new byte[CHUNK];
            for (int length = content.read(chunk); length >= 0; length = content.read(chunk)) {
                commitment.update(chunk, 0, length);
                seal(out, chunk, length);
            }
            finish(out, unfinished, file);
            done = true;
        } finally {
            if (!done) {
                discard(out, unfinished);
            }
        }
        return new BlobReceipt(name, key, salt, out.size(), Hash.of(commitment.digest()));
    }

    private void discard(SealedOutput out, Path unfinished) {
        try {
            out.abandon();
            surroundings.files().delete(unfinished);
        } catch (IOException e) {
            // what led here is to be told, not this: the next opening deletes the file
            System.getLogger(Blobs.class.getName()).log(System.Logger.Level.DEBUG, "attachment left unfinished", e);
        }
    }

    private SealedOutput create(Path unfinished, byte[] key, byte[] name) {
        try {
            return new SealedOutput(
                    surroundings.files().open(unfinished, ChannelOpener.Access.CREATE),
                    Secret.taking(key),
                    context(name),
                    surroundings.random());
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    private static void seal(SealedOutput out, byte[] chunk, int length) {
        try {
            out.write(chunk, 0, length);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    private void finish(SealedOutput out, Path unfinished, Path file) {
        try {
            out.close();
            surroundings.files().move(unfinished, file);
            surroundings.files().forceFolder(folder);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /** Opens an attachment; what it gives out was authenticated, and an altered file ends in an exception. */
    public InputStream read(BlobReceipt receipt) {
        try (Secret key = Secret.taking(receipt.key())) {
            return new SealedInput(
                    surroundings.files().open(file(receipt.name()), ChannelOpener.Access.READ),
                    key,
                    context(receipt.name()));
        } catch (IOException e) {
            throw new VaultException("vault.blob.cannot-read", e);
        }
    }

    /** Reads all of an attachment and compares it with its receipt. */
    public void check(BlobReceipt receipt) throws DamagedException {
        String name = String.valueOf(file(receipt.name()).getFileName());
        var commitment = Leaf.commitment(receipt.salt());
        long size = 0;
        try (InputStream in = read(receipt)) {
            var chunk = new byte[CHUNK];
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                commitment.update(chunk, 0, length);
                size += length;
            }
        } catch (IOException | VaultException e) {
            throw new DamagedException("vault.damaged.blob", name);
        }
        if (size != receipt.size() || !Hash.of(commitment.digest()).equals(receipt.commitment())) {
            throw new DamagedException("vault.damaged.blob", name);
        }
    }

    /**
     * Checks the attachment that a content of the journal names, if it names one and was not erased.
     *
     * @param kind of the entry that names the content
     */
    public void check(String kind, byte[] content) throws DamagedException {
        if (!BlobReceipt.isNamedBy(kind) || content.length == 0) {
            return;
        }
        BlobReceipt receipt;
        try {
            receipt = BlobReceipt.parse(content);
        } catch (IllegalArgumentException e) {
            throw new DamagedException("vault.damaged.blob", "?");
        }
        check(receipt);
    }

    private Path file(byte[] name) {
        return folder.resolve(HexFormat.of().formatHex(name));
    }

    private byte[] context(byte[] name) {
        return Bytes.join(Bytes.label("entente/blob/1"), Bytes.of(vault), name);
    }
}
