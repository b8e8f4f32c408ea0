package org.entente.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Ref;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/** What the case rests on. */
public final class StrengthQueries {

    private final Context context;

    StrengthQueries(Context context) {
        this.context = context;
    }

    /**
     * Objects by the number of independent sources of their live claims.
     *
     * @param unsourcedClaims live claims about them that name no source
     */
    public record Support(int byNone, int byOne, int byMore, int withUnsourced, int unsourcedClaims) {
        public int all() {
            return byNone + byOne + byMore;
        }
    }

    /** Support of the objects of some types. */
    public Support support(Collection<String> types) {
        return context.read(sql -> sql.first(
                        "select count(*), count(case when sources = ? then k end), count(case when sources = ? then k end),"
                                + " count(case when unsourced > ? then k end), sum(unsourced)"
                                + " from object where k <= ? and type = any(?)",
                        row -> new Support(
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(1) - row.getInt(2) - row.getInt(3),
                                row.getInt(4),
                                row.getInt(5)),
                        0,
                        1,
                        0,
                        context.marks().object(),
                        terms(types))
                .orElse(new Support(0, 0, 0, 0, 0)));
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

    /**
     * What a property that points at objects says, by the object that it is about. Reads every claim's row, not its content:
     * a second for a million.
     */
    public TreeMap<ObjectId, Set<ObjectId>> pointing(String property) {
        var objects = context.read(sql -> sql.list(
                "select distinct o.id from claim c join object o on o.k = c.object"
                        + " where c.property = ? and c.k <= ? and bitand(c.state, cast(? as int)) = ?",
                row -> Keys.objectId(row.getBytes(1)),
                context.terms().find(property),
                context.marks().claim(),
                ClaimBits.LIVE,
                ClaimBits.LIVE));
        var pointing = new TreeMap<ObjectId, Set<ObjectId>>();
        new ClaimQueries(context).live(objects).forEach((object, live) -> {
            var targets = live.stream()
                    .map(HeldClaim::statement)
                    .filter(statement -> statement.property().equals(property))
                    .flatMap(statement ->
                            statement.value() instanceof Ref(ObjectId target) ? Stream.of(target) : Stream.empty())
                    .collect(Collectors.toSet());
            if (!targets.isEmpty()) {
                pointing.put(object, targets);
            }
        });
        return pointing;
    }

    private Object terms(Collection<String> types) {
        return Sql.any(types.stream().map(context.terms()::find).toList());
    }
}
