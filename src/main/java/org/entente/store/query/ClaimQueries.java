package org.entente.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.work.Progress;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/** Claims, how they stand, and where they come from. */
public final class ClaimQueries {

    private static final int AT_ONCE = 500;

    private final Context context;
    private final ClaimReading reading;

    ClaimQueries(Context context) {
        this.context = context;
        this.reading = new ClaimReading(context);
    }

    /** The properties of an object in the order in which they arrived; empty if nothing taken is said about it. */
    public List<PropertyStanding> of(ObjectId object) {
        return context.read(sql -> {
            int key = context.key(sql, object);
            if (key == 0) {
                return List.of();
            }
            var loaded = context.load(sql, List.of(key));
            var details = new ClaimDetails(reading, sql);
            var standings = new ArrayList<PropertyStanding>();
            loaded.properties(key).forEach((property, statements) -> {
                var basis = loaded.basis(statements);
                standings.add(new PropertyStanding(
                        property,
                        context.rules().standing(property, basis, false),
                        context.rules().standing(property, basis, true),
                        statements.stream()
                                .map(stated -> details.of(stated.row(), stated.sealed()))
                                .sorted(Comparator.comparing(
                                        detail -> detail.held().id()))
                                .toList(),
                        basis.resolutions()));
            });
            return standings;
        });
    }

    /** The live claims about many objects, without their attribution; objects without any are left out. */
    public Map<ObjectId, List<HeldClaim>> live(Collection<ObjectId> objects) {
        return context.read(sql -> {
            var live = new LinkedHashMap<ObjectId, List<HeldClaim>>();
            eachLive(sql, context.keys(sql, objects), live::put);
            return live;
        });
    }

    /** What is said of every object with a live type on some properties, in the order of arrival; for filling an index. */
    public void eachSpoken(Predicate<String> properties, Progress progress, Consumer<Spoken> each) {
        new SpokenReading(context, properties).every(progress, each);
    }

    /** The same of those of the objects that have a live type. */
    public List<Spoken> spoken(Collection<ObjectId> objects, Predicate<String> properties) {
        return context.read(sql -> {
            var spoken = new ArrayList<Spoken>();
            new SpokenReading(context, properties)
                    .of(sql, context.keys(sql, objects).values(), spoken::add);
            return spoken;
        });
    }

    private void eachLive(Sql sql, Map<ObjectId, Integer> keys, BiConsumer<ObjectId, List<HeldClaim>> each) {
        var byObject = new HashMap<Integer, List<HeldClaim>>();
        for (ClaimReading.Stored claim : reading.claims(sql, "c.object = any(?)", keys.values())) {
            if (ClaimBits.has(claim.row().state(), ClaimBits.LIVE)) {
                byObject.computeIfAbsent(claim.row().object(), _ -> new ArrayList<>())
                        .add(reading.held(claim.row(), claim.sealed()));
            }
        }
        keys.forEach((id, key) -> {
            var claims = byObject.get(key);
            if (claims != null) {
                each.accept(id, claims);
            }
        });
    }

    /**
     * The taken statements about objects, live and past, with how they are marked and by whom.
     *
     * @param partners of which to say what they were given
     */
    public List<MarkedClaim> marked(Collection<ObjectId> objects, Collection<String> partners) {
        return context.read(sql ->
                new MarkedReading(context, sql).of(context.keys(sql, objects).values(), partners));
    }

    /** One claim, a relation too; empty if its content is not here. */
    public Optional<ClaimDetail> find(ClaimId id) {
        return context.read(sql -> {
            int key = Keys.claim(sql, id);
            var details = new ClaimDetails(reading, sql);
            return reading.claims(sql, "c.k = any(?)", List.of(key)).stream()
                    .map(claim -> details.of(claim.row(), claim.sealed()))
                    .findFirst();
        });
    }

    /**
     * The claims of an action, relations too, in the order in which they were said, some at a time, for actions may have
     * millions.
     */
    public void eachOf(CommitId commit, Consumer<List<ClaimDetail>> each) {
        context.read(sql -> {
            var commits = sql.list("select k from commits where commit_id = ?", row -> row.getInt(1), (Object)
                    ReleaseReading.bytes(commit));
            for (int key : commits) {
                int last = 0;
                var keys = claimsOf(sql, key, last);
                while (!keys.isEmpty()) {
                    var details = new ClaimDetails(reading, sql);
                    each.accept(reading.claims(sql, "c.k = any(?)", keys).stream()
                            .sorted(Comparator.comparing(claim -> claim.row().key()))
                            .map(claim -> details.of(claim.row(), claim.sealed()))
                            .toList());
                    last = keys.getLast();
                    keys = claimsOf(sql, key, last);
                }
            }
            return true;
        });
    }

    /** The first claims of an action, relations too, in the order in which they were said; at most 500. */
    public List<ClaimDetail> firstOf(CommitId commit) {
        return context.read(sql -> {
            int key = sql.number("select k from commits where commit_id = ?", (Object) ReleaseReading.bytes(commit));
            var details = new ClaimDetails(reading, sql);
            return reading.claims(sql, "c.k = any(?)", claimsOf(sql, key, 0)).stream()
                    .sorted(Comparator.comparing(claim -> claim.row().key()))
                    .map(claim -> details.of(claim.row(), claim.sealed()))
                    .toList();
        });
    }

    private List<Integer> claimsOf(Sql sql, int commit, int after) {
        return sql.list(
                "select k from claim where commits = ? and k > ? and k <= ? order by k limit ?",
                row -> row.getInt(1),
                commit,
                after,
                context.marks().claim(),
                AT_ONCE);
    }

    /**
     * Everything ever said about an object and about what was said: statements, and relations that bear on them or on the
     * object; newest first, by commit time, which counts seconds, and then by arrival.
     */
    public List<ClaimDetail> history(ObjectId object) {
        return context.read(sql -> {
            int key = context.key(sql, object);
            if (key == 0) {
                return List.of();
            }
            Set<Integer> keys =
                    new LinkedHashSet<>(sql.list("select k from claim where object = ?", row -> row.getInt(1), key));
            keys.addAll(sql.list(
                    "select k from relation where from_object = ? or to_object = ?", row -> row.getInt(1), key, key));
            Collection<Integer> next = List.copyOf(keys);
            while (!next.isEmpty()) {
                next = sql
                        .list("select k from relation where to_claim = any(?)", row -> row.getInt(1), (Object)
                                Sql.any(next))
                        .stream()
                        .filter(keys::add)
                        .toList();
            }
            var details = new ClaimDetails(reading, sql);
            return reading.claims(sql, "c.k = any(?)", keys).stream()
                    .filter(claim -> claim.row().isTaken())
                    .sorted(Comparator.comparing(
                                    (ClaimReading.Stored claim) -> claim.row().key())
                            .reversed())
                    .map(claim -> details.of(claim.row(), claim.sealed()))
                    .sorted(Comparator.comparing(ClaimDetail::made).reversed())
                    .toList();
        });
    }

    /** Properties that are contested, in either perspective, and those that a resolution decides; by object title. */
    public List<ContestedRow> contested(boolean withResolved, int offset, int limit) {
        return context.read(sql -> {
            var found = sql.list(
                    "select o.id, c.property, c.contested, c.contested_joint, c.resolution, c.resolution_joint"
                            + " from contest c join object o on o.k = c.object where o.k <= ?"
                            + " and (c.contested + c.contested_joint > ? or ? > ?)"
                            + " order by o.folded, o.k, c.property limit ? offset ?",
                    row -> new Object[] {
                        Keys.objectId(row.getBytes(1)),
                        context.terms().text(row.getInt(2)),
                        row.getInt(3) != 0,
                        row.getInt(4) != 0,
                        row.getInt(5) != 0,
                        row.getInt(6) != 0
                    },
                    context.marks().object(),
                    0,
                    withResolved ? 1 : 0,
                    0,
                    limit,
                    offset);
            var objects = new ObjectQueries(context)
                    .rows(found.stream().map(row -> (ObjectId) row[0]).toList());
            var rows = new ArrayList<ContestedRow>();
            for (Object[] row : found) {
                ObjectRow object = objects.get((ObjectId) row[0]);
                if (object != null) {
                    rows.add(new ContestedRow(
                            object, (String) row[1], (Boolean) row[2], (Boolean) row[3], (Boolean) row[4], (Boolean)
                                    row[5]));
                }
            }
            return rows;
        });
    }
}
