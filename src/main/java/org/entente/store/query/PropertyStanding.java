package org.entente.store.query;

import java.util.List;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Perspective;
import org.entente.model.current.Standing;

/**
 * One property of an object with its standing in both perspectives.
 *
 * @param claims all its taken claims, live and past, by id
 * @param resolutions every {@code resolution.value} claim about it, whether or not it counts
 */
public record PropertyStanding(
        String property, Standing ours, Standing joint, List<ClaimDetail> claims, List<HeldClaim> resolutions) {
    public PropertyStanding {
        claims = List.copyOf(claims);
        resolutions = List.copyOf(resolutions);
    }

    public Standing in(Perspective perspective) {
        return switch (perspective) {
            case OURS -> ours;
            case JOINT -> joint;
        };
    }
}
