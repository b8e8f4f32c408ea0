package org.entente.store.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/** What rests on a source: the claims that name it, and what they are about. */
public final class CitationQueries {

    private final Context context;
    private final ClaimReading reading;

    CitationQueries(Context context) {
        this.context = context;
        this.reading = new ClaimReading(context);
    }

    /** Claims that name a source, live ones and others, newest arrival first. */
    public List<ClaimDetail> citing(ObjectId source, int offset, int limit) {
        return context.read(sql -> {
            int key = context.key(sql, source);
            var keys = sql.list(
                    "select k from claim where source = ? and k <= ? order by k desc limit ? offset ?",
                    row -> row.getInt(1),
                    key == 0 ? -1 : key,
                    context.marks().claim(),
                    limit,
                    offset);
            var details = new ClaimDetails(reading, sql);
            return reading.claims(sql, "c.k = any(?)", keys).stream()
                    .sorted(Comparator.comparing(
                                    (ClaimReading.Stored claim) -> claim.row().key())
                            .reversed())
                    .map(claim -> details.of(claim.row(), claim.sealed()))
                    .toList();
        });
    }

    /**
     * How many live claims name each of the sources; those that none names are left out.
     *
     * @param except properties whose claims do not count
     */
    public Map<ObjectId, Integer> restingCounts(Collection<ObjectId> sources, Collection<String> except) {
        return context.read(sql -> {
            var counts = new HashMap<ObjectId, Integer>();
            sql.each(
                    "select o.id, count(*) from claim c join object o on o.k = c.source"
                            + " where c.source = any(?) and c.k <= ? and bitand(c.state, cast(? as int)) = ?"
                            + " and not c.property = any(?) group by o.id",
                    row -> counts.put(Keys.objectId(row.getBytes(1)), row.getInt(2)),
                    Sql.any(context.keys(sql, sources).values()),
                    context.marks().claim(),
                    ClaimBits.LIVE,
                    ClaimBits.LIVE,
                    terms(except));
            return counts;
        });
    }

    /**
     * Live claims that name a source, newest arrival first.
     *
     * @param except properties whose claims are left out
     */
    public List<HeldClaim> resting(ObjectId source, Collection<String> except, int most) {
        return context.read(sql -> {
            int key = context.key(sql, source);
            var keys = sql.list(
                    "select k from claim where source = ? and k <= ? and bitand(state, cast(? as int)) = ?"
                            + " and not property = any(?) order by k desc limit ?",
                    row -> row.getInt(1),
                    key == 0 ? -1 : key,
                    context.marks().claim(),
                    ClaimBits.LIVE,
                    ClaimBits.LIVE,
                    terms(except),
                    most);
            return reading.claims(sql, "c.k = any(?)", keys).stream()
                    .sorted(Comparator.comparing(
                                    (ClaimReading.Stored claim) -> claim.row().key())
                            .reversed())
                    .map(claim -> reading.held(claim.row(), claim.sealed()))
                    .toList();
        });
    }

    private Object terms(Collection<String> properties) {
        return Sql.any(properties.stream().map(context.terms()::find).toList());
    }

    /** Objects with a live claim that names a source. */
    public List<ObjectId> objectsCiting(ObjectId source) {
        return context.read(sql -> {
            int key = context.key(sql, source);
            return sql.list(
                    "select distinct o.id from claim c join object o on o.k = c.object"
                            + " where c.source = ? and c.k <= ? and bitand(c.state, cast(? as int)) = ?",
                    row -> Keys.objectId(row.getBytes(1)),
                    key == 0 ? -1 : key,
                    context.marks().claim(),
                    ClaimBits.LIVE,
                    ClaimBits.LIVE);
        });
    }
}
