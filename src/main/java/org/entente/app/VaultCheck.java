package org.entente.app;

import java.time.Instant;
import java.util.List;
import org.entente.app.account.WitnessCheck.Confirmed;
import org.jspecify.annotations.Nullable;

/**
 * What checking a whole vault found.
 *
 * @param records journal records and attachments read
 * @param signatures commits whose signature and claims were verified again
 * @param since when the first of them was written here; null if nothing says so
 * @param confirmed by each partner that sent a head of this journal back which is in it: the latest
 * @param problems what is wrong, as sentences; empty if intact
 */
public record VaultCheck(
        long records, long signatures, @Nullable Instant since, List<Confirmed> confirmed, List<String> problems) {
    public VaultCheck {
        confirmed = List.copyOf(confirmed);
        problems = List.copyOf(problems);
    }

    public boolean isIntact() {
        return problems.isEmpty();
    }
}
