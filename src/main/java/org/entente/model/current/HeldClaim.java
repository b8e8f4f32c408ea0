package org.entente.model.current;

import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.marking.Marking;

/**
 * A claim that counts in a case: held, and taken from at least one delivery if it came from a partner.
 *
 * @param organisation code of the contributor that the author's key is bound to; for a key that nobody bound, a code of
 *     that key alone, so that it supersedes only itself
 * @param marking the marking that counts for it: its own under what was said about that since
 */
public record HeldClaim(Claim claim, String organisation, Marking marking) {

    /** A claim that nobody marked anew. */
    public HeldClaim(Claim claim, String organisation) {
        this(claim, organisation, claim.core().marking());
    }

    public ClaimId id() {
        return claim.id();
    }

    /**
     * The statement it makes.
     *
     * @throws IllegalStateException if it is a relation claim
     */
    public Core.Statement statement() {
        if (claim.core() instanceof Core.Statement statement) {
            return statement;
        }
        throw new IllegalStateException("a relation claim says no value");
    }
}
