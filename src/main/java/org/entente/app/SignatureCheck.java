package org.entente.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.provenance.CommitVerifier;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.SignedHeader;
import org.entente.provenance.Verification;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;

/** Verifies every commit of a case again: signature, claims, and the proof that they belong to it. */
final class SignatureCheck {

    private final CaseStore store;
    private final Map<KeyId, Card> cards;

    /** @param cards of every author whose commits are held */
    SignatureCheck(CaseStore store, Map<KeyId, Card> cards) {
        this.store = store;
        this.cards = new HashMap<>(cards);
    }

    /** @param problems one sentence for each commit that does not hold */
    record Result(long commits, List<String> problems) {}

    Result run(Progress progress) {
        var commits = new LinkedHashMap<SignedHeader, List<SealedClaim>>();
        store.queries()
                .exchange()
                .eachForRelease(each -> commits.computeIfAbsent(each.signed(), _ -> new ArrayList<>())
                        .add(each.sealed()));
        var problems = new ArrayList<String>();
        long done = 0;
        for (var commit : commits.entrySet()) {
            progress.checkCancelled();
            String wrong = check(commit.getKey(), commit.getValue());
            if (!wrong.isEmpty()) {
                problems.add("commit " + commit.getKey().header().commit() + ": " + wrong);
            }
            progress.report(++done, commits.size());
        }
        return new Result(commits.size(), problems);
    }

    private String check(SignedHeader signed, List<SealedClaim> claims) {
        Card author = cards.get(signed.header().author());
        if (author == null) {
            return "the card of its author is not held";
        }
        var positions = claims.stream().map(SealedClaim::position).toList();
        var proof = store.queries().exchange().proof(signed, positions);
        return switch (CommitVerifier.verify(signed, author.signingKey(), claims, proof)) {
            case Verification.Verified _ -> "";
            case Verification other -> other.getClass().getSimpleName();
        };
    }
}
