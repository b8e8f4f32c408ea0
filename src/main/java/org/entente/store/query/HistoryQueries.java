package org.entente.store.query;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.Keys;
import org.entente.store.projection.Sql;
import org.jspecify.annotations.Nullable;

/** Who did and said what. */
public final class HistoryQueries {

    /** The key of nothing. */
    private static final int NONE = 0;

    private final Context context;

    HistoryQueries(Context context) {
        this.context = context;
    }

    /** Every action of which a claim is held, by the time its author gave it. */
    public List<ActionRow> actions() {
        return context.read(sql -> sql.list(
                "select commit_id, author, made, intent, sequence from commits order by made, k",
                row -> new ActionRow(
                        new CommitId(Keys.objectId(row.getBytes(1)).value()),
                        context.authors().get(row.getInt(2)).id(),
                        Instant.ofEpochSecond(row.getLong(3)),
                        row.getString(4),
                        row.getLong(5))));
    }

    /**
     * What an action was about.
     *
     * @param first one of the objects; null if its claims are about none
     * @param objects how many they are about, or say something of as a relation does
     * @param markings of its claims
     */
    public record About(@Nullable ObjectId first, int objects, int claims, Set<Marking> markings) {
        public About {
            markings = Set.copyOf(markings);
        }
    }

    /** What each action was about. */
    public Map<CommitId, About> about() {
        return context.read(sql -> {
            int last = context.marks().claim();
            var markings = new HashMap<Integer, Set<Marking>>();
            sql.each(
                    "select distinct commits, marking from claim where marking <> ? and k <= ?",
                    row -> markings.computeIfAbsent(row.getInt(1), _ -> new HashSet<>())
                            .add(context.terms().marking(row.getInt(2))),
                    NONE,
                    last);
            var about = new HashMap<CommitId, About>();
            sql.each(
                    "select m.k, m.commit_id, o.id, c.objects, c.claims from commits m join (select commits,"
                            + " min(nullif(about, ?)) as first, count(distinct nullif(about, ?)) as objects,"
                            + " count(own) as claims from (select commits, object as about, k as own from claim"
                            + " where k <= ? union all select c.commits, r.from_object, nullif(r.k, r.k) from relation r"
                            + " join claim c on c.k = r.k where c.k <= ?) group by commits) c on c.commits = m.k"
                            + " left join object o on o.k = c.first",
                    row -> {
                        byte[] first = row.getBytes(3);
                        about.put(
                                new CommitId(Keys.objectId(row.getBytes(2)).value()),
                                new About(
                                        first == null ? null : Keys.objectId(first),
                                        row.getInt(4),
                                        row.getInt(5),
                                        markings.getOrDefault(row.getInt(1), Set.of())));
                    },
                    NONE,
                    NONE,
                    last,
                    last);
            return about;
        });
    }

    /**
     * Objects of which an action may have changed what is live: those that it speaks about, and those whose claims its
     * relations bear on, also through relations on relations.
     */
    public Set<ObjectId> touchedBy(Collection<CommitId> commits) {
        return context.read(sql -> {
            var objects = new TreeSet<Integer>();
            var seen = new HashSet<Integer>();
            Set<Integer> claims = new HashSet<>();
            for (CommitId commit : commits) {
                claims.addAll(sql.list(
                        "select c.k from claim c join commits m on m.k = c.commits where m.commit_id = ?",
                        row -> row.getInt(1),
                        bytes(commit)));
            }
            while (seen.addAll(claims)) {
                claims = ends(sql, claims, objects);
            }
            objects.remove(0);
            return new HashSet<>(
                    sql.list("select id from object where k = any(?)", row -> Keys.objectId(row.getBytes(1)), (Object)
                            Sql.any(objects)));
        });
    }

    /** Adds the objects that the claims are about or point at; returns the claims at the ends of those that are relations. */
    private Set<Integer> ends(Sql sql, Collection<Integer> claims, Set<Integer> objects) {
        objects.addAll(
                sql.list("select object from claim where k = any(?)", row -> row.getInt(1), (Object) Sql.any(claims)));
        var ends = new HashSet<Integer>();
        sql.each(
                "select from_claim, to_claim, from_object, to_object from relation where k = any(?)",
                row -> {
                    ends.add(row.getInt(1));
                    ends.add(row.getInt(2));
                    objects.add(row.getInt(3));
                    objects.add(row.getInt(4));
                },
                (Object) Sql.any(claims));
        ends.addAll(sql.list( // a value that is taken back no longer marks what it marked
                "select to_claim from relation where kind = ? and from_claim = any(?)",
                row -> row.getInt(1),
                context.terms().find(RelationKind.RE_MARKS),
                Sql.any(claims)));
        ends.remove(0);
        return ends;
    }

    /**
     * What touched an object.
     *
     * @param packages references of those that carried a claim about it, out or in
     */
    public record Touching(Set<CommitId> commits, Set<String> packages) {
        public Touching {
            commits = Set.copyOf(commits);
            packages = Set.copyOf(packages);
        }
    }

    /**
     * The actions and packages that touched an object: whose claims are about it or about a link that ends at it, cite it, or bear on
     * such claims, also through relations on relations.
     */
    public Touching touching(ObjectId object) {
        return context.read(sql -> {
            int key = context.key(sql, object);
            var claims = key == 0 ? Set.<Integer>of() : bearingOn(sql, key);
            return new Touching(
                    new HashSet<>(sql.list(
                            "select distinct m.commit_id from claim c join commits m on m.k = c.commits where c.k = any(?)",
                            row -> new CommitId(Keys.objectId(row.getBytes(1)).value()),
                            (Object) Sql.any(claims))),
                    packages(sql, claims));
        });
    }

    private Set<Integer> bearingOn(Sql sql, int object) {
        int last = context.marks().claim();
        var objects = new TreeSet<>(sql.list(
                "select k from link where source_end = ? union select k from link where target_end = ?",
                row -> row.getInt(1),
                object,
                object));
        objects.add(object);
        Object ends = Sql.any(objects);
        var next = new HashSet<>(sql.list(
                "select k from claim where object = any(?) union select k from claim where source = ?"
                        + " union select k from relation where from_object = any(?)"
                        + " union select k from relation where to_object = any(?)",
                row -> row.getInt(1),
                ends,
                object,
                ends,
                ends));
        var seen = new HashSet<Integer>();
        next.removeIf(claim -> claim > last);
        while (seen.addAll(next)) {
            Object known = Sql.any(next);
            next = new HashSet<>(sql.list(
                    "select k from relation where from_claim = any(?) union select k from relation where to_claim = any(?)",
                    row -> row.getInt(1),
                    known,
                    known));
            next.removeIf(claim -> claim > last || seen.contains(claim));
        }
        return seen;
    }

    private Set<String> packages(Sql sql, Set<Integer> claims) {
        var packages = new HashSet<String>();
        Object known = Sql.any(claims);
        sql.each(
                "select distinct reference from handed where claim = any(?)",
                row -> packages.add(context.terms().text(row.getInt(1))),
                known);
        sql.each(
                "select distinct package from delivery where claim = any(?)",
                row -> {
                    var delivery = context.packages().get(row.getInt(1));
                    if (delivery != null) {
                        packages.add(delivery.reference());
                    }
                },
                known);
        return packages;
    }

    private static byte[] bytes(CommitId commit) {
        return ByteBuffer.allocate(16)
                .putLong(commit.value().getMostSignificantBits())
                .putLong(commit.value().getLeastSignificantBits())
                .array();
    }

    /**
     * A statement somebody made.
     *
     * @param held with its attribution as far as we have it
     * @param isLive false if it was superseded or withdrawn
     */
    public record Said(HeldClaim held, boolean isLive) {}

    /** What one author ever said about objects, live and past; objects of which the author said nothing are left out. */
    public Map<ObjectId, List<Said>> saidBy(KeyId author, Collection<ObjectId> objects) {
        return context.read(sql -> {
            var known = context.authors().find(author);
            if (known == null) {
                return Map.of();
            }
            var ids = new HashMap<Integer, ObjectId>();
            context.keys(sql, objects).forEach((id, key) -> ids.put(key, id));
            return saidBy(sql, known.key(), ids);
        });
    }

    private Map<ObjectId, List<Said>> saidBy(Sql sql, int author, Map<Integer, ObjectId> ids) {
        var claims = new ClaimReading(context);
        var said = new LinkedHashMap<ObjectId, List<Said>>();
        for (ClaimReading.Stored claim : claims.claims(sql, "c.object = any(?)", ids.keySet())) {
            var object = ids.get(claim.row().object());
            if (object != null && claim.row().author() == author) {
                var held = claims.held(claim.row(), claim.sealed());
                if (held.claim().core() instanceof Core.Statement) {
                    said.computeIfAbsent(object, _ -> new ArrayList<>())
                            .add(new Said(held, ClaimBits.has(claim.row().state(), ClaimBits.LIVE)));
                }
            }
        }
        return said;
    }
}
