package org.entente.vault.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;

/**
 * A temporary file that nobody else can read: its random key exists only here, so what a crash leaves behind is noise.
 * Write it once, then read it as often as needed. One thread at a time.
 */
public final class Spool implements AutoCloseable {

    private static final int NAME_BYTES = 16;

    private final Path file;
    private final Surroundings surroundings;
    private final Secret key;

    private Spool(Path file, Surroundings surroundings) {
        this.file = file;
        this.surroundings = surroundings;
        this.key = Secret.random(surroundings.random());
    }

    /** A new, empty spool in a folder. */
    public static Spool in(Path folder, Surroundings surroundings) {
        String name = HexFormat.of().formatHex(surroundings.randomBytes(NAME_BYTES));
        try {
            surroundings.files().createFolder(folder);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
        return new Spool(folder.resolve(name), surroundings);
    }

    /** Deletes spools that an earlier process left behind. */
    public static void empty(Path folder, ChannelOpener files) {
        try {
            for (String name : files.names(folder)) {
                files.delete(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /** Replaces the content; close the stream before reading. */
    public OutputStream write() throws IOException {
        surroundings.files().delete(file);
        return new SealedOutput(
                surroundings.files().open(file, ChannelOpener.Access.CREATE), key, context(), surroundings.random());
    }

    /** Reads from the beginning. */
    public InputStream read() throws IOException {
        return new SealedInput(surroundings.files().open(file, ChannelOpener.Access.READ), key, context());
    }

    private static byte[] context() {
        return Bytes.label("entente/spool/1");
    }

    /** Deletes the file and wipes its key. */
    @Override
    public void close() {
        key.close();
        try {
            surroundings.files().delete(file);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }
}
