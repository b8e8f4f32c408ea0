package org.entente.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/**
 * What is marked how. The combinations that occur are found by leaping through an index, one step for each of them, however
 * many objects share it: a banner is asked for after every action.
 */
public final class MarkingQueries {

    private static final String NEXT =
            "select markings, type, k from object use index (object_markings) where %s order by markings, type, k limit ?";
    private static final String SAME_MARKINGS = NEXT.formatted("markings = ? and type > ?");
    private static final String OTHER_MARKINGS = NEXT.formatted("markings > ?");
    private static final int AT_ONCE = 1_000;

    private final Context context;

    MarkingQueries(Context context) {
        this.context = context;
    }

    /**
     * A combination that occurs.
     *
     * @param type key of a type of objects
     * @param markings the markings of all live claims about each of them
     */
    public record Combination(String type, Set<Marking> markings, String written) {
        public Combination {
            markings = Set.copyOf(markings);
        }
    }

    private record Entry(String written, int type, int first) {}

    /** Every combination that some object with a live type has. */
    public List<Combination> occurring() {
        return context.read(sql -> {
            int last = context.marks().object();
            var found = new ArrayList<Combination>();
            Optional<Entry> at = next(sql, OTHER_MARKINGS, "");
            while (at.isPresent()) {
                Entry entry = at.get();
                if (entry.type() != 0 && entry.first() <= last) {
                    found.add(new Combination(
                            context.terms().text(entry.type()),
                            Set.copyOf(context.markings(entry.written())),
                            entry.written()));
                }
                at = next(sql, SAME_MARKINGS, entry.written(), entry.type())
                        .or(() -> next(sql, OTHER_MARKINGS, entry.written()));
            }
            return found;
        });
    }

    /** How many objects with a live type have each combination. */
    public Map<Combination, Integer> counted() {
        return context.read(sql -> {
            var counted = new LinkedHashMap<Combination, Integer>();
            sql.each(
                    "select markings, type, count(*) from object where type <> ? and k <= ?"
                            + " group by markings, type order by markings, type",
                    row -> counted.put(
                            new Combination(
                                    context.terms().text(row.getInt(2)),
                                    Set.copyOf(context.markings(row.getString(1))),
                                    row.getString(1)),
                            row.getInt(3)),
                    0,
                    context.marks().object());
            return counted;
        });
    }

    private static Optional<Entry> next(Sql sql, String query, Object... after) {
        var values = new ArrayList<>(List.of(after));
        values.add(1);
        return sql.first(query, MarkingQueries::entry, values.toArray());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getString(1), row.getInt(2), row.getInt(3));
    }

    /** Objects of a combination, what arrived last first, as many as {@code most}. */
    public List<ObjectId> objects(Combination combination, int most) {
        return context.read(sql -> sql.list(
                "select id from object where k = any(?) order by k desc",
                row -> Keys.objectId(row.getBytes(1)),
                (Object) Sql.any(keys(sql, combination, most))));
    }

    private List<Integer> keys(Sql sql, Combination combination, int most) {
        return sql.list(
                "select k from object use index (object_markings) where markings = ? and type = ? and k <= ?"
                        + " order by k desc limit ?",
                row -> row.getInt(1),
                combination.written(),
                context.terms().find(combination.type()),
                context.marks().object(),
                most);
    }

    /** Every marking of what is said about some objects, each once. */
    public Set<Marking> of(Collection<ObjectId> objects) {
        return context.read(sql -> {
            var keys = List.copyOf(context.keys(sql, objects).values());
            var markings = new HashSet<Marking>();
            for (int from = 0; from < keys.size(); from += AT_ONCE) {
                sql.each(
                        "select distinct markings from object where k = any(?)",
                        row -> markings.addAll(context.markings(row.getString(1))),
                        (Object) Sql.any(keys.subList(from, Math.min(keys.size(), from + AT_ONCE))));
            }
            return markings;
        });
    }
}
