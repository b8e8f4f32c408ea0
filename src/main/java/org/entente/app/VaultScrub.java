package org.entente.app;

import java.util.List;
import java.util.stream.Stream;
import org.entente.app.text.Texts;
import org.entente.vault.ScrubReport;

/**
 * What reading a whole vault again found.
 *
 * @param counts what was read
 * @param repaired what was put right, as sentences: now, or when the vault was opened
 * @param problems what is wrong, as sentences that name file and place; empty if intact
 */
public record VaultScrub(Counts counts, List<String> repaired, List<String> problems) {

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

    public VaultScrub {
        repaired = List.copyOf(repaired);
        problems = List.copyOf(problems);
    }

    static VaultScrub of(ScrubReport found, Texts texts) {
        var read = found.counts();
        return new VaultScrub(
                new Counts(
                        read.segments(),
                        read.records(),
                        read.contents(),
                        read.attachments(),
                        read.desk(),
                        read.bytes()),
                Stream.concat(
                                found.opened().stream().map(key -> texts.say(key)),
                                found.repaired().stream().map(file -> texts.say("app.scrub.repaired", file)))
                        .toList(),
                found.problems().stream()
                        .map(each -> texts.say(each.key(), each.arguments().toArray()))
                        .toList());
    }

    public boolean isIntact() {
        return problems.isEmpty();
    }
}
