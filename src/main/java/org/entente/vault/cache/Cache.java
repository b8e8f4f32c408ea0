package org.entente.vault.cache;

import java.nio.file.Path;
import org.entente.vault.Surroundings;
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

    @Override
    public synchronized void close() {
        if (database != null) {
            database.close();
        }
        files.wipe();
    }
}
