package org.entente.vault.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What {@code cache/key} keeps, sealed under a key derived from the vault's: the database's random keys and the schema it
 * was made with.
 *
 * <pre>
 * 4  format 1
 * 48 SHA-384 of schema version and text
 * 32 key of the database file
 * 32 password of its owner
 * 32 password of the worker
 * </pre>
 */
record CacheKeys(byte[] schema, byte[] file, byte[] owner, byte[] worker) {

    private static final int FORMAT = 1;
    private static final byte[] LABEL = Bytes.label("entente/cache-keys/1");

    static byte[] hash(int version, String schema) {
        var digest = Bytes.sha384();
        digest.update(ByteBuffer.allocate(4).putInt(version).array());
        return digest.digest(schema.getBytes(StandardCharsets.UTF_8));
    }

    byte[] seal(Secret key, java.util.random.RandomGenerator random) {
        byte[] plain = Bytes.join(ByteBuffer.allocate(4).putInt(FORMAT).array(), schema, file, owner, worker);
        return new Aead(key).sealWithNonce(random, LABEL, plain);
    }

    static @Nullable CacheKeys open(Secret key, byte[] sealed) {
        byte[] plain = new Aead(key).openWithNonce(LABEL, sealed);
        if (plain == null || plain.length != 4 + Bytes.SHA384_BYTES + 3 * Secret.KEY_BYTES) {
            return null;
        }
        var in = ByteBuffer.wrap(plain);
        if (in.getInt() != FORMAT) {
            return null;
        }
        return new CacheKeys(
                Bytes.take(in, Bytes.SHA384_BYTES),
                Bytes.take(in, Secret.KEY_BYTES),
                Bytes.take(in, Secret.KEY_BYTES),
                Bytes.take(in, Secret.KEY_BYTES));
    }

    /** File key and owner's password, as the database wants them in one field. */
    String ownerCredentials() {
        return hex(file) + " " + hex(owner);
    }

    String workerCredentials() {
        return hex(file) + " " + hex(worker);
    }

    String workerPassword() {
        return hex(worker);
    }

    void wipe() {
        Arrays.fill(file, (byte) 0);
        Arrays.fill(owner, (byte) 0);
        Arrays.fill(worker, (byte) 0);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "CacheKeys";
    }
}
