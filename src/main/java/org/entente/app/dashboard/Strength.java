package org.entente.app.dashboard;

import java.util.List;

/**
 * What the case rests on.
 *
 * @param byMore entities that rest on two or more sources
 * @param byOne entities that rest on one
 * @param byNone entities that rest on none
 * @param withUnsourced entities with a claim that names no source
 * @param unsourcedClaims those claims
 * @param onOneOrigin judgements that one independent origin, or none, speaks for
 * @param sharedOrigin sources that trace to the origin of another one
 * @param reviewDue entities and sources whose review date has passed
 * @param contested properties with values that contradict each other
 */
public record Strength(
        int byMore,
        int byOne,
        int byNone,
        int withUnsourced,
        int unsourcedClaims,
        List<Asked> onOneOrigin,
        int sharedOrigin,
        int reviewDue,
        int contested) {
    public Strength {
        onOneOrigin = List.copyOf(onOneOrigin);
    }
}
