package org.entente.store.projection;

import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.provenance.SealedClaim;
import org.jspecify.annotations.Nullable;

/**
 * A claim on its way into the projections.
 *
 * @param commit key of its commit
 * @param attribution null when that half was withheld
 * @param body where the journal keeps the sealed claim
 * @param state {@link ClaimBits#HELD} with {@link ClaimBits#OWN} and {@link ClaimBits#TAKEN} as they apply
 */
public record Arrival(
        int commit,
        Authors.Author author,
        SealedClaim sealed,
        Core core,
        @Nullable Attribution attribution,
        Body body,
        int state) {

    /** The same claim, counting otherwise. */
    public Arrival with(int otherState) {
        return new Arrival(commit, author, sealed, core, attribution, body, otherState);
    }

    /** The claim without its attribution, as rules look at it. */
    Claim claim(CommitId made) {
        return new Claim(sealed.id(), made, author.id(), core, null);
    }
}
