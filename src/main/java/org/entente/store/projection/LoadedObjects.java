package org.entente.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.Bearing;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.canonical.CanonicalForm;

/**
 * Everything that decides how the properties of some objects stand: their taken statements, the relations bearing on them
 * over any number of steps, and the resolutions that saw them.
 */
public final class LoadedObjects {

    /** A statement with its row. */
    public record Stated(ClaimRow row, SealedClaim sealed, HeldClaim held) {

        public String property() {
            return held.statement().property();
        }
    }

    /** What one property's standing follows from. */
    public record Basis(List<HeldClaim> claims, List<Bearing> bearings, List<HeldClaim> resolutions) {}

    /** A relation with its row key; the far ends that nobody needs are not looked up. */
    private record Bears(int key, int from, int to, Bearing bearing) {}

    /** The property whose claim decides a contest. */
    public static final String RESOLUTION_VALUE = "resolution.value";

    private static final End NOWHERE = new End.OfObject(new ObjectId(new java.util.UUID(0, 0)));

    private final Sql sql;
    private final Dictionary terms;
    private final Authors authors;
    private final Commits commits;
    private final Bodies bodies;
    private final Marks marks;
    private final Map<Integer, List<Stated>> byObject = new LinkedHashMap<>();
    private final Map<Integer, ClaimId> ids = new HashMap<>();
    private final Map<Integer, List<Bears>> byTarget = new HashMap<>();
    private final Map<Integer, Stated> resolutions = new HashMap<>();

    private LoadedObjects(Sql sql, Dictionary terms, Authors authors, Commits commits, Bodies bodies, Marks marks) {
        this.sql = sql;
        this.terms = terms;
        this.authors = authors;
        this.commits = commits;
        this.bodies = bodies;
        this.marks = marks;
    }

    public static LoadedObjects load(
            Sql sql,
            Dictionary terms,
            Authors authors,
            Commits commits,
            Bodies bodies,
            Marks marks,
            Collection<Integer> objects) {
        var loaded = new LoadedObjects(sql, terms, authors, commits, bodies, marks);
        objects.forEach(object -> loaded.byObject.put(object, new ArrayList<>()));
        var statements = loaded.statements("c.object", objects);
        statements.forEach(stated -> loaded.byObject
                .computeIfAbsent(stated.row().object(), _ -> new ArrayList<>())
                .add(stated));
        var deciding = loaded.bearings(
                statements.stream().map(stated -> stated.row().key()).toList());
        if (!deciding.isEmpty()) {
            for (Stated value : loaded.statements("c.k", deciding)) {
                if (value.property().equals(RESOLUTION_VALUE)) {
                    loaded.resolutions.put(value.row().key(), value);
                }
            }
            loaded.bearings(deciding);
        }
        return loaded;
    }

    /** Taken statements whose {@code column} is one of {@code keys}. */
    private List<Stated> statements(String column, Collection<Integer> keys) {
        var found = new ArrayList<Stated>();
        var rows = sql.list(
                "select " + ClaimRow.COLUMNS + " from claim c where " + column + " = any(?) and c.k <= ?",
                ClaimRow::read,
                Sql.any(keys),
                marks.claim());
        for (ClaimRow row : rows) {
            if (row.isTaken() && !row.isRelation()) {
                var sealed = bodies.sealed(sql, row);
                found.add(new Stated(row, sealed, held(row, CanonicalForm.parseCore(sealed.core()))));
                ids.put(row.key(), row.id());
            }
        }
        return found;
    }

    private HeldClaim held(ClaimRow row, Core core) {
        var author = authors.get(row.author());
        return new HeldClaim(
                new Claim(row.id(), commits.id(row.commit()), author.id(), core, null),
                author.organisation(),
                terms.marking(row.marking()));
    }

    /** Loads relations to {@code targets}, relations to those, and so on; returns the claims that resolve any target. */
    private Set<Integer> bearings(Collection<Integer> targets) {
        var deciding = new HashSet<Integer>();
        Collection<Integer> next = targets;
        while (!next.isEmpty()) {
            var found = new ArrayList<Integer>();
            sql.each(
                    "select r.k, r.kind, r.from_claim, r.to_claim, c.id, c.author, c.state from relation r"
                            + " join claim c on c.k = r.k where r.to_claim = any(?) and r.k <= ?",
                    row -> {
                        int key = row.getInt(1);
                        boolean taken = ClaimBits.has(row.getInt(7), ClaimBits.HELD | ClaimBits.TAKEN);
                        if (taken && !ids.containsKey(key)) {
                            var id = new ClaimId(org.entente.model.Hash.of(row.getBytes(5)));
                            ids.put(key, id);
                            String kind = terms.text(row.getInt(2));
                            bears(key, id, kind, row.getInt(3), row.getInt(4), row.getInt(6));
                            found.add(key);
                            if (kind.equals(RelationKind.RESOLVES) && row.getInt(3) != 0) {
                                deciding.add(row.getInt(3));
                            }
                        }
                    },
                    Sql.any(next),
                    marks.claim());
            next = found;
        }
        return deciding;
    }

    private void bears(int key, ClaimId id, String kind, int from, int to, int author) {
        // ends are filled in by basis(), when the ids of all that matters are known
        var relation = new Core.Relation(NOWHERE, kind, NOWHERE, "", Marking.UNMARKED);
        byTarget.computeIfAbsent(to, _ -> new ArrayList<>())
                .add(new Bears(
                        key, from, to, new Bearing(id, authors.get(author).organisation(), relation)));
    }

    public Set<Integer> objects() {
        return byObject.keySet();
    }

    /** Taken statements about an object, by property key. */
    public Map<String, List<Stated>> properties(int object) {
        var properties = new LinkedHashMap<String, List<Stated>>();
        for (Stated stated : byObject.getOrDefault(object, List.of())) {
            properties
                    .computeIfAbsent(stated.property(), _ -> new ArrayList<>())
                    .add(stated);
        }
        return properties;
    }

    public Basis basis(List<Stated> statements) {
        var bearings = new ArrayList<Bearing>();
        var deciding = new LinkedHashMap<Integer, HeldClaim>();
        for (Stated stated : statements) {
            collect(stated.row().key(), bearings, deciding);
        }
        for (int value : List.copyOf(deciding.keySet())) {
            collect(value, bearings, new LinkedHashMap<>());
        }
        return new Basis(statements.stream().map(Stated::held).toList(), bearings, List.copyOf(deciding.values()));
    }

    private void collect(int target, List<Bearing> bearings, Map<Integer, HeldClaim> deciding) {
        for (Bears bears : byTarget.getOrDefault(target, List.of())) {
            var shape = bears.bearing().relation();
            bearings.add(new Bearing(
                    bears.bearing().id(),
                    bears.bearing().organisation(),
                    new Core.Relation(end(bears.from()), shape.kind(), end(bears.to()), "", Marking.UNMARKED)));
            Stated value = resolutions.get(bears.from());
            if (shape.kind().equals(RelationKind.RESOLVES) && value != null) {
                deciding.put(bears.from(), value.held());
            }
            collect(bears.key(), bearings, deciding);
        }
    }

    private End end(int claim) {
        ClaimId id = ids.get(claim);
        return id == null ? NOWHERE : new End.OfClaim(id);
    }
}
