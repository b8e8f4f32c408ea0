package org.entente.vault.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.key.VaultKeys;
import org.jspecify.annotations.Nullable;

/** What can be deleted and made again from the journal: one database and sealed files. */
public final class Cache implements AutoCloseable {

    private final Path folder;
    private final Surroundings surroundings;
    private final VaultKeys keys;
    private final CacheFiles files;
    private @Nullable CacheDatabase database;
    private boolean isSwept;
    private boolean isExpired;

    public Cache(Path folder, Surroundings surroundings, VaultKeys keys) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.keys = keys;
        this.files = new CacheFiles(
                folder,
                surroundings,
                keys.purpose("entente/vault/1/cache-files"),
                keys.purpose("entente/vault/1/cache-file-names"));
    }

    /**
     * Opens the database, once per opened vault; it is closed with the vault.
     *
     * @param version of the schema; with another version or text the old database is thrown away
     * @param schema SQL script that makes empty tables
     */
    public synchronized CacheDatabase database(int version, String schema) {
        if (database != null) {
            throw new IllegalStateException("the cache's database is already open");
        }
        database = CacheDatabase.open(folder, surroundings, keys.purpose("entente/vault/1/cache"), version, schema);
        return database;
    }

    public CacheFiles files() {
        return files;
    }

    /** Somewhere to work that nobody finds again; what an earlier one left behind, after a crash, is deleted. */
    public synchronized Scratch scratch() {
        if (!isSwept) {
            isSwept = true;
            Scratch.deleteLeft(folder, surroundings);
        }
        return Scratch.in(folder, surroundings);
    }

    /** When it is closed everything in it goes: its keys hang on a vault key that somebody has who must read it no more. */
    public synchronized void expire() {
        isExpired = true;
    }

    @Override
    public synchronized void close() {
        if (database != null) {
            database.close();
        }
        files.wipe();
        if (isExpired) {
            deleteAll();
        }
    }

    private void deleteAll() {
        try {
            for (String name : List.copyOf(surroundings.files().names(folder))) {
                if (name.endsWith(CacheFiles.ENDING)
                        || name.equals(CacheDatabase.FILE)
                        || name.equals(CacheDatabase.SUMS_FILE)) {
                    surroundings.files().delete(folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }
}
