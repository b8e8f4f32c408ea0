package org.entente.app.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.audit.Trail;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.store.CaseStore;
import org.entente.store.query.MarkingQueries.Combination;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who looked at restricted material. Restricted is a thing with a claim whose originator controls it, or with one of a
 * level above the case's ordinary one: the level that most things in the case have, of two that are as frequent the lower. What is
 * ordinary is counted once, when the first thing is looked at. Safe for several threads.
 */
public final class RestrictedViews {

    /** The action in the log; its detail is the thing's id, since a name may have to be erased one day. */
    public static final String ACTION = "view.restricted";

    /** A thing without a level counts as the lowest. */
    private static final int NO_LEVEL = -1;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Trail trail;
    private final Set<ObjectId> seen = new HashSet<>();
    private @Nullable Map<MarkingPolicy, Integer> ordinary;

    public RestrictedViews(CaseStore store, Catalogue catalogue, Trail trail) {
        this.store = store;
        this.catalogue = catalogue;
        this.trail = trail;
    }

    /**
     * Somebody opened a thing to look at it.
     *
     * @return its marking if that was written down just now: if it is restricted, and was not opened before since the vault was
     */
    public synchronized Optional<Marking> opened(ObjectId thing) {
        if (seen.contains(thing)) {
            return Optional.empty();
        }
        var markings = store.queries().markings().of(List.of(thing));
        if (!isRestricted(markings)) {
            return Optional.empty();
        }
        trail.keep(ACTION, thing.toString());
        seen.add(thing);
        return Optional.of(policies().join(markings));
    }

    private boolean isRestricted(Collection<Marking> markings) {
        if (markings.stream().anyMatch(Marking::originatorControlled)) {
            return true;
        }
        Marking joined = policies().join(markings);
        return ordinary().entrySet().stream().anyMatch(each -> rank(joined, each.getKey()) > each.getValue());
    }

    private Map<MarkingPolicy, Integer> ordinary() {
        Map<MarkingPolicy, Integer> known = ordinary;
        if (known == null) {
            known = count();
            ordinary = known;
        }
        return known;
    }

    private Map<MarkingPolicy, Integer> count() {
        var counted = store.queries().markings().counted();
        var most = new HashMap<MarkingPolicy, Integer>();
        for (MarkingPolicy policy : policies().all()) {
            var things = new TreeMap<Integer, Integer>(); // from the lowest level up
            counted.forEach((Combination combination, Integer count) -> {
                if (!catalogue.type(combination.type()).local()) {
                    things.merge(rank(policies().join(combination.markings()), policy), count, Integer::sum);
                }
            });
            int rank = NO_LEVEL;
            int highest = 0;
            for (var each : things.entrySet()) {
                if (each.getValue() > highest) {
                    highest = each.getValue();
                    rank = each.getKey();
                }
            }
            most.put(policy, rank);
        }
        return most;
    }

    private int rank(Marking marking, MarkingPolicy policy) {
        return policies().level(marking, policy).map(MarkingLevel::rank).orElse(NO_LEVEL);
    }

    private MarkingPolicies policies() {
        return catalogue.markings();
    }
}
