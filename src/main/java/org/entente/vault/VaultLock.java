package org.entente.vault;

import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One process at a time, and the next one is told since when. */
final class VaultLock {

    static final String FILE = "lock";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm'Z'", Locale.ENGLISH);

    private VaultLock() {}

    static String holder(InstantSource clock) {
        return "since " + TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
    }

    static void release(@Nullable Closeable lock) {
        if (lock == null) {
            return;
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }
}
