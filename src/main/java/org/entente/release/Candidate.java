package org.entente.release;

import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A chosen claim before the decision.
 *
 * @param organisation code of the contributor that made it: its originator
 * @param effective the claim's own marking under its live re-markings, see {@link EffectiveMarking}
 * @param effectiveAttribution the same for the attribution half; null if that half was withheld from us
 * @param leftOut whether the analyst took it out by hand; it is then counted among what stays
 */
public record Candidate(
        Claim claim,
        String organisation,
        Marking effective,
        @Nullable Marking effectiveAttribution,
        boolean leftOut) {

    /** A claim that nobody re-marked. */
    public static Candidate of(Claim claim, String organisation) {
        var attribution = claim.attribution();
        return new Candidate(
                claim, organisation, claim.core().marking(), attribution == null ? null : attribution.marking(), false);
    }

    public Candidate withEffective(Marking changed) {
        return new Candidate(claim, organisation, changed, effectiveAttribution, leftOut);
    }

    public Candidate asLeftOut() {
        return new Candidate(claim, organisation, effective, effectiveAttribution, true);
    }

    public ClaimId id() {
        return claim.id();
    }
}
