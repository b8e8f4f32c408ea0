package org.entente.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.entente.vault.key.VaultKeys;

/**
 * Says in the header how far the journal reaches, at the latest with the first action after {@link #EVERY}: from then on a shorter
 * one is an alarm. Safe for several threads.
 */
final class Seal {

    /** Work that is lost to a rollback unnoticed by the seal never exceeds this. */
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final VaultKeys keys;
    private final InstantSource clock;
    private volatile Instant last;

    Seal(VaultKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
        this.last = clock.instant();
    }

    synchronized void set(Head head) {
        keys.seal(head);
        last = clock.instant();
    }

    /** An action ended at this head. */
    void setIfDue(Head head) {
        if (Duration.between(last, clock.instant()).compareTo(EVERY) >= 0) {
            try {
                set(head);
            } catch (VaultException e) {
                // the action itself is durable, and saying otherwise would be false: the next one tries again
                System.getLogger(Vault.class.getName()).log(System.Logger.Level.WARNING, "seal postponed", e);
            }
        }
    }
}
