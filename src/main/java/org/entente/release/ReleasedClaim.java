package org.entente.release;

import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;

/**
 * One claim that may leave.
 *
 * @param claim without its attribution if that half stays
 * @param organisation code of the contributor that made it
 * @param effective the marking that counts for it
 */
public record ReleasedClaim(Claim claim, String organisation, Marking effective) {

    public ClaimId id() {
        return claim.id();
    }

    public HeldClaim held() {
        return new HeldClaim(claim, organisation, effective);
    }
}
