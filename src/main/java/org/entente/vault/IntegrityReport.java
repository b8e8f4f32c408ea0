package org.entente.vault;

import java.util.List;

/**
 * What checking a whole vault found.
 *
 * @param records records of the journal that were checked, and blobs
 * @param problems empty if and only if it is intact
 */
public record IntegrityReport(boolean intact, long records, List<Problem> problems) {

    /**
     * One thing that is wrong.
     *
     * @param key key of the sentence that says it
     */
    public record Problem(String key, List<Object> arguments) {}

    public IntegrityReport {
        problems = List.copyOf(problems);
        if (intact != problems.isEmpty()) {
            throw new IllegalArgumentException("intact means no problems");
        }
    }
}
