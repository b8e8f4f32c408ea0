package org.entente.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.outgoing.ReleaseService;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.provenance.CommitPart;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.SignedHeader;
import org.entente.release.ReleasedClaim;
import org.entente.store.CaseStore;
import org.entente.store.query.Releasable;

/** What was decided to leave, as a package carries it: commit by commit. */
record CommitParts(CaseStore store, ReleaseService.Answer answer) {

    /** Every released claim under its commit, with exactly the proof it needs. */
    Iterable<CommitPart> all() {
        var commits = new TreeMap<CommitId, Map<SignedHeader, List<SealedClaim>>>();
        for (ReleasedClaim released : answer.released().claims()) {
            Releasable chosen = chosen(released.id());
            SealedClaim sealed = chosen.sealed();
            boolean bare = released.claim().attribution() == null;
            commits.computeIfAbsent(chosen.signed().header().commit(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(chosen.signed(), _ -> new ArrayList<>())
                    .add(bare ? sealed.withoutAttribution() : sealed);
        }
        return () -> commits.values().stream()
                .flatMap(headers -> headers.entrySet().stream())
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .iterator();
    }

    private CommitPart part(SignedHeader signed, List<SealedClaim> claims) {
        var positions = claims.stream().map(SealedClaim::position).toList();
        return new CommitPart(signed, claims, store.queries().exchange().proof(signed, positions));
    }

    private Releasable chosen(ClaimId id) {
        Releasable chosen = answer.chosen().get(id);
        if (chosen == null) {
            throw new IllegalStateException("released what was not chosen");
        }
        return chosen;
    }
}
