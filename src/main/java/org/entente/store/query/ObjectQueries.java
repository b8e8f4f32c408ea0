package org.entente.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.ObjectId;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/** Objects as short tables show them. */
public final class ObjectQueries {

    static final String COLUMNS = "o.k, o.id, o.type, o.title, o.claims, o.unsourced, o.sources, o.contested,"
            + " o.contested_joint, o.grade, o.markings, o.organisations, o.links, o.cited";

    private final Context context;

    ObjectQueries(Context context) {
        this.context = context;
    }

    /**
     * One page of the objects that pass a filter. Their keys are listed first, by title from the index alone: reading every row
     * of a hundred thousand through the cipher would cost a second, and a page shows fifty.
     */
    public ObjectPage page(ObjectFilter filter) {
        return context.read(sql -> {
            var values = new ArrayList<Object>();
            String question = table(filter) + where(filter, values) + order(filter);
            if (filter.offset() == 0 && filter.limit() == Integer.MAX_VALUE) {
                var rows = sql.list("select " + COLUMNS + " from " + question, this::row, values.toArray());
                return new ObjectPage(rows.size(), rows);
            }
            List<Integer> keys = sql.list("select o.k from " + question, row -> row.getInt(1), values.toArray());
            int from = Math.min(filter.offset(), keys.size());
            int to = (int) Math.min((long) from + filter.limit(), keys.size());
            return new ObjectPage(keys.size(), inOrder(sql, keys.subList(from, to)));
        });
    }

    /** How many objects pass a filter, wherever its page begins and ends. */
    public int count(ObjectFilter filter) {
        return context.read(sql -> {
            var values = new ArrayList<Object>();
            return sql.number("select count(*) from " + table(filter) + where(filter, values), values.toArray());
        });
    }

    List<ObjectRow> inOrder(Sql sql, List<Integer> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var rows = new HashMap<Integer, ObjectRow>();
        sql.each(
                "select " + COLUMNS + " from object o where o.k = any(?)",
                row -> rows.put(row.getInt(1), row(row)),
                (Object) Sql.any(keys));
        return keys.stream().map(rows::get).toList();
    }

    /** The index holds all that is asked for by default; the database would read the rows and sort them all the same. */
    private static String table(ObjectFilter filter) {
        boolean byTitle = filter.sort() == ObjectFilter.Sort.TITLE;
        return byTitle ? "object o use index (object_title) where " : "object o where ";
    }

    private static String order(ObjectFilter filter) {
        String direction = filter.descending() ? " desc" : "";
        return filter.sort() == ObjectFilter.Sort.TITLE
                ? " order by o.folded" + direction + ", o.k" + direction
                : " order by o." + filter.sort().column() + direction + ", o.folded, o.k";
    }

    private String where(ObjectFilter filter, List<Object> values) {
        var where = new StringBuilder("o.k <= ?");
        values.add(context.marks().object());
        if (filter.types().isEmpty()) {
            where.append(" and o.type <> ? and o.type <> ?");
            values.add(0);
            values.add(context.terms().find("link"));
        } else {
            where.append(" and o.type = any(?)");
            values.add(
                    Sql.any(filter.types().stream().map(context.terms()::find).toList()));
        }
        if (!filter.text().isBlank()) {
            where.append(" and locate(?, o.folded) > ?");
            values.add(filter.text().strip().toLowerCase(Locale.ROOT));
            values.add(0);
        }
        if (filter.contested()) {
            where.append(" and o.contested > ?");
            values.add(0);
        }
        if (filter.unsourced()) {
            where.append(" and o.unsourced > ?");
            values.add(0);
        }
        if (filter.marking() != null) {
            where.append(" and locate(?, o.markings) > ?");
            values.add("," + context.terms().find(filter.marking()) + ",");
            values.add(0);
        }
        if (!filter.contributor().isEmpty()) {
            where.append(" and locate(?, o.organisations) > ?");
            values.add("," + context.terms().find(filter.contributor()) + ",");
            values.add(0);
        }
        return where.toString();
    }

    /** One object, also if it is known by name only. */
    public Optional<ObjectRow> find(ObjectId id) {
        return Optional.ofNullable(rows(List.of(id)).get(id));
    }

    /** Those of the objects that are known. */
    public Map<ObjectId, ObjectRow> rows(Collection<ObjectId> ids) {
        return context.read(sql -> {
            var rows = new LinkedHashMap<ObjectId, ObjectRow>();
            var keys = context.keys(sql, ids).values();
            if (!keys.isEmpty()) {
                sql.list("select " + COLUMNS + " from object o where o.k = any(?)", this::row, (Object) Sql.any(keys))
                        .forEach(row -> rows.put(row.id(), row));
            }
            return rows;
        });
    }

    /** Every object with a live type, in the order of arrival; links too if wanted. Cheap enough to fill an index. */
    public void each(boolean withLinks, Consumer<ObjectRow> each) {
        context.read(sql -> {
            sql.each(
                    "select " + COLUMNS + " from object o where o.k <= ? and o.type <> ? and o.type <> ? order by o.k",
                    row -> each.accept(row(row)),
                    context.marks().object(),
                    0,
                    withLinks ? 0 : context.terms().find("link"));
            return true;
        });
    }

    /** How many objects there are of each type. */
    public Map<String, Integer> countsByType() {
        return context.census().countsByType();
    }

    private ObjectRow row(ResultSet row) throws SQLException {
        return new ObjectRow(
                Keys.objectId(row.getBytes(2)),
                context.terms().text(row.getInt(3)),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getString(10),
                context.markings(row.getString(11)),
                context.texts(row.getString(12)),
                row.getInt(13),
                row.getInt(14));
    }
}
