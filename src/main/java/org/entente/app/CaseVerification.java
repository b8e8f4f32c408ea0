package org.entente.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.account.WitnessCheck;
import org.entente.app.text.Texts;
import org.entente.audit.AuditEntry;
import org.entente.audit.AuditLog;
import org.entente.audit.AuditNote;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;
import org.entente.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Reads and checks a whole case: the journal's chain and contents, then every commit's signature and claims. */
record CaseVerification(Vault vault, CaseStore store, Texts texts) {

    /** @param cards of every author whose commits are held */
    VaultCheck run(Map<KeyId, Card> cards, Progress progress) {
        var report = vault.verify(progress);
        var problems = new ArrayList<String>();
        report.problems()
                .forEach(problem -> problems.add(
                        texts.say(problem.key(), problem.arguments().toArray())));
        var signatures = new SignatureCheck(store, cards).run(progress);
        problems.addAll(signatures.problems());
        if (report.intact()) { // of a damaged journal one cannot say what else is in it
            var witnessed = new WitnessCheck(vault, store, texts).run(cards, progress);
            problems.addAll(witnessed.problems());
            return new VaultCheck(report.records(), signatures.commits(), since(), witnessed.confirmed(), problems);
        }
        return new VaultCheck(report.records(), signatures.commits(), since(), List.of(), problems);
    }

    /** The first that was written down here; what partners said may bear any time. */
    private @Nullable Instant since() {
        var log = new AuditLog(store);
        var ours = log.notes().stream().map(AuditNote::author).collect(Collectors.toSet());
        return log.entries().stream()
                .filter(entry -> ours.contains(entry.author()))
                .map(AuditEntry::time)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
