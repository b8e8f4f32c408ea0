package org.entente.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.marking.Marking;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/**
 * What came into the case after a certain point. The point is the number of claims known then: claims are numbered in the
 * order of the journal.
 */
public final class ArrivalQueries {

    private static final String NEW_TYPE = " from claim c join object o on o.k = c.object"
            + " where c.k > ? and c.k <= ? and c.property = ? and o.type <> ? and bitand(c.state, cast(? as int)) = ?"
            + " and not exists (select d.k from claim d where d.object = c.object and d.property = c.property and d.k <= ?)";

    private final Context context;

    ArrivalQueries(Context context) {
        this.context = context;
    }

    /** The point that has been reached now. */
    public int point() {
        return context.marks().claim();
    }

    /** The point that was reached when the journal was at this sequence. */
    public int point(long sequence) {
        return context.read(sql -> {
            int commit = sql.number("select min(k) from commits where sequence > ?", sequence);
            int first = commit == 0 ? 0 : sql.number("select min(k) from claim where commits >= ?", commit);
            return first == 0 ? point() : first - 1;
        });
    }

    /**
     * Things or links that are new.
     *
     * @param type key of their type
     * @param organisation who brought them
     */
    public record NewObjects(String type, String organisation, int count) {}

    /** How many objects, links too, became known by a first type after a point; by type and organisation. */
    public List<NewObjects> newObjects(int after) {
        return context.read(sql -> {
            var counts = new TreeMap<String, NewObjects>();
            sql.each(
                    "select o.type, c.author, count(distinct c.object)" + NEW_TYPE + " group by o.type, c.author",
                    row -> {
                        String type = context.terms().text(row.getInt(1));
                        String organisation = organisation(row.getInt(2));
                        counts.merge(
                                type + '\n' + organisation,
                                new NewObjects(type, organisation, row.getInt(3)),
                                (one, other) -> new NewObjects(type, organisation, one.count() + other.count()));
                    },
                    newTypes(after));
            return List.copyOf(counts.values());
        });
    }

    /** How the new objects are marked, by type: every marking of what is said about one of them by now. */
    public Map<String, Set<Marking>> newMarkings(int after) {
        return context.read(sql -> {
            var markings = new HashMap<String, Set<Marking>>();
            sql.each(
                    "select distinct o.type, o.markings" + NEW_TYPE,
                    row -> markings.computeIfAbsent(context.terms().text(row.getInt(1)), _ -> new HashSet<>())
                            .addAll(context.markings(row.getString(2))),
                    newTypes(after));
            return markings;
        });
    }

    /** The new objects of some types, what arrived last first. */
    public List<ObjectId> newObjects(int after, Collection<String> types, int most) {
        return context.read(sql -> {
            var values = new ArrayList<Object>(List.of(newTypes(after)));
            values.add(Sql.any(types.stream().map(context.terms()::find).toList()));
            values.add(most);
            return sql.list(
                    "select o.id" + NEW_TYPE + " and o.type = any(?) group by o.id, o.k order by o.k desc limit ?",
                    row -> Keys.objectId(row.getBytes(1)),
                    values.toArray());
        });
    }

    private Object[] newTypes(int after) {
        return new Object[] {
            after,
            context.marks().claim(),
            context.terms().find("type"),
            0,
            ClaimBits.TAKEN | ClaimBits.HELD,
            ClaimBits.TAKEN | ClaimBits.HELD,
            after
        };
    }

    /** How many claims each organisation superseded or disputed after a point. */
    public TreeMap<String, Integer> revised(int after) {
        return context.read(sql -> {
            var counts = new TreeMap<String, Integer>();
            sql.each(
                    "select c.author, count(*) from relation r join claim c on c.k = r.k"
                            + " where r.k > ? and r.k <= ? and r.kind = ? group by c.author",
                    row -> counts.merge(organisation(row.getInt(1)), row.getInt(2), Integer::sum),
                    after,
                    context.marks().claim(),
                    context.terms().find(RelationKind.SUPERSEDES));
            return counts;
        });
    }

    /** How the claims are marked that each organisation superseded or disputed after a point, and those in their place. */
    public Map<String, Set<Marking>> revisedMarkings(int after) {
        return context.read(sql -> {
            var markings = new HashMap<String, Set<Marking>>();
            for (String end : List.of("from_claim", "to_claim")) {
                sql.each(
                        "select distinct c.author, e.marking from relation r join claim c on c.k = r.k join claim e on e.k = r."
                                + end + " where r.k > ? and r.k <= ? and r.kind = ? and e.marking <> ?",
                        row -> add(markings.computeIfAbsent(organisation(row.getInt(1)), _ -> new HashSet<>()), row, 2),
                        after,
                        context.marks().claim(),
                        context.terms().find(RelationKind.SUPERSEDES),
                        0);
            }
            return markings;
        });
    }

    /** Objects whose claims one organisation revised after a point, the latest first. */
    public List<ObjectId> revisedObjects(int after, String organisation, int most) {
        return context.read(sql -> {
            var found = new java.util.LinkedHashSet<ObjectId>();
            sql.each(
                    "select r.k, o.id, c.author from relation r join claim c on c.k = r.k join claim t on t.k = r.to_claim"
                            + " join object o on o.k = t.object where r.k > ? and r.k <= ? and r.kind = ? order by r.k desc",
                    row -> {
                        if (found.size() < most && organisation(row.getInt(3)).equals(organisation)) {
                            found.add(Keys.objectId(row.getBytes(2)));
                        }
                    },
                    after,
                    context.marks().claim(),
                    context.terms().find(RelationKind.SUPERSEDES));
            return List.copyOf(found);
        });
    }

    /**
     * An object of which a property was said after a point.
     *
     * @param before what was said last before it; empty if nothing was
     */
    public record Said(ObjectId object, ClaimId claim, Optional<ClaimId> before) {}

    /** The last claim on a property of each object of which it was said after a point; in the order of arrival. */
    public List<Said> said(int after, String property) {
        return context.read(sql -> {
            int term = context.terms().find(property);
            var last = sql.list(
                    "select object, max(k) from claim where k > ? and k <= ? and property = ? and bitand(state, cast(? as int)) = ?"
                            + " group by object order by max(k)",
                    row -> new int[] {row.getInt(1), row.getInt(2)},
                    after,
                    context.marks().claim(),
                    term,
                    ClaimBits.TAKEN | ClaimBits.HELD,
                    ClaimBits.TAKEN | ClaimBits.HELD);
            var ids = context.ids(sql, last.stream().map(each -> each[0]).toList());
            var said = new ArrayList<Said>();
            for (int[] each : last) {
                var object = ids.get(each[0]);
                if (object != null) {
                    int earlier = sql.number(
                            "select max(k) from claim where object = ? and property = ? and k <= ?",
                            each[0],
                            term,
                            after);
                    said.add(new Said(object, claim(sql, each[1]).orElseThrow(), claim(sql, earlier)));
                }
            }
            return said;
        });
    }

    private static Optional<ClaimId> claim(Sql sql, int key) {
        return key == 0
                ? Optional.empty()
                : sql.first("select id from claim where k = ?", row -> new ClaimId(Hash.of(row.getBytes(1))), key);
    }

    /** Every marking of the claims that came after a point, each once. */
    public Set<Marking> markings(int after) {
        return context.read(sql -> {
            var markings = new HashSet<Marking>();
            sql.each(
                    "select distinct marking from claim where k > ? and k <= ? and marking <> ?",
                    (ResultSet row) -> add(markings, row, 1),
                    after,
                    context.marks().claim(),
                    0);
            return markings;
        });
    }

    private void add(Set<Marking> markings, ResultSet row, int column) throws SQLException {
        markings.add(context.terms().marking(row.getInt(column)));
    }

    private String organisation(int author) {
        return context.authors().get(author).organisation();
    }
}
