package org.entente.store.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;

/**
 * A claim with everything that answers "says who?".
 *
 * @param held the claim, its attribution among it, and its contributor
 * @param made when its commit was made
 * @param workstation where
 * @param intent of our own action; empty for others
 * @param own whether this workstation made it
 * @param packages references of the packages that brought it
 */
public record ClaimDetail(
        HeldClaim held,
        ClaimState state,
        Instant made,
        UUID workstation,
        String intent,
        boolean own,
        List<String> packages) {
    public ClaimDetail {
        packages = List.copyOf(packages);
    }
}
