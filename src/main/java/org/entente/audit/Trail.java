package org.entente.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.entente.model.KeyId;

/** The log as whoever works in the vault writes to it: every entry under the key in use, at the time it is. */
public final class Trail {

    private static final String LEAVING = "export";

    private final AuditLog log;
    private final KeyId author;
    private final InstantSource clock;
    private final boolean isReadOnly;

    /** @param author whose key is in use */
    public Trail(AuditLog log, KeyId author, InstantSource clock) {
        this(log, author, clock, false);
    }

    /**
     * A log that may be on a medium that takes nothing more: looking is not written down there, and what would leave is refused.
     *
     * @param author whose key is in use
     */
    public Trail(AuditLog log, KeyId author, InstantSource clock, boolean isReadOnly) {
        this.isReadOnly = isReadOnly;
        this.log = log;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Writes down what was done.
     *
     * @param action a code such as {@code user.add}
     * @param detail whom or what it concerned; may be empty
     */
    public void keep(String action, String detail) {
        if (isReadOnly && !action.startsWith(LEAVING)) {
            return;
        }
        log.keep(new AuditNote(clock.instant().truncatedTo(ChronoUnit.SECONDS), author, action, detail));
    }

    /** Refuses what is about to leave where it cannot be written down: a medium that takes nothing more, a drive that is gone. */
    public void checkLeaving() {
        log.checkWritable();
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
