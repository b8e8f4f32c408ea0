package org.entente.app.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.PropertyType;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Values;
import org.entente.model.value.Value;
import org.entente.search.NamePairs;
import org.entente.store.query.LinkRow;

/** Weighs what is said about two things against their being one. */
final class Evidence {

    /** Properties whose values are names: the pairing has compared them. */
    static final Set<String> NAMES = Set.of("name", "alias", "name.original", "value", "number", "handle", "title");

    private static final Comparator<Reason.Tie> ORDER =
            Comparator.comparing(Reason.Tie::kind).thenComparing(Reason.Tie::from);

    private final Catalogue catalogue;
    private final Map<ObjectId, List<HeldClaim>> live;
    private final Map<ObjectId, Map<ObjectId, Set<Reason.Tie>>> linked = new HashMap<>();

    Evidence(Catalogue catalogue, Map<ObjectId, List<HeldClaim>> live, List<LinkRow> links) {
        this.catalogue = catalogue;
        this.live = live;
        for (LinkRow link : links) {
            var tie = new Reason.Tie(link.kind(), link.from(), link.to());
            link(link.from(), link.to(), tie);
            link(link.to(), link.from(), tie);
        }
    }

    private void link(ObjectId here, ObjectId there, Reason.Tie tie) {
        linked.computeIfAbsent(here, _ -> new HashMap<>())
                .computeIfAbsent(there, _ -> new TreeSet<>(ORDER))
                .add(tie);
    }

    Candidate of(NamePairs.Pair pair) {
        ObjectId one = pair.one().id();
        ObjectId other = pair.other().id();
        var reasons = new ArrayList<Reason>();
        reasons.add(
                switch (pair.likeness()) {
                    case SAME -> new Reason.CalledTheSame(pair.name());
                    case SPELLED -> new Reason.SpelledOtherwise(pair.name(), pair.otherName());
                    case PART -> new Reason.PartOfName(pair.name(), pair.otherName());
                });
        compare(values(one), values(other), reasons);
        var here = linked.getOrDefault(one, Map.of());
        var common = new HashSet<>(here.keySet());
        common.retainAll(linked.getOrDefault(other, Map.of()).keySet());
        if (!common.isEmpty()) {
            reasons.add(new Reason.CommonLinks(common.size()));
        }
        if (here.containsKey(other)) {
            reasons.add(new Reason.LinkedWithEachOther(List.copyOf(here.getOrDefault(other, Set.of()))));
        }
        return new Candidate(one, other, reasons);
    }

    private void compare(Map<String, List<Value>> one, Map<String, List<Value>> other, List<Reason> reasons) {
        one.forEach((property, values) -> {
            var others = other.getOrDefault(property, List.of());
            if (!others.isEmpty()) {
                compare(catalogue.property(property), values, others, reasons);
            }
        });
    }

    private static void compare(PropertyType property, List<Value> one, List<Value> other, List<Reason> reasons) {
        if (property.key().equals("type")) {
            if (!one.getFirst().equals(other.getFirst())) {
                reasons.add(new Reason.DifferentTypes(
                        one.getFirst().plain(), other.getFirst().plain()));
            }
            return;
        }
        for (Value value : one) {
            if (other.contains(value)) {
                reasons.add(new Reason.SameValue(property.key(), value));
                return;
            }
        }
        if (property.multi()) {
            if (property.key().equals("nationality")) { // two phones say nothing against one person
                reasons.add(new Reason.NothingInCommon(property.key()));
            }
            return;
        }
        boolean isPossible = one.stream()
                .anyMatch(value -> other.stream().anyMatch(against -> Values.areCompatible(value, against)));
        if (!isPossible) {
            reasons.add(new Reason.DifferentValues(property.key(), one.getFirst(), other.getFirst()));
        }
    }

    /** What tells things apart, by property; names apart. */
    private Map<String, List<Value>> values(ObjectId thing) {
        var values = new java.util.TreeMap<String, List<Value>>();
        for (HeldClaim claim : live.getOrDefault(thing, List.of())) {
            String property = claim.statement().property();
            boolean isTelling =
                    property.equals("type") || catalogue.property(property).identifying() && !NAMES.contains(property);
            if (isTelling) {
                values.computeIfAbsent(property, _ -> new ArrayList<>())
                        .add(claim.statement().value());
            }
        }
        return values;
    }
}
