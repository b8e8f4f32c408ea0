package org.entente.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/** Links between objects. */
public final class LinkQueries {

    private static final String COLUMNS = "l.k, l.kind, l.source_end, l.target_end";

    private final Context context;

    LinkQueries(Context context) {
        this.context = context;
    }

    /** Takes a node of the graph. */
    @FunctionalInterface
    public interface NodeTaker {
        /**
         * @param key names the object in {@link EdgeTaker}; means nothing elsewhere
         * @param type empty for an object that is known by name only
         */
        void take(int key, ObjectId id, String type, String title);
    }

    /** Takes an edge of the graph. */
    @FunctionalInterface
    public interface EdgeTaker {
        void take(int link, int from, int to, String kind);
    }

    /**
     * Streams everything that a graph is made of: objects with a live type that are no links and the ends of links, then
     * the links. Keys are integers in the order of arrival.
     */
    public void graph(NodeTaker nodes, EdgeTaker edges) {
        context.read(sql -> {
            sql.each(
                    "select k, id, type, title from object where k <= ? and (links > ? or type <> ? and type <> ?)"
                            + " order by k",
                    row -> nodes.take(
                            row.getInt(1),
                            Keys.objectId(row.getBytes(2)),
                            context.terms().text(row.getInt(3)),
                            row.getString(4)),
                    context.marks().object(),
                    0,
                    0,
                    context.terms().find("link"));
            sql.each(
                    "select " + COLUMNS + " from link l where l.k <= ? order by l.k",
                    row -> edges.take(
                            row.getInt(1),
                            row.getInt(3),
                            row.getInt(4),
                            context.terms().text(row.getInt(2))),
                    context.marks().object());
            return true;
        });
    }

    /** Links that start or end at any of the objects, each once, in the order of arrival. */
    public List<LinkRow> of(Collection<ObjectId> objects) {
        return context.read(sql -> {
            Object[] keys = Sql.any(context.keys(sql, objects).values());
            return named(
                    sql,
                    sql.list(
                            "select " + COLUMNS + " from link l where l.source_end = any(?) and l.k <= ?"
                                    + " union select " + COLUMNS
                                    + " from link l where l.target_end = any(?) and l.k <= ? order by k",
                            row -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)},
                            keys,
                            context.marks().object(),
                            keys,
                            context.marks().object()));
        });
    }

    /** The links among the objects themselves. */
    public List<LinkRow> among(Collection<ObjectId> objects) {
        var wanted = new HashSet<>(objects);
        return of(objects).stream()
                .filter(link -> wanted.contains(link.from()) && wanted.contains(link.to()))
                .toList();
    }

    /** All links, in the order of arrival. */
    public List<LinkRow> all() {
        return context.read(sql -> named(
                sql,
                sql.list(
                        "select " + COLUMNS + " from link l where l.k <= ? order by l.k",
                        row -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)},
                        context.marks().object())));
    }

    private List<LinkRow> named(Sql sql, List<int[]> links) {
        var keys = new HashSet<Integer>();
        links.forEach(link -> keys.addAll(List.of(link[0], link[2], link[3])));
        var ids = context.ids(sql, keys);
        var rows = new ArrayList<LinkRow>();
        for (int[] link : links) {
            ObjectId id = ids.get(link[0]);
            ObjectId from = ids.get(link[2]);
            ObjectId to = ids.get(link[3]);
            if (id != null && from != null && to != null) {
                rows.add(new LinkRow(id, context.terms().text(link[1]), from, to));
            }
        }
        return rows;
    }
}
