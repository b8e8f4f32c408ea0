package org.entente.ui.desk;

import java.util.Collection;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;

/**
 * The marks of claims, always with their originator among the readers: the same claim then reads the same before it is accepted,
 * beside others, and in every report; and claims that two organisations release to each other keep both as common readers.
 */
final class ClaimMarks {

    private final Looks looks;

    ClaimMarks(Looks looks) {
        this.looks = looks;
    }

    static Marking of(HeldClaim claim) {
        return MarkingPolicies.withOriginator(claim.marking(), claim.organisation());
    }

    String portion(HeldClaim claim) {
        return looks.portion(of(claim));
    }

    /** Of all of them together; empty for none. */
    String portion(Collection<HeldClaim> claims) {
        return claims.isEmpty()
                ? ""
                : looks.portion(looks.catalogue()
                        .markings()
                        .join(claims.stream().map(ClaimMarks::of).toList()));
    }
}
