package org.entente.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.model.Core;
import org.entente.model.work.Progress;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.store.projection.Body;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/**
 * Reads what is said of objects for an index. Of claims on other properties not even the content is read: after an import most
 * of a case is such claims.
 */
final class SpokenReading {

    private static final int ROWS_AT_ONCE = 20_000;
    private static final int OBJECTS_AT_ONCE = 500;
    private static final String COLUMNS = "select object, property, state, content, place from claim where ";

    private final Context context;
    private final Predicate<String> wanted;
    private final Map<Integer, Boolean> wantedTerms = new HashMap<>();
    private long[] order = new long[ROWS_AT_ONCE];
    private int[] contents = new int[ROWS_AT_ONCE];
    private int[] places = new int[ROWS_AT_ONCE];
    private int size;

    SpokenReading(Context context, Predicate<String> wanted) {
        this.context = context;
        this.wanted = wanted;
    }

    /** Every object with a live type, in the order of arrival. */
    void every(Progress progress, Consumer<Spoken> each) {
        context.read(sql -> {
            int last = context.marks().claim();
            for (int from = 1;
                    from <= last;
                    from += ROWS_AT_ONCE) { // in their own order: by object costs three times as much
                progress.checkCancelled();
                sql.each(COLUMNS + "k between ? and ?", this::keep, from, Math.min(last, from + ROWS_AT_ONCE - 1));
            }
            Arrays.parallelSort(order, 0, size);
            int lastObject = context.marks().object();
            int at = 0;
            for (int from = 1; from <= lastObject; from += OBJECTS_AT_ONCE) {
                progress.checkCancelled();
                int to = Math.min(lastObject, from + OBJECTS_AT_ONCE - 1);
                int end = at;
                while (end < size && object(end) <= to) {
                    end++;
                }
                tell(sql, statements(sql, at, end), "k between ? and ?", each, from, to);
                at = end;
            }
            return true;
        });
    }

    /** Those of the objects that have a live type. */
    void of(Sql sql, Collection<Integer> objects, Consumer<Spoken> each) {
        if (!objects.isEmpty()) {
            Object keys = Sql.any(objects);
            sql.each(COLUMNS + "object = any(?)", this::keep, keys);
            Arrays.sort(order, 0, size);
            tell(sql, statements(sql, 0, size), "k = any(?)", each, keys);
        }
    }

    private void keep(ResultSet row) throws SQLException {
        int object = row.getInt(1);
        int content = row.getInt(4);
        boolean isLive = object != 0 && content != 0 && ClaimBits.has(row.getInt(3), ClaimBits.LIVE);
        if (isLive && wantedTerms.computeIfAbsent(row.getInt(2), this::isWanted)) {
            if (size == order.length) {
                order = Arrays.copyOf(order, size * 2);
                contents = Arrays.copyOf(contents, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            order[size] = (long) object << Integer.SIZE | size;
            contents[size] = content;
            places[size++] = row.getInt(5);
        }
    }

    private boolean isWanted(int property) {
        return wanted.test(context.terms().text(property));
    }

    private int object(int at) {
        return (int) (order[at] >>> Integer.SIZE);
    }

    private Map<Integer, List<Core.Statement>> statements(Sql sql, int from, int to) {
        var statements = new HashMap<Integer, List<Core.Statement>>();
        for (int at = from; at < to; at++) {
            int row = (int) order[at];
            byte[] line = context.bodies().core(sql, new Body(contents[row], places[row]));
            if (CanonicalForm.acceptedCore(line) instanceof Core.Statement statement) {
                statements.computeIfAbsent(object(at), _ -> new ArrayList<>()).add(statement);
            }
        }
        return statements;
    }

    private void tell(
            Sql sql,
            Map<Integer, List<Core.Statement>> statements,
            String condition,
            Consumer<Spoken> each,
            Object... values) {
        sql.each(
                "select k, id, type, organisations, markings from object where " + condition + " order by k",
                row -> {
                    if (row.getInt(3) != 0) {
                        each.accept(new Spoken(
                                Keys.objectId(row.getBytes(2)),
                                statements.getOrDefault(row.getInt(1), List.of()),
                                context.texts(row.getString(4)),
                                context.markings(row.getString(5))));
                    }
                },
                values);
    }
}
