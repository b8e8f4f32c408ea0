package org.entente.model.current;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.ClaimId;
import org.entente.model.value.Value;

/**
 * Computes how a property stands, from claims alone. Clocks, order of arrival and repetition have no say, so that every
 * workstation holding the same claims under the same perspective shows the same.
 */
public final class CurrentValues {

    private CurrentValues() {}

    /**
     * @param claims every held and taken claim about one property of one object
     * @param bearings relations that bear on the claims and on the resolution values, and withdrawals of such relations
     * @param resolutionValues {@code resolution.value} claims of resolutions that saw any of the claims
     * @param multiValued whether several values may stand side by side without contradiction
     * @param ourOrganisation whose resolutions count in <em>ours</em>
     * @param joint true: a resolution counts only if every organisation with a live claim recorded an equal one
     */
    public static Standing of(
            Collection<HeldClaim> claims,
            Collection<Bearing> bearings,
            Collection<HeldClaim> resolutionValues,
            boolean multiValued,
            String ourOrganisation,
            boolean joint) {
        if (claims.size() == 1 && bearings.isEmpty()) {
            HeldClaim only = claims.iterator().next();
            return new Standing(only.statement().value(), only, List.of(only), List.of(), false, null);
        }
        var byId = distinct(claims);
        var liveness = Liveness.of(byId.values(), bearings);
        var live = new ArrayList<HeldClaim>();
        var past = new ArrayList<HeldClaim>();
        byId.forEach((id, claim) -> (liveness.state(id) == ClaimState.LIVE ? live : past).add(claim));
        if (live.isEmpty()) {
            return new Standing(null, null, live, past, false, null);
        }
        var resolutions = Resolutions.among(distinct(resolutionValues).values(), bearings, live);
        var resolution = joint ? resolutions.agreedByAllSides() : resolutions.of(ourOrganisation);
        if (resolution.isPresent()) {
            HeldClaim decision = resolution.get();
            Value value = decision.statement().value();
            var saying = live.stream()
                    .filter(claim -> Values.isEqual(claim.statement().value(), value))
                    .toList();
            return new Standing(value, saying.isEmpty() ? null : first(saying), live, past, false, decision);
        }
        HeldClaim shown = first(live);
        boolean contested = !multiValued && Values.disagree(live);
        return new Standing(shown.statement().value(), shown, live, past, contested, null);
    }

    /** Among the claims whose grade no other beats, the one with the smallest id. There are few grades, however many claims. */
    private static HeldClaim first(List<HeldClaim> live) {
        var grades = live.stream().map(claim -> claim.statement().grade()).collect(Collectors.toSet());
        var unbeaten = grades.stream()
                .filter(grade -> grades.stream().noneMatch(other -> other.beats(grade)))
                .collect(Collectors.toSet());
        return live.stream()
                .filter(claim -> unbeaten.contains(claim.statement().grade()))
                .min(Comparator.comparing(HeldClaim::id))
                .orElseThrow(() -> new IllegalStateException("grades cannot all be beaten: beating is a strict order"));
    }

    /** By id, smallest first; a claim given twice counts once. */
    static Map<ClaimId, HeldClaim> distinct(Collection<HeldClaim> claims) {
        var sorted = new TreeMap<ClaimId, HeldClaim>();
        claims.forEach(claim -> sorted.put(claim.id(), claim));
        return sorted;
    }
}
