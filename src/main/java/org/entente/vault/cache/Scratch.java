package org.entente.vault.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.desk.Desk;
import org.entente.vault.key.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A database, a desk and sealed files for work that is not kept: under random keys that nobody writes down outside of them, so
 * that what a crash leaves behind is noise. Closing it deletes everything.
 */
public final class Scratch implements AutoCloseable {

    private static final String NAME = "scratch-";
    private static final int NAME_BYTES = 8;

    private final Path folder;
    private final Surroundings surroundings;
    private final CacheFiles files;
    private final Desk desk;
    private @Nullable CacheDatabase database;

    private Scratch(Path folder, Surroundings surroundings) {
        this.folder = folder;
        this.surroundings = surroundings;
        files = new CacheFiles(folder, surroundings, key(), key());
        desk = new Desk(folder.resolve("desk"), new java.util.UUID(0, 0), surroundings, key(), key());
    }

    private Secret key() {
        return Secret.random(surroundings.random());
    }

    static Scratch in(Path cache, Surroundings surroundings) {
        Path folder = cache.resolve(NAME + HexFormat.of().formatHex(surroundings.randomBytes(NAME_BYTES)));
        try {
            surroundings.files().createFolder(cache);
            surroundings.files().createFolder(folder);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
        return new Scratch(folder, surroundings);
    }

    /** Deletes what a crash left behind; of use only before the first scratch is made. */
    static void deleteLeft(Path cache, Surroundings surroundings) {
        try {
            for (String name : surroundings.files().names(cache)) {
                if (name.startsWith(NAME)) {
                    delete(cache.resolve(name), surroundings);
                }
            }
        } catch (IOException e) {
            // without its keys it is noise that takes up room, and the next time tries again
            System.getLogger(Scratch.class.getName()).log(System.Logger.Level.DEBUG, "scratch left behind", e);
        }
    }

    private static void delete(Path folder, Surroundings surroundings) throws IOException {
        Path desk = folder.resolve("desk");
        // what a link leads to is not ours to empty; the link itself is deleted
        if (!surroundings.files().isLink(folder)) {
            if (!surroundings.files().isLink(desk)) {
                for (String name : surroundings.files().names(desk)) {
                    surroundings.files().delete(desk.resolve(name));
                }
            }
            for (String name : surroundings.files().names(folder)) {
                surroundings.files().delete(folder.resolve(name));
            }
        }
        surroundings.files().delete(folder);
    }

    /**
     * Opens the database, once; it is closed with this.
     *
     * @param schema SQL script that makes empty tables
     */
    public synchronized CacheDatabase database(int version, String schema) {
        if (database != null) {
            throw new IllegalStateException("the scratch database is already open");
        }
        CacheDatabase opened = CacheDatabase.open(folder, surroundings, key(), version, schema);
        database = opened;
        return opened;
    }

    /** An empty desk. */
    public Desk desk() {
        return desk;
    }

    public CacheFiles files() {
        return files;
    }

    @Override
    public synchronized void close() {
        if (database != null) {
            database.close();
        }
        files.wipe();
        desk.wipe();
        try {
            delete(folder, surroundings);
        } catch (IOException e) {
            System.getLogger(Scratch.class.getName()).log(System.Logger.Level.DEBUG, "scratch left behind", e);
        }
    }
}
