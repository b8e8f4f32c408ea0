package org.entente.store.query;

import java.util.List;
import org.entente.model.ClaimId;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.SignedHeader;

/**
 * A claim with what it takes to decide about it and to pass it on.
 *
 * @param sealed both halves as far as we have them
 * @param signed header of its commit; one instance for all claims of a commit
 * @param state superseded and withdrawn claims leave too, since merging is union
 * @param reMarkings live re-markings of it
 */
public record Releasable(
        HeldClaim held, SealedClaim sealed, SignedHeader signed, ClaimState state, List<ReMarking> reMarkings) {
    public Releasable {
        reMarkings = List.copyOf(reMarkings);
    }

    /**
     * A marking that somebody put on a claim later.
     *
     * @param id the claim that holds the marking
     * @param organisation who says so
     */
    public record ReMarking(ClaimId id, String organisation, Marking marking) {}
}
