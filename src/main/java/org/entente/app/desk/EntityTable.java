package org.entente.app.desk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.store.CaseStore;
import org.entente.store.listing.Dimension;
import org.entente.store.listing.ListOrder;
import org.entente.store.listing.ListQuestion;

/** The things of a case as a table: filtered, sorted, counted by what they have in common. Safe for several threads. */
public final class EntityTable {

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Lines lines;

    EntityTable(CaseStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
        this.lines = new Lines(store, catalogue);
    }

    /** What things have in common. */
    public enum Trait {
        FAMILY,
        TYPE,
        /** Codes are {@code policy:level}; empty for none that is known. */
        MARKING,
        CONTRIBUTOR,
        /** Codes are tags; empty for none. */
        TAG,
        /** Codes are chips; empty for not graded. */
        GRADE,
        /** Codes are years; empty for not known. */
        FIRST_SEEN,
        /** Codes are years; empty for not known. */
        LAST_SEEN
    }

    /** What the table can be ordered by. */
    public enum Column {
        TITLE,
        TYPE,
        LINKS,
        SOURCES,
        GRADE,
        SEEN,
        MARKING
    }

    /** One column of several that order the table. */
    public record Order(Column column, boolean descending) {}

    /**
     * What the table lists.
     *
     * @param text part of the title; empty means any
     * @param chosen codes by trait: one of them is needed for each trait named
     * @param order the first column weighs most
     */
    public record Question(
            String text,
            Map<Trait, Set<String>> chosen,
            boolean contested,
            boolean unsourced,
            List<Order> order,
            boolean joint) {
        public Question {
            chosen = Map.copyOf(chosen);
            order = List.copyOf(order);
        }

        /** Everything, in this order. */
        public static Question all(List<Order> order, boolean joint) {
            return new Question("", Map.of(), false, false, order, joint);
        }

        /** The same without any filter. */
        public Question all() {
            return all(order, joint);
        }

        /** The same without what was chosen of a trait. */
        public Question without(Trait trait) {
            var changed = new EnumMap<Trait, Set<String>>(Trait.class);
            changed.putAll(chosen);
            changed.remove(trait);
            return new Question(text, changed, contested, unsourced, order, joint);
        }

        /** Only those that have a code too. */
        public Question within(Trait trait, String code) {
            var changed = new EnumMap<Trait, Set<String>>(Trait.class);
            changed.putAll(chosen);
            changed.merge(trait, Set.of(code), (before, now) -> before.contains(code) ? now : Set.of());
            return new Question(text, changed, contested, unsourced, order, joint);
        }

        public Question withCare(boolean isContested, boolean isUnsourced) {
            return new Question(text, chosen, isContested, isUnsourced, order, joint);
        }
    }

    /** @param total how many pass the filter in all */
    public record Answer(int total, List<Line> lines) {
        public Answer {
            lines = List.copyOf(lines);
        }
    }

    public Answer list(Question question, int offset, int limit) {
        var page = store.queries().lists().page(asked(question), order(question), offset, limit);
        return new Answer(page.total(), lines.of(page.rows(), question.joint()));
    }

    /** Everything that passes, in order. */
    public List<ObjectId> ids(Question question) {
        return store.queries().lists().ids(asked(question), order(question));
    }

    /** Those of the things that are known, as the table shows them. */
    public Collection<Line> lines(Collection<ObjectId> ids, boolean joint) {
        return lines.byId(ids, joint).values();
    }

    /**
     * Things that are recorded as one.
     *
     * @param isContested whether somebody says that two of them are not the same
     */
    public record Cluster(List<ObjectId> members, boolean isContested) {
        public Cluster {
            members = List.copyOf(members);
        }
    }

    /** What things are recorded as one with, by thing; those that stand alone are left out. */
    public Map<ObjectId, Cluster> clusters(Collection<ObjectId> things, boolean joint) {
        return store.queries().same().of(things, joint).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        found -> new Cluster(
                                found.getValue().members(), found.getValue().contested())));
    }

    /** How many pass the filter. */
    public int count(Question question) {
        return store.queries().lists().count(asked(question));
    }

    /** The marking of everything that passes. */
    public Marking marking(Question question) {
        return catalogue.markings().join(store.queries().lists().markings(asked(question)));
    }

    /** How many of those that pass have each code of a trait. A thing counts for each of its codes. */
    public Map<String, Integer> counts(Question question, Trait trait) {
        var counted = store.queries().lists().counts(asked(question), dimension(trait));
        if (trait != Trait.FAMILY) {
            return counted;
        }
        var families = new TreeMap<String, Integer>();
        counted.forEach(
                (type, count) -> families.merge(catalogue.type(type).family().key(), count, Integer::sum));
        return families;
    }

    private static Dimension dimension(Trait trait) {
        return switch (trait) {
            case FAMILY, TYPE -> Dimension.TYPE;
            case MARKING -> Dimension.MARKING;
            case CONTRIBUTOR -> Dimension.CONTRIBUTOR;
            case TAG -> Dimension.TAG;
            case GRADE -> Dimension.GRADE;
            case FIRST_SEEN -> Dimension.FIRST_SEEN;
            case LAST_SEEN -> Dimension.LAST_SEEN;
        };
    }

    private ListQuestion asked(Question question) {
        var types = types();
        var families = question.chosen().get(Trait.FAMILY);
        if (families != null) {
            types.removeIf(
                    type -> !families.contains(catalogue.type(type).family().key()));
        }
        var asked = ListQuestion.of(types, question.joint())
                .withText(question.text())
                .withCare(question.contested(), question.unsourced());
        for (var chosen : question.chosen().entrySet()) {
            if (chosen.getKey() != Trait.FAMILY) {
                asked = asked.with(dimension(chosen.getKey()), chosen.getValue());
            }
        }
        return asked;
    }

    /** Keys of the types that stand for things in the world and occur in the case, known to the catalogue or not. */
    private Set<String> types() {
        return store.queries().lists().types().stream()
                .filter(type -> !type.isEmpty() && catalogue.type(type).role() == ObjectType.Role.ENTITY)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<ListOrder> order(Question question) {
        return question.order().stream()
                .map(order -> new ListOrder(column(order.column()), order.descending()))
                .toList();
    }

    private static ListOrder.Column column(Column column) {
        return switch (column) {
            case TITLE -> ListOrder.Column.TITLE;
            case TYPE -> ListOrder.Column.TYPE;
            case LINKS -> ListOrder.Column.LINKS;
            case SOURCES -> ListOrder.Column.SOURCES;
            case GRADE -> ListOrder.Column.GRADE;
            case SEEN -> ListOrder.Column.SEEN;
            case MARKING -> ListOrder.Column.MARKING;
        };
    }
}
