package org.entente.vault.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;
import org.entente.vault.sealed.SealedInput;
import org.entente.vault.sealed.SealedOutput;

/** Sealed files in the cache by name, such as the search index between two sessions. Names do not show on the drive. */
public final class CacheFiles {

    static final String ENDING = ".sealed";

    private final Path folder;
    private final Surroundings surroundings;
    private final Secret key;
    private final Secret nameKey;

    CacheFiles(Path folder, Surroundings surroundings, Secret key, Secret nameKey) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.key = key;
        this.nameKey = nameKey;
    }

    /** Fills a file. */
    @FunctionalInterface
    public interface Filling {
        void to(OutputStream out) throws IOException;
    }

    /** Replaces a file as a whole: until {@code filling} has returned, the earlier one stays. */
    public void write(String name, Filling filling) {
        Path file = file(name);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        ChannelOpener files = surroundings.files();
        try {
            files.delete(unfinished);
            var out = new SealedOutput(
                    files.open(unfinished, ChannelOpener.Access.CREATE), key, context(name), surroundings.random());
            try {
                filling.to(out);
                out.close();
            } catch (IOException | RuntimeException e) {
                out.abandon();
                files.delete(unfinished);
                throw e;
            }
            files.move(unfinished, file);
            files.forceFolder(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /**
     * Opens a file; empty if there is none. Reading throws {@link SealedInput.AlteredException} if it is not what was
     * written: delete it then and make it again.
     */
    public Optional<InputStream> read(String name) {
        Path file = file(name);
        try {
            return surroundings.files().exists(file)
                    ? Optional.of(new SealedInput(
                            surroundings.files().open(file, ChannelOpener.Access.READ), key, context(name)))
                    : Optional.empty();
        } catch (SealedInput.AlteredException e) {
            return Optional.empty(); // as good as none: it is only a cache
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        }
    }

    /** Deletes a file if it is there. */
    public void delete(String name) {
        try {
            surroundings.files().delete(file(name));
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    private Path file(String name) {
        byte[] hidden = Bytes.hmac(nameKey, name.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(HexFormat.of().formatHex(hidden, 0, 16) + ENDING);
    }

    private static byte[] context(String name) {
        return Bytes.join(Bytes.label("entente/cache-file/1"), name.getBytes(StandardCharsets.UTF_8));
    }

    void wipe() {
        key.close();
        nameKey.close();
    }
}
