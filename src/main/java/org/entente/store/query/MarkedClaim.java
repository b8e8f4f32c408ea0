package org.entente.store.query;

import java.util.List;
import java.util.Set;
import org.entente.catalogue.marking.EffectiveMarking.ReMarking;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;

/**
 * A statement with how it came to be marked.
 *
 * @param held with the marking that counts
 * @param reMarkings live ones, by anybody
 * @param holders partners that were given it
 */
public record MarkedClaim(HeldClaim held, ClaimState state, List<ReMarking> reMarkings, Set<String> holders) {
    public MarkedClaim {
        reMarkings = List.copyOf(reMarkings);
        holders = Set.copyOf(holders);
    }
}
