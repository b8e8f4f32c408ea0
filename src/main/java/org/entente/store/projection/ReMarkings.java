package org.entente.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.catalogue.marking.EffectiveMarking.ReMarking;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.RelationKind;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.canonical.ProvenanceException;
import org.jspecify.annotations.Nullable;

/**
 * The live re-markings of some claims. A re-marking is one {@code re-marks} relation from a {@code marking.value} claim to the
 * claim that it marks; what is superseded is that relation, since one value may mark many claims.
 */
public final class ReMarkings {

    /** The property whose claim holds a marking. */
    public static final String VALUE = "marking.value";

    private final Sql sql;
    private final Words words;
    private final Marks marks;
    private final Map<Integer, Relation> relations = new HashMap<>();
    private final Map<Integer, List<Relation>> byTarget = new HashMap<>();
    private final Map<Integer, List<Relation>> bearing = new HashMap<>();
    private final Map<Integer, Marking> values = new HashMap<>();

    /** What rows are understood with. */
    public record Words(Dictionary terms, Authors authors, Bodies bodies) {}

    private record Relation(int key, ClaimId id, String kind, int from, int to, String organisation) {}

    private ReMarkings(Sql sql, Words words, Marks marks) {
        this.sql = sql;
        this.words = words;
        this.marks = marks;
    }

    /** @param targets keys of claims */
    public static ReMarkings load(Sql sql, Words words, Marks marks, Collection<Integer> targets) {
        var loaded = new ReMarkings(sql, words, marks);
        if (words.terms().find(RelationKind.RE_MARKS) > 0 && !targets.isEmpty()) {
            loaded.read(targets);
        }
        return loaded;
    }

    private void read(Collection<Integer> targets) {
        for (Relation each : to(targets, List.of(RelationKind.RE_MARKS))) {
            byTarget.computeIfAbsent(each.to(), _ -> new ArrayList<>()).add(each);
        }
        var from = new HashSet<Integer>();
        byTarget.values().forEach(some -> some.forEach(each -> from.add(each.from())));
        readValues(from);
        Collection<Integer> next = new HashSet<>(relations.keySet());
        next.addAll(from);
        while (!next.isEmpty()) {
            var found = to(next, List.of(RelationKind.SUPERSEDES, RelationKind.WITHDRAWS));
            found.forEach(each ->
                    bearing.computeIfAbsent(each.to(), _ -> new ArrayList<>()).add(each));
            next = found.stream().map(Relation::key).toList();
        }
    }

    /** Taken relations to claims that were not met before. */
    private List<Relation> to(Collection<Integer> targets, List<String> kinds) {
        var found = new ArrayList<Relation>();
        if (targets.isEmpty()) {
            return found;
        }
        sql.each(
                "select r.k, c.id, r.kind, r.from_claim, r.to_claim, c.author, c.state from relation r"
                        + " join claim c on c.k = r.k where r.to_claim = any(?) and r.k <= ?",
                row -> {
                    String kind = words.terms().text(row.getInt(3));
                    if (kinds.contains(kind)
                            && ClaimBits.has(row.getInt(7), ClaimBits.HELD | ClaimBits.TAKEN)
                            && !relations.containsKey(row.getInt(1))) {
                        var relation = new Relation(
                                row.getInt(1),
                                new ClaimId(Hash.of(row.getBytes(2))),
                                kind,
                                row.getInt(4),
                                row.getInt(5),
                                words.authors().get(row.getInt(6)).organisation());
                        relations.put(relation.key(), relation);
                        found.add(relation);
                    }
                },
                Sql.any(targets),
                marks.claim());
        return found;
    }

    private void readValues(Set<Integer> claims) {
        var rows = claims.isEmpty()
                ? List.<ClaimRow>of()
                : sql.list(
                        "select " + ClaimRow.COLUMNS + " from claim c where c.k = any(?) and c.k <= ?",
                        ClaimRow::read,
                        Sql.any(claims),
                        marks.claim());
        for (ClaimRow row : rows) {
            if (row.isTaken() && ClaimBits.has(row.state(), ClaimBits.LIVE)) {
                Marking marking = marking(row);
                if (marking != null) {
                    values.put(row.key(), marking);
                }
            }
        }
    }

    private @Nullable Marking marking(ClaimRow row) {
        Core core = CanonicalForm.parseCore(words.bodies().sealed(sql, row).core());
        if (!(core instanceof Core.Statement statement
                && statement.property().equals(VALUE)
                && statement.value() instanceof Text(var written))) {
            return null;
        }
        try {
            return CanonicalForm.parseMarking(written);
        } catch (ProvenanceException e) {
            // somebody's re-marking in a form of another version: it can be shown, and cannot lower anything
            System.getLogger(ReMarkings.class.getName())
                    .log(System.Logger.Level.DEBUG, "a re-marking could not be read", e);
            return null;
        }
    }

    /** The live re-markings of one of the claims; who relates a value to it re-marks it, whoever said the value. */
    public List<ReMarking> of(int target) {
        var live = new ArrayList<ReMarking>();
        for (Relation each : byTarget.getOrDefault(target, List.of())) {
            Marking marking = values.get(each.from());
            if (marking != null && stands(each)) {
                live.add(new ReMarking(each.id(), each.organisation(), marking, superseded(each, target)));
            }
        }
        return live;
    }

    /** Other re-markings of the target that the value of this one takes the place of. */
    private Set<ClaimId> superseded(Relation later, int target) {
        var superseded = new HashSet<ClaimId>();
        for (Relation earlier : byTarget.getOrDefault(target, List.of())) {
            if (isReplaced(earlier.key(), later) || isReplaced(earlier.from(), later)) {
                superseded.add(earlier.id());
            }
        }
        return superseded;
    }

    private boolean isReplaced(int claim, Relation later) {
        return bearing.getOrDefault(claim, List.of()).stream()
                .anyMatch(each -> each.kind().equals(RelationKind.SUPERSEDES)
                        && each.from() == later.from()
                        && each.organisation().equals(later.organisation())
                        && stands(each));
    }

    /** Whether its own organisation did not take it back. Hashes make a circle of withdrawals impossible. */
    private boolean stands(Relation relation) {
        return bearing.getOrDefault(relation.key(), List.of()).stream()
                .noneMatch(each -> each.kind().equals(RelationKind.WITHDRAWS)
                        && each.organisation().equals(relation.organisation())
                        && stands(each));
    }
}
