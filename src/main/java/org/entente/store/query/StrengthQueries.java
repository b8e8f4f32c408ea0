package org.entente.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.ObjectId;
import org.entente.store.listing.Census;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/** What the case rests on. */
public final class StrengthQueries {

    private final Context context;

    StrengthQueries(Context context) {
        this.context = context;
    }

    /** Support of the objects of some types. */
    public Census.Support support(Collection<String> types) {
        return context.census().support(Set.copyOf(types));
    }

    /** Objects of some types that rest on exactly so many sources, the most linked first. */
    public List<ObjectId> restingOn(Collection<String> types, int sources, int most) {
        return context.read(sql -> sql.list(
                "select id from object where k <= ? and type = any(?) and sources = ?"
                        + " order by links desc, folded, k limit ?",
                row -> Keys.objectId(row.getBytes(1)),
                context.marks().object(),
                terms(types),
                sources,
                most));
    }

    /** Objects of some types with a live claim that names no source, those with most of them first. */
    public List<ObjectId> unsourced(Collection<String> types, int most) {
        return context.read(sql -> sql.list(
                "select id from object where k <= ? and type = any(?) and unsourced > ?"
                        + " order by unsourced desc, folded, k limit ?",
                row -> Keys.objectId(row.getBytes(1)),
                context.marks().object(),
                terms(types),
                0,
                most));
    }

    /** How many properties are contested in <em>ours</em>. */
    public int contested() {
        return context.read(sql -> sql.number(
                "select count(*) from contest where object <= ? and contested = ?",
                context.marks().object(),
                1));
    }

    /** Which sources live claims say to share an origin, by the source that the claim is about. */
    public TreeMap<ObjectId, Set<ObjectId>> sameOrigins() {
        return context.read(sql -> {
            var said = new TreeMap<ObjectId, Set<ObjectId>>();
            sql.each(
                    "select o.id, s.id from origin g join object o on o.k = g.source join object s on s.k = g.same"
                            + " where o.k <= ? and s.k <= ?",
                    row -> said.computeIfAbsent(Keys.objectId(row.getBytes(1)), _ -> new TreeSet<>())
                            .add(Keys.objectId(row.getBytes(2))),
                    context.marks().object(),
                    context.marks().object());
            return said;
        });
    }

    private Object terms(Collection<String> types) {
        return Sql.any(types.stream().map(context.terms()::find).toList());
    }
}
