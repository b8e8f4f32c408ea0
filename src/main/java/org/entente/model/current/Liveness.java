package org.entente.model.current;

import static org.entente.model.RelationKind.SUPERSEDES;
import static org.entente.model.RelationKind.WITHDRAWS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.End;

/**
 * Which claims and relations stand, by what their own organisations said later. A pure function of sets: the order in
 * which claims arrived and how often they arrived makes no difference.
 *
 * <p>A claim or relation is <em>withdrawn</em> when a relation that stands and comes from the same organisation withdraws
 * it; withdrawing that relation brings it back. A claim is <em>superseded</em> when relations of its organisation that
 * stand lead to it, over any number of steps, from a claim of that organisation that is not withdrawn; so withdrawing the
 * middle of a chain brings nothing older back while the newest stands. Claims that supersede each other in a circle cancel
 * out and all stay, for nothing may disappear by accident. From another organisation either relation is a dispute and
 * changes nothing here.
 */
public final class Liveness {

    private final Map<ClaimId, String> organisations = new HashMap<>();
    private final Map<ClaimId, List<Bearing>> withdrawals = new HashMap<>();
    private final Map<ClaimId, Boolean> stands = new HashMap<>();
    private final Map<ClaimId, Set<ClaimId>> replacedBy = new HashMap<>();

    private Liveness(Collection<HeldClaim> claims, Collection<Bearing> bearings) {
        for (HeldClaim claim : claims) {
            organisations.put(claim.id(), claim.organisation());
        }
        for (Bearing bearing : bearings) {
            organisations.put(bearing.id(), bearing.organisation());
        }
        for (Bearing bearing : bearings) {
            if (bearing.relation().kind().equals(WITHDRAWS)
                    && bearing.relation().to() instanceof End.OfClaim to) {
                withdrawals.computeIfAbsent(to.id(), _ -> new ArrayList<>()).add(bearing);
            }
        }
        for (Bearing bearing : bearings) {
            if (bearing.relation().kind().equals(SUPERSEDES)
                    && bearing.relation().from() instanceof End.OfClaim from
                    && bearing.relation().to() instanceof End.OfClaim to
                    && !from.equals(to)
                    && bearing.organisation().equals(organisations.get(from.id()))
                    && bearing.organisation().equals(organisations.get(to.id()))
                    && stands(bearing.id())) {
                replacedBy.computeIfAbsent(to.id(), _ -> new HashSet<>()).add(from.id());
            }
        }
    }

    /**
     * @param claims claims that may replace each other, such as all of one property of one object
     * @param bearings relations that bear on them, and relations that withdraw such relations, over any number of steps
     */
    public static Liveness of(Collection<HeldClaim> claims, Collection<Bearing> bearings) {
        return new Liveness(claims, bearings);
    }

    /** Whether a relation or claim was not withdrawn. What was not given to {@link #of} stands. */
    public boolean stands(ClaimId id) {
        Boolean known = stands.get(id);
        if (known != null) {
            return known;
        }
        stands.put(id, true); // ends a circle, which hashes make impossible but hostile input may pretend
        boolean result = withdrawals.getOrDefault(id, List.of()).stream()
                .noneMatch(withdrawal ->
                        withdrawal.organisation().equals(organisations.get(id)) && stands(withdrawal.id()));
        stands.put(id, result);
        return result;
    }

    public ClaimState state(ClaimId id) {
        if (!stands(id)) {
            return ClaimState.WITHDRAWN;
        }
        return isSuperseded(id) ? ClaimState.SUPERSEDED : ClaimState.LIVE;
    }

    private boolean isSuperseded(ClaimId id) {
        Set<ClaimId> later = successors(id);
        boolean isInCircle = later.contains(id);
        return later.stream()
                .anyMatch(successor -> stands(successor)
                        && !(isInCircle && successors(successor).contains(id)));
    }

    /** Everything that replaced {@code id} directly or over steps. */
    private Set<ClaimId> successors(ClaimId id) {
        Set<ClaimId> seen = new HashSet<>();
        var next = new ArrayDeque<ClaimId>(replacedBy.getOrDefault(id, Set.of()));
        while (!next.isEmpty()) {
            ClaimId later = next.remove();
            if (seen.add(later)) {
                next.addAll(replacedBy.getOrDefault(later, Set.of()));
            }
        }
        return seen;
    }
}
