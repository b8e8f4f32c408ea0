package org.entente.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.entente.model.KeyId;
import org.entente.model.work.EntenteException;

/** The log as whoever works in the vault writes to it: every entry under the key in use, at the time it is. */
public final class Trail {

    private static final String READ_ONLY = "vault.read-only";

    private final AuditLog log;
    private final KeyId author;
    private final InstantSource clock;

    /** @param author whose key is in use */
    public Trail(AuditLog log, KeyId author, InstantSource clock) {
        this.log = log;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Writes down what was done. In a vault that lies where nothing can be written one can still look, and nothing is written down.
     *
     * @param action a code such as {@code user.add}
     * @param detail whom or what it concerned; may be empty
     */
    public void keep(String action, String detail) {
        try {
            log.keep(new AuditNote(clock.instant().truncatedTo(ChronoUnit.SECONDS), author, action, detail));
        } catch (EntenteException e) {
            if (!e.key().equals(READ_ONLY)) {
                throw e;
            }
        }
    }

    /** Writes down how something stands, if it was not so when it was last written down. */
    public void keepIfChanged(String action, String detail) {
        boolean isKnown = log.notes().stream()
                .filter(note -> note.action().equals(action))
                .reduce((_, later) -> later)
                .filter(note -> note.detail().equals(detail))
                .isPresent();
        if (!isKnown) {
            keep(action, detail);
        }
    }
}
