package org.entente.vault.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.WholeFile;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;

/**
 * The database of projections: encrypted under a random key of its own, and locked down. It is a view of the journal,
 * so whatever is wrong with it, the answer is an empty new one.
 *
 * <p>The order is the only one that works: the owner's connection creates the schema, makes the worker and grants it data
 * changes, and last of all forbids literals, so that even {@code limit 10} has to be a parameter. The worker's URL carries
 * no settings. No path ever enters a URL ({@link CachePath}). Safe for several threads.
 */
public final class CacheDatabase implements AutoCloseable {

    static final String FILE = "view.mv.db";
    static final String SUMS_FILE = "view.sums";
    private static final String KEY_FILE = "key";
    private static final byte[] SUMS_LABEL = Bytes.label("entente/cache-sums/1");
    private static final byte[] NO_SUMS = {};
    private static final String SETTINGS =
            ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1"
                    + ";MAX_COMPACT_TIME=0"; // compaction at close reads and writes through the slow cipher again
    private static final int TOKEN_BYTES = 16;
    private static final int MOST_KEY_FILE = 4096;
    private static final int MOST_SUMS_FILE = 256 << 20;

    private final Path folder;
    private final Surroundings surroundings;
    private final Secret key;
    private final String schema;
    private final byte[] schemaHash;
    private final Driver driver = new Driver();
    private final String token;

    private @Nullable CacheKeys keys;
    private @Nullable Connection owner;
    private BlockSums sums = new BlockSums(NO_SUMS);
    private boolean fresh;

    private CacheDatabase(Path folder, Surroundings surroundings, Secret key, int version, String schema) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.key = key;
        this.schema = schema;
        this.schemaHash = CacheKeys.hash(version, schema);
        this.token = HexFormat.of().formatHex(surroundings.randomBytes(TOKEN_BYTES));
        CachePath.mount(token, folder, surroundings.files(), sums);
    }

    private void sumUp(BlockSums file) {
        CachePath.unmount(token);
        CachePath.mount(token, folder, surroundings.files(), file);
        sums = file;
    }

    /**
     * Opens the database, or makes an empty one if there is none with this schema that opens.
     *
     * @param key seals the database's own keys; taken over
     * @param version of the schema; with another one the old database is thrown away
     * @param schema SQL script, run by the owner
     */
    static CacheDatabase open(Path folder, Surroundings surroundings, Secret key, int version, String schema) {
        var database = new CacheDatabase(folder, surroundings, key, version, schema);
        try {
            database.openOrCreate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Whether it is empty because it was just made: everything has to be replayed into it. */
    public synchronized boolean isFresh() {
        return fresh;
    }

    /**
     * Whether its file could not be read or written, or was not as it was left. What the database made of that cannot be known,
     * whatever it says: only {@link #recreate} helps.
     */
    public synchronized boolean hasFailed() {
        return sums.isBroken();
    }

    /** A connection of the worker: data changes and queries, no schema, no literals. Close it after use. */
    public synchronized Connection connection() throws SQLException {
        return connect("WORKER", present(keys).workerCredentials(), ";CIPHER=AES");
    }

    /** Throws the content away and starts with an empty database under new keys. Connections lent before are dead. */
    public synchronized void recreate() {
        shutDown();
        create();
    }

    private void openOrCreate() {
        CacheKeys stored = storedKeys();
        if (stored != null && surroundings.files().exists(folder.resolve(FILE))) {
            keys = stored;
            try {
                sumUp(new BlockSums(storedSums(stored)));
                owner = connect("OWNER", stored.ownerCredentials(), ";CIPHER=AES" + SETTINGS);
                try (var connection = connection();
                        var statement = connection.createStatement();
                        var _ = statement.executeQuery("select count(*) from information_schema.tables")) {
                    fresh = false;
                }
                return;
            } catch (SQLException | IOException | RuntimeException e) {
                // damaged or not ours: the journal has everything, so it is made again
                shutDown();
            }
        }
        create();
    }

    /**
     * The sums of the file as it was closed, which are believed once; empty if it was not closed, but left by a crash.
     *
     * @throws IOException if they are not of this file
     */
    private byte[] storedSums(CacheKeys stored) throws IOException {
        Path file = folder.resolve(SUMS_FILE);
        if (!surroundings.files().exists(file)) {
            return NO_SUMS;
        }
        byte[] sealed = WholeFile.read(surroundings.files(), file, MOST_SUMS_FILE);
        surroundings.files().delete(file);
        byte[] summed = new Aead(key).openWithNonce(sumsContext(stored), sealed);
        try (var database = surroundings.files().open(folder.resolve(FILE), ChannelOpener.Access.READ)) {
            if (summed == null || !BlockSums.isOf(summed, database.size())) {
                throw new IOException("the cache is not what was written");
            }
        }
        return summed;
    }

    private static byte[] sumsContext(CacheKeys keys) {
        return Bytes.join(SUMS_LABEL, keys.owner());
    }

    /** Keeps the sums of a file that was closed whole; without its key the file of any other is as good as none. */
    private void keepSums(CacheKeys closed) {
        try {
            if (sums.isBroken()) {
                surroundings.files().delete(folder.resolve(KEY_FILE));
            } else {
                WholeFile.replace(
                        surroundings.files(),
                        folder.resolve(SUMS_FILE),
                        new Aead(key).sealWithNonce(surroundings.random(), sumsContext(closed), sums.sums()));
            }
        } catch (IOException e) {
            // as after a crash: the database is believed as far as it believes itself
            System.getLogger(CacheDatabase.class.getName()).log(System.Logger.Level.DEBUG, "no sums kept", e);
        }
    }

    private @Nullable CacheKeys storedKeys() {
        try {
            if (!surroundings.files().exists(folder.resolve(KEY_FILE))) {
                return null;
            }
            CacheKeys stored =
                    CacheKeys.open(key, WholeFile.read(surroundings.files(), folder.resolve(KEY_FILE), MOST_KEY_FILE));
            return stored != null && Arrays.equals(stored.schema(), schemaHash) ? stored : null;
        } catch (IOException e) {
            return null; // an unreadable key is as good as none
        }
    }

    private void create() {
        var made = new CacheKeys(
                schemaHash,
                surroundings.randomBytes(Secret.KEY_BYTES),
                surroundings.randomBytes(Secret.KEY_BYTES),
                surroundings.randomBytes(Secret.KEY_BYTES));
        try {
            sumUp(new BlockSums(NO_SUMS));
            surroundings.files().createFolder(folder);
            for (String name : surroundings.files().names(folder)) {
                if (name.startsWith("view.")
                        || name.startsWith("spill")
                        || name.equals(KEY_FILE)
                        || name.endsWith(CacheFiles.ENDING)) {
                    surroundings.files().delete(folder.resolve(name));
                }
            }
            WholeFile.replace(surroundings.files(), folder.resolve(KEY_FILE), made.seal(key, surroundings.random()));
            keys = made;
            Connection connection = connect("OWNER", made.ownerCredentials(), ";CIPHER=AES" + SETTINGS);
            owner = connection;
            try (var statement = connection.createStatement()) {
                statement.execute(schema);
                // hexadecimal digits only, so nothing here can be anything but a password
                statement.execute("create user WORKER password '" + made.workerPassword() + "'");
                statement.execute("grant select, insert, update, delete on schema PUBLIC to WORKER");
                statement.execute("set ALLOW_LITERALS NONE");
            }
            fresh = true;
        } catch (IOException | SQLException e) {
            throw new VaultException("vault.cache.cannot-create", e);
        }
    }

    private Connection connect(String user, String credentials, String settings) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", credentials);
        Connection connection =
                driver.connect("jdbc:h2:" + CachePath.SCHEME + ":" + token + "/view" + settings, properties);
        if (connection == null) {
            throw new SQLException("the database driver did not know its own URL");
        }
        return connection;
    }

    private void shutDown() {
        Connection open = owner;
        owner = null;
        if (open != null) {
            try (open;
                    var statement = open.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (SQLException e) {
                sums.broke();
                // it is a cache: what it could not write will be replayed
                System.getLogger(CacheDatabase.class.getName()).log(System.Logger.Level.DEBUG, "cache shut down", e);
            }
        }
        if (keys != null) {
            if (open != null) {
                keepSums(keys);
            }
            keys.wipe();
            keys = null;
        }
    }

    private static CacheKeys present(@Nullable CacheKeys keys) {
        if (keys == null) {
            throw new IllegalStateException("the cache is closed");
        }
        return keys;
    }

    /** Writes everything out and lets go of the file. */
    @Override
    public synchronized void close() {
        shutDown();
        CachePath.unmount(token);
        key.close();
    }
}
