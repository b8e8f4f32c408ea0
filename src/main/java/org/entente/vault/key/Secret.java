package org.entente.vault.key;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Key bytes that can be wiped and that never print themselves. */
public final class Secret implements AutoCloseable {

    /** Length of every symmetric key here: 256 bits. */
    public static final int KEY_BYTES = 32;

    private byte @Nullable [] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the array over: the caller must neither keep nor change it. */
    public static Secret taking(byte[] bytes) {
        return new Secret(bytes);
    }

    /** A new random 256-bit key. */
    public static Secret random(RandomGenerator random) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return new Secret(bytes);
    }

    /** The key itself, not a copy; to be used at once and not kept. */
    public synchronized byte[] bytes() {
        byte[] present = bytes;
        if (present == null) {
            throw new IllegalStateException("this key has been wiped");
        }
        return present;
    }

    public synchronized boolean isWiped() {
        return bytes == null;
    }

    /** Wipes the key. */
    @Override
    public synchronized void close() {
        if (bytes != null) {
            Arrays.fill(bytes, (byte) 0);
            bytes = null;
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
