package org.entente.app.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.app.exchange.Preview.Row;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.ObjectType.Role;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Ref;
import org.entente.store.CaseStore;
import org.entente.store.query.ObjectRow;

/** Counts what a package brings by kind, with some names and the highest marking of each. Memory grows with its objects. */
final class Coming {

    private static final int AT_ONCE = 500;
    /** So many of a kind are named; the counts tell the rest. */
    private static final int NAMED = 3;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Map<ObjectId, Seen> objects = new LinkedHashMap<>();
    private final Map<ObjectId, Integer> withdrawals = new HashMap<>();
    private int otherWithdrawals;

    Coming(CaseStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** What the package says of one object, as far as lists need it. */
    private static final class Seen {
        private String type = "";
        private String title = "";
        private final List<ObjectId> ends = new ArrayList<>(0);
        private final Set<Marking> markings = new HashSet<>(2);
    }

    /** @param organisation whose author says it: it reads what it says, whether its list of readers names it or not */
    void take(Core.Statement statement, String organisation) {
        Seen seen = objects.computeIfAbsent(statement.object(), _ -> new Seen());
        seen.markings.add(MarkingPolicies.withOriginator(statement.marking(), organisation));
        String property = statement.property();
        if (property.equals("type")) {
            seen.type = statement.value().plain();
        } else if (seen.title.isEmpty() && catalogue.titleProperties().contains(property)) {
            seen.title = statement.value().plain();
        } else if (statement.value() instanceof Ref(ObjectId target)
                && (property.equals("link.from") || property.equals("link.to"))) {
            seen.ends.add(property.equals("link.from") ? 0 : seen.ends.size(), target);
        }
    }

    /** A claim is taken back; what it was about stands at the relation's start. */
    void withdraw(Core.Relation relation) {
        if (relation.from() instanceof End.OfObject(ObjectId object)) {
            withdrawals.merge(object, 1, Integer::sum);
        } else {
            otherWithdrawals++;
        }
    }

    private static final class Sums {
        private long added;
        private long changed;
        private long withdrawn;
        private final List<String> among = new ArrayList<>();
        private final Set<Marking> markings = new HashSet<>();
    }

    /** One row for each kind that it brings something of. */
    List<Row> rows(Predicate<ObjectId> isKnown) {
        var held = held();
        var sums = new EnumMap<Role, Sums>(Role.class);
        objects.forEach((object, seen) -> {
            Sums of = sums.computeIfAbsent(role(type(object, held)), _ -> new Sums());
            boolean isNew = !isKnown.test(object);
            of.added += isNew ? 1 : 0;
            of.changed += isNew ? 0 : 1;
            of.markings.addAll(seen.markings);
            String title = of.among.size() < NAMED ? title(object, seen, held) : "";
            if (!title.isEmpty() && !of.among.contains(title)) {
                of.among.add(title);
            }
        });
        withdrawals.forEach((object, count) ->
                sums.computeIfAbsent(role(type(object, held)), _ -> new Sums()).withdrawn += count);
        if (otherWithdrawals > 0) {
            sums.computeIfAbsent(Role.RECORD, _ -> new Sums()).withdrawn += otherWithdrawals;
        }
        return sums.entrySet().stream()
                .map(each -> new Row(
                        each.getKey(),
                        each.getValue().added,
                        each.getValue().changed,
                        each.getValue().withdrawn,
                        each.getValue().among,
                        catalogue.markings().join(each.getValue().markings)))
                .toList();
    }

    /** What the case holds of all that the package speaks of or that its links join. */
    private Map<ObjectId, ObjectRow> held() {
        var asked = new HashSet<>(objects.keySet());
        asked.addAll(withdrawals.keySet());
        objects.values().forEach(seen -> asked.addAll(seen.ends));
        var held = new HashMap<ObjectId, ObjectRow>();
        for (Collection<ObjectId> some : chunks(List.copyOf(asked))) {
            held.putAll(store.queries().objects().rows(some));
        }
        return held;
    }

    private static List<List<ObjectId>> chunks(List<ObjectId> all) {
        var chunks = new ArrayList<List<ObjectId>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            chunks.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return chunks;
    }

    private String type(ObjectId object, Map<ObjectId, ObjectRow> held) {
        Seen seen = objects.get(object);
        if (seen != null && !seen.type.isEmpty()) {
            return seen.type;
        }
        ObjectRow row = held.get(object);
        return row == null ? "" : row.type();
    }

    private ObjectType.Role role(String type) {
        return type.isEmpty() ? Role.RECORD : catalogue.type(type).role();
    }

    private String title(ObjectId object, Seen seen, Map<ObjectId, ObjectRow> held) {
        if (seen.ends.size() == 2) {
            String from = called(seen.ends.getFirst(), held);
            String to = called(seen.ends.getLast(), held);
            return from.isEmpty() || to.isEmpty() ? "" : from + " – " + to;
        }
        return called(object, held);
    }

    private String called(ObjectId object, Map<ObjectId, ObjectRow> held) {
        Seen seen = objects.get(object);
        if (seen != null && !seen.title.isEmpty()) {
            return seen.title;
        }
        ObjectRow row = held.get(object);
        return row == null ? "" : row.title();
    }
}
