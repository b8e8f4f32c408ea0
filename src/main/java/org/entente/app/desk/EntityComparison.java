package org.entente.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.catalogue.Catalogue;
import org.entente.model.Describing;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;

/** What several things have in common and in what they differ. Safe for several threads. */
public final class EntityComparison {

    /** More are not compared value by value. */
    public static final int MOST = 500;

    private static final Set<String> APART = Set.of("type", "name");
    private static final int READABLE = 4;
    private static final int AT_ONCE = 1_000;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Lines lines;

    public EntityComparison(CaseStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
        this.lines = new Lines(store, catalogue);
    }

    /**
     * A value that all have.
     *
     * @param property key
     */
    public record Shared(String property, Value value) {}

    /**
     * A property in which they differ.
     *
     * @param values how many different values there are
     * @param having how many of the things have any
     * @param some the values, if they are no more than a person reads at a glance; else none
     */
    public record Differing(String property, int values, int having, List<Value> some) {
        public Differing {
            some = List.copyOf(some);
        }
    }

    /**
     * @param types how many there are of each type
     * @param shared empty beyond {@link #MOST} things, as is {@code differing}
     * @param mentioned things that values point at, by id
     */
    public record Answer(
            Map<String, Integer> types, List<Shared> shared, List<Differing> differing, Map<ObjectId, Line> mentioned) {
        public Answer {
            types = Map.copyOf(types);
            shared = List.copyOf(shared);
            differing = List.copyOf(differing);
            mentioned = Map.copyOf(mentioned);
        }
    }

    public Answer of(Collection<ObjectId> things, boolean joint) {
        var ids = List.copyOf(new LinkedHashSet<>(things));
        var types = types(ids);
        if (ids.size() > MOST) {
            return new Answer(types, List.of(), List.of(), Map.of());
        }
        var having = new TreeMap<String, Integer>();
        var values = new LinkedHashMap<String, Map<String, Integer>>();
        var examples = new LinkedHashMap<String, Value>();
        store.queries().claims().live(ids).values().forEach(live -> {
            var own = byProperty(live, examples);
            own.forEach((property, said) -> {
                having.merge(property, 1, Integer::sum);
                var counts = values.computeIfAbsent(property, _ -> new TreeMap<>());
                said.forEach(value -> counts.merge(value, 1, Integer::sum));
            });
        });
        var shared = new ArrayList<Shared>();
        var differing = new ArrayList<Differing>();
        having.forEach((property, count) -> {
            var counts = values.getOrDefault(property, Map.of());
            counts.forEach((value, some) -> {
                Value example = examples.get(property + " " + value);
                if (some == ids.size() && example != null) {
                    shared.add(new Shared(property, example));
                }
            });
            if (counts.values().stream().anyMatch(some -> some < ids.size())) {
                differing.add(new Differing(property, counts.size(), count, few(property, counts.keySet(), examples)));
            }
        });
        return new Answer(types, shared, differing, mentioned(shared, differing, joint));
    }

    private static List<Value> few(String property, Set<String> values, Map<String, Value> examples) {
        return values.size() > READABLE
                ? List.of()
                : values.stream()
                        .map(value -> examples.get(property + " " + value))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private Map<String, Set<String>> byProperty(List<HeldClaim> live, Map<String, Value> examples) {
        var said = new TreeMap<String, Set<String>>();
        for (HeldClaim claim : live) {
            String property = claim.statement().property();
            boolean isOurs = !APART.contains(property)
                    && catalogue.property(property).known()
                    && !property.startsWith("attachment")
                    && !Describing.is(property);
            if (isOurs) {
                Value value = claim.statement().value();
                said.computeIfAbsent(property, _ -> new TreeSet<>()).add(value.plain());
                examples.putIfAbsent(property + " " + value.plain(), value);
            }
        }
        return said;
    }

    private Map<ObjectId, Line> mentioned(List<Shared> shared, List<Differing> differing, boolean joint) {
        var ids = new LinkedHashSet<ObjectId>();
        var values = Stream.concat(
                shared.stream().map(Shared::value), differing.stream().flatMap(each -> each.some().stream()));
        values.forEach(value -> {
            if (value instanceof Ref(ObjectId target)) {
                ids.add(target);
            }
        });
        return lines.byId(ids, joint);
    }

    private Map<String, Integer> types(List<ObjectId> ids) {
        var types = new TreeMap<String, Integer>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            store.queries()
                    .objects()
                    .rows(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .values()
                    .forEach(row -> types.merge(row.type(), 1, Integer::sum));
        }
        return types;
    }
}
