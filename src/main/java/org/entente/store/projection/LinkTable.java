package org.entente.store.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of links: where the live claims of a link object say that it starts and ends. */
final class LinkTable {

    private record Row(int kind, int from, int to) {}

    private final Sql sql;
    private final Batch insert;
    private final Map<Integer, Row> loaded = new HashMap<>();

    LinkTable(Sql sql) {
        this.sql = sql;
        insert = new Batch(sql, "insert into link (k, kind, source_end, target_end) values (?, ?, ?, ?)");
    }

    /** Enters the ends of an object that is new. */
    void add(int object, Summary.@Nullable Ends ends, ObjectTable objects, Deltas deltas) {
        if (ends != null) {
            enter(object, row(ends, objects), deltas);
        }
    }

    /** Reads the ends that objects had so far, before {@link #change}. */
    void load(Collection<Integer> links) {
        insert.flush();
        loaded.clear();
        sql.each(
                "select k, kind, source_end, target_end from link where k = any(?)",
                row -> loaded.put(row.getInt(1), new Row(row.getInt(2), row.getInt(3), row.getInt(4))),
                (Object) Sql.any(links));
    }

    void change(int object, Summary.@Nullable Ends ends, ObjectTable objects, Deltas deltas) {
        Row before = loaded.get(object);
        Row after = ends == null ? null : row(ends, objects);
        if (before == null ? after == null : before.equals(after)) {
            return;
        }
        if (before != null) {
            sql.update("delete from link where k = ?", object);
            deltas.links(before.from(), before.to(), -1);
        }
        if (after != null) {
            enter(object, after, deltas);
        }
    }

    private static Row row(Summary.Ends ends, ObjectTable objects) {
        return new Row(ends.kind(), objects.intern(ends.from()), objects.intern(ends.to()));
    }

    private void enter(int object, Row row, Deltas deltas) {
        insert.add(object, row.kind(), row.from(), row.to());
        deltas.links(row.from(), row.to(), 1);
    }

    void flush() {
        insert.flush();
    }
}
