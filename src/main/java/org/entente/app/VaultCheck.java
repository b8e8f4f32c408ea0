package org.entente.app;

import java.util.List;

/**
 * What checking a whole vault found.
 *
 * @param records journal records and attachments read
 * @param signatures commits whose signature and claims were verified again
 * @param problems what is wrong, as sentences; empty if intact
 */
public record VaultCheck(long records, long signatures, List<String> problems) {
    public VaultCheck {
        problems = List.copyOf(problems);
    }

    public boolean isIntact() {
        return problems.isEmpty();
    }
}
