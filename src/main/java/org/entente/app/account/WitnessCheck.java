package org.entente.app.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.text.Texts;
import org.entente.audit.AuditLog;
import org.entente.audit.Checkpoint;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;
import org.entente.vault.Head;
import org.entente.vault.Vault;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.Replay;

/** Compares the journal with what its users signed for and what partners were told about it. */
public record WitnessCheck(Vault vault, CaseStore store, Texts texts) {

    /**
     * A partner holds a head of this journal, and it is in it.
     *
     * @param time when the partner sent it back
     * @param upTo when it was signed: nothing from before was changed
     */
    public record Confirmed(String partner, Instant time, Instant upTo) {}

    /** @param problems one sentence for each signed head that does not hold */
    public record Result(List<Confirmed> confirmed, List<String> problems) {}

    /** @param cards of everybody whose commits are held */
    public Result run(Map<KeyId, Card> cards, Progress progress) {
        var checkpoints = new AuditLog(store).checkpoints();
        var returned = new Witnesses(store).returned();
        var wanted = new HashSet<String>();
        checkpoints.forEach(each -> wanted.add(each.signed().head()));
        returned.forEach(each -> wanted.add(each.head().head()));
        var found = wanted.isEmpty() ? Map.<String, Long>of() : find(wanted, progress);
        var problems = new ArrayList<String>();
        for (Checkpoint each : checkpoints) {
            Card card = cards.get(each.signed().signer());
            Long sequence = found.get(each.signed().head());
            String time = day(each.signed().time());
            if (card == null || !each.signed().isSignedBy(card.signingKey())) {
                problems.add(texts.say("app.checkpoint.forged", time));
            } else if (sequence == null || sequence != each.sequence()) {
                problems.add(texts.say("app.checkpoint.lost", time, card.person()));
            }
        }
        var confirmed = new LinkedHashMap<String, Confirmed>();
        for (Witnesses.Brought each : returned) {
            if (found.containsKey(each.head().head())) {
                confirmed.merge(
                        each.partner(),
                        new Confirmed(each.partner(), each.time(), each.head().time()),
                        (before, now) -> now.upTo().isBefore(before.upTo()) ? before : now);
            } else {
                problems.add(lost(texts, each.partner(), each.head().time()));
            }
        }
        return new Result(
                List.copyOf(confirmed.values()), problems.stream().distinct().toList());
    }

    /** That a partner holds a head of this journal that is not in it, as a sentence. */
    public static String lost(Texts texts, String partner, Instant time) {
        return texts.say("app.witness.lost", partner, day(time));
    }

    private static String day(Instant time) {
        return time.toString().substring(0, "2026-01-31".length());
    }

    private Map<String, Long> find(Set<String> wanted, Progress progress) {
        var found = new HashMap<String, Long>();
        vault.journal()
                .replay(
                        0,
                        new Replay() {
                            @Override
                            public void entry(long sequence, String kind, byte[] chain, List<Content> contents) {
                                // only where each action ends is asked for
                            }

                            @Override
                            public void endOfAction(Head head) {
                                String hash = HexFormat.of().formatHex(head.hash());
                                if (wanted.contains(hash)) {
                                    found.put(hash, head.sequence());
                                }
                            }
                        },
                        progress);
        return found;
    }
}
