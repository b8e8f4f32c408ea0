package org.entente.app;

import java.util.ArrayList;
import java.util.Map;
import org.entente.app.text.Texts;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;
import org.entente.vault.Vault;

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
        return new VaultCheck(report.records(), signatures.commits(), problems);
    }
}
