package org.entente.store.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
import org.entente.store.listing.Census;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;

/**
 * What came into the case after a certain point. The point is the number of claims known then: claims are numbered in the
 * order of the journal.
 */
public final class ArrivalQueries {

    private static final int AT_ONCE = 20_000;

    /** Since a point, until a point, of a kind; but for what is said of this workstation's own records, such as a partner. */
    private static final String REVISED = " where r.k > ? and r.k <= ? and r.kind = ? and not r.to_claim = any(?)";

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

    /** The objects, links too, that became known by a first type after a point; by type and organisation. */
    public List<Census.Newcomers> newcomers(int after) {
        return context.census().newcomers(after);
    }

    /** The new objects of some types, what arrived last first. */
    public List<ObjectId> newcomers(int after, Collection<String> types, int most) {
        var keys = context.census().newcomers(after, Set.copyOf(types), most);
        return context.read(sql -> {
            var ids = context.ids(sql, keys);
            return keys.stream().map(ids::get).toList();
        });
    }

    /** How many claims of the case each organisation superseded after a point. */
    public TreeMap<String, Integer> revised(int after) {
        return context.read(sql -> {
            var counts = new TreeMap<String, Integer>();
            sql.each(
                    "select c.author, count(*) from relation r join claim c on c.k = r.k" + REVISED
                            + " group by c.author",
                    row -> counts.merge(organisation(row.getInt(1)), row.getInt(2), Integer::sum),
                    after,
                    context.marks().claim(),
                    context.terms().find(RelationKind.SUPERSEDES),
                    Sql.any(LocalClaims.of(context, sql).claims()));
            return counts;
        });
    }

    /** How the claims are marked that each organisation superseded after a point, and those in their place. */
    public Map<String, Set<Marking>> revisedMarkings(int after) {
        return context.read(sql -> {
            var markings = new HashMap<String, Set<Marking>>();
            var local = LocalClaims.of(context, sql).claims();
            for (String end : List.of("from_claim", "to_claim")) {
                sql.each(
                        "select distinct c.author, e.marking from relation r join claim c on c.k = r.k join claim e on e.k = r."
                                + end + REVISED + " and e.marking <> ?",
                        row -> add(markings.computeIfAbsent(organisation(row.getInt(1)), _ -> new HashSet<>()), row, 2),
                        after,
                        context.marks().claim(),
                        context.terms().find(RelationKind.SUPERSEDES),
                        Sql.any(local),
                        0);
            }
            return markings;
        });
    }

    /** Objects whose claims one organisation revised after a point, the latest first. */
    public List<ObjectId> revisedObjects(int after, String organisation, int most) {
        return context.read(sql -> {
            var found = new LinkedHashSet<ObjectId>();
            sql.each(
                    "select r.k, o.id, c.author from relation r join claim c on c.k = r.k join claim t on t.k = r.to_claim"
                            + " join object o on o.k = t.object" + REVISED + " order by r.k desc",
                    row -> {
                        if (found.size() < most && organisation(row.getInt(3)).equals(organisation)) {
                            found.add(Keys.objectId(row.getBytes(2)));
                        }
                    },
                    after,
                    context.marks().claim(),
                    context.terms().find(RelationKind.SUPERSEDES),
                    Sql.any(LocalClaims.of(context, sql).claims()));
            return List.copyOf(found);
        });
    }

    /**
     * An object of which a property was said after a point.
     *
     * @param before what was said last before it; empty if nothing was
     */
    public record Said(ObjectId object, ClaimId claim, Optional<ClaimId> before) {}

    /**
     * The last claim on a property of each object of which it was said after a point; in the order of arrival.
     *
     * @param types of the objects that it can be said of: only what is said of such objects is read
     */
    public List<Said> said(int after, String property, Collection<String> types) {
        var changed = context.census().spokenOf(after, Set.copyOf(types));
        return context.read(sql -> {
            int term = context.terms().find(property);
            var ids = context.ids(sql, changed);
            var said = new TreeMap<Integer, Said>();
            for (int object : changed) {
                int last = lastSaid(sql, object, term, context.marks().claim());
                var id = ids.get(object);
                if (last > after && id != null) {
                    var before = claim(sql, lastSaid(sql, object, term, after));
                    said.put(last, new Said(id, claim(sql, last).orElseThrow(), before));
                }
            }
            return List.copyOf(said.values());
        });
    }

    private static int lastSaid(Sql sql, int object, int property, int until) {
        return sql.number(
                "select max(k) from claim where object = ? and property = ? and k <= ? and bitand(state, cast(? as int)) = ?",
                object,
                property,
                until,
                ClaimBits.TAKEN | ClaimBits.HELD,
                ClaimBits.TAKEN | ClaimBits.HELD);
    }

    private static Optional<ClaimId> claim(Sql sql, int key) {
        return key == 0
                ? Optional.empty()
                : sql.first("select id from claim where k = ?", row -> new ClaimId(Hash.of(row.getBytes(1))), key);
    }

    /**
     * Markings of the claims that came after a point, enough of them that none of the others would raise their join. The newest
     * claims are read first, because after a large import they say it all.
     */
    public Set<Marking> markings(int after) {
        var policies = context.rules().catalogue().markings();
        Marking highest = policies.join(context.listing().markings());
        return context.read(sql -> {
            var markings = new HashSet<Marking>();
            sql.each( // a relation is no object's, so that it may be marked higher than any
                    "select distinct c.marking from relation r join claim c on c.k = r.k where r.k > ? and r.k <= ?"
                            + " and c.marking <> ?",
                    row -> add(markings, row, 1),
                    after,
                    context.marks().claim(),
                    0);
            for (int to = context.marks().claim();
                    to > after && !policies.join(markings).equals(highest);
                    to -= AT_ONCE) {
                sql.each(
                        "select distinct marking from claim where k > ? and k <= ? and marking <> ?",
                        row -> add(markings, row, 1),
                        Math.max(after, to - AT_ONCE),
                        to,
                        0);
            }
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
