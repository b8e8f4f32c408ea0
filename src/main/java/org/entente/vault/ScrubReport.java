package org.entente.vault;

import java.util.List;

/**
 * What reading a whole vault again found.
 *
 * @param counts what was read
 * @param opened message keys of what had been put right when the vault was opened
 * @param repaired files that were restored from their twin
 * @param problems what is wrong, with file and place; empty if and only if it is intact
 */
public record ScrubReport(
        Counts counts, List<String> opened, List<String> repaired, List<IntegrityReport.Problem> problems) {

    /**
     * What was read.
     *
     * @param segments files of the journal
     * @param records records in them, of both kinds
     * @param contents records that are contents
     * @param attachments each compared with its receipt
     * @param desk files on the desk
     * @param bytes of all files together
     */
    public record Counts(long segments, long records, long contents, long attachments, long desk, long bytes) {}

    public ScrubReport {
        opened = List.copyOf(opened);
        repaired = List.copyOf(repaired);
        problems = List.copyOf(problems);
    }
}
