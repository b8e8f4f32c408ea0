package org.entente.ui.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * The vaults that are open in this window. A lock shows the card at once and closes the vault behind it; whoever opens it again
 * meanwhile must not be told that it is open elsewhere. Safe for several threads.
 */
final class HeldVaults {

    private final Duration patience;
    private final Set<Path> held = new HashSet<>();

    /** @param patience the longest that somebody waits for a vault to be closed */
    HeldVaults(Duration patience) {
        this.patience = patience;
    }

    synchronized void hold(Path folder) {
        held.add(plain(folder));
    }

    synchronized void letGo(Path folder) {
        held.remove(plain(folder));
        notifyAll();
    }

    /** Waits until a vault is closed that this window holds; the vault's own lock speaks for every other. */
    synchronized void awaitClosed(Path folder) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (held.contains(plain(folder)) && System.nanoTime() < end) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // somebody stops waiting: the vault's own lock answers
        }
    }

    private static Path plain(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
