package org.entente.model.current;

import static org.entente.model.RelationKind.RESOLVES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.End;

/**
 * The resolutions that count for one property of one object, by organisation. One counts while its value stands, it saw at
 * least one live claim, and every live claim that it did not see agrees with its value; so a later contradiction reopens
 * the contest. When resolutions of one organisation contradict each other, none of them counts.
 */
final class Resolutions {

    private final Map<String, List<HeldClaim>> applicable = new HashMap<>();
    private final List<HeldClaim> live;

    private Resolutions(List<HeldClaim> live) {
        this.live = live;
    }

    static Resolutions among(Collection<HeldClaim> values, Collection<Bearing> bearings, List<HeldClaim> live) {
        var resolutions = new Resolutions(live);
        if (values.isEmpty()) {
            return resolutions;
        }
        var liveness = Liveness.of(values, bearings);
        var seen = seen(values, bearings, liveness);
        for (HeldClaim value : values) {
            if (liveness.state(value.id()) == ClaimState.LIVE
                    && resolutions.isApplicable(value, seen.getOrDefault(value.id(), Set.of()))) {
                resolutions
                        .applicable
                        .computeIfAbsent(value.organisation(), _ -> new ArrayList<>())
                        .add(value);
            }
        }
        return resolutions;
    }

    /** The claims that each resolution saw; only its own organisation may say what it saw. */
    private static Map<ClaimId, Set<ClaimId>> seen(
            Collection<HeldClaim> values, Collection<Bearing> bearings, Liveness liveness) {
        var organisations = new HashMap<ClaimId, String>();
        values.forEach(value -> organisations.put(value.id(), value.organisation()));
        var seen = new HashMap<ClaimId, Set<ClaimId>>();
        for (Bearing bearing : bearings) {
            if (bearing.relation().kind().equals(RESOLVES)
                    && bearing.relation().from() instanceof End.OfClaim from
                    && bearing.relation().to() instanceof End.OfClaim to
                    && bearing.organisation().equals(organisations.get(from.id()))
                    && liveness.stands(bearing.id())) {
                seen.computeIfAbsent(from.id(), _ -> new HashSet<>()).add(to.id());
            }
        }
        return seen;
    }

    private boolean isApplicable(HeldClaim value, Set<ClaimId> seen) {
        return live.stream().anyMatch(claim -> seen.contains(claim.id()))
                && live.stream()
                        .allMatch(claim -> seen.contains(claim.id())
                                || Values.areCompatible(
                                        claim.statement().value(),
                                        value.statement().value()));
    }

    /** The resolution of one organisation, if it has one and does not contradict itself. */
    Optional<HeldClaim> of(String organisation) {
        var own = applicable.getOrDefault(organisation, List.of());
        boolean agree = own.stream()
                .allMatch(value -> Values.isEqual(
                        value.statement().value(), own.getFirst().statement().value()));
        return agree ? own.stream().findFirst() : Optional.empty();
    }

    /** The resolution that every organisation with a live claim recorded in equal words; of these the smallest id. */
    Optional<HeldClaim> agreedByAllSides() {
        Optional<HeldClaim> agreed = Optional.empty();
        for (String side : live.stream().map(HeldClaim::organisation).distinct().toList()) {
            var own = of(side);
            if (own.isEmpty()
                    || agreed.isPresent()
                            && !Values.isEqual(
                                    own.get().statement().value(),
                                    agreed.get().statement().value())) {
                return Optional.empty();
            }
            if (agreed.isEmpty() || own.get().id().compareTo(agreed.get().id()) < 0) {
                agreed = own;
            }
        }
        return agreed;
    }
}
