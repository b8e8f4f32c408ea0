package org.entente.app.exchange;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.outgoing.Leak;
import org.entente.app.outgoing.Stay;
import org.entente.app.outgoing.Unsearched;
import org.jspecify.annotations.Nullable;

/**
 * What leaves for one partner and what stays.
 *
 * @param leaks withheld names in text that would leave; while there is one that nobody accepted, nothing is written
 * @param unsearched attachments in which withheld names could not be looked for
 * @param sequence number in the stream; 0 if nothing was written
 * @param file null if nothing was written
 */
public record Departure(
        String partner,
        long leaves,
        List<Stay> stays,
        List<Leak> leaks,
        List<Unsearched> unsearched,
        long sequence,
        @Nullable Path file) {
    public Departure {
        stays = List.copyOf(stays);
        leaks = List.copyOf(leaks);
        unsearched = List.copyOf(unsearched);
    }

    /** Whether the package was written. */
    public boolean isWritten() {
        return file != null;
    }
}
