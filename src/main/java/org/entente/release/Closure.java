package org.entente.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Describing;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Takes out whatever would point at something that stays, until nothing does: the greatest set of claims that is closed
 * under its references. A claim is never let in by what stays, so more secrets never show more.
 *
 * <p>Cost: a few passes over the claims, and one over the relations for each step of the longest chain of relations on
 * relations.
 */
final class Closure {

    private final Lineup lineup;
    private final Held held;
    private final Map<ObjectId, DecisionRecord> records = new HashMap<>();
    private final Map<ClaimId, DecisionRecord> descriptions = new HashMap<>();
    private Set<ObjectId> objects = Set.of();

    /** Relations without which a resolution, a re-marking or what describes a value makes no sense. */
    private record DecisionRecord(boolean all, List<ClaimId> relations) {
        boolean isComplete(Lineup lineup) {
            return !relations.isEmpty()
                    && (all
                            ? relations.stream().allMatch(lineup::leaves)
                            : relations.stream().anyMatch(lineup::leaves));
        }
    }

    /** @param lineup in which those that stay for reasons of their own are withheld already */
    Closure(Lineup lineup, Held held) {
        this.lineup = lineup;
        this.held = held;
        findRecords();
    }

    void close() {
        do {
            objects = objectsThatLeave();
            closeOver(everything());
            closeUnderRelations();
        } while (objectsThatLeave().size() < objects.size());
    }

    /** Relations hang on each other and on decisions; the objects are settled here. */
    private void closeUnderRelations() {
        int[] hanging = everything()
                .filter(place -> lineup.leaves(place) && hangs(lineup.at(place)))
                .toArray();
        while (closeOver(IntStream.of(hanging))) {
            // until nothing more falls
        }
    }

    private boolean hangs(Candidate candidate) {
        return switch (candidate.claim().core()) {
            case Core.Relation _ -> true;
            case Core.Statement statement ->
                records.containsKey(statement.object()) || descriptions.containsKey(candidate.id());
        };
    }

    private boolean closeOver(IntStream places) {
        boolean fell = false;
        for (var each = places.iterator(); each.hasNext(); ) {
            int place = each.nextInt();
            var reason = lineup.leaves(place) ? reason(lineup.at(place)) : null;
            if (reason != null) {
                lineup.withhold(place, reason);
                fell = true;
            }
        }
        return fell;
    }

    private IntStream everything() {
        return IntStream.range(0, lineup.size());
    }

    private @Nullable Reason reason(Candidate candidate) {
        return switch (candidate.claim().core()) {
            case Core.Statement statement -> {
                var record = records.get(statement.object());
                if (record != null && !record.isComplete(lineup)) {
                    yield Reason.SIDES_STAY;
                }
                var description = descriptions.get(candidate.id());
                if (description != null && !description.isComplete(lineup)) {
                    yield Reason.REFERENCE_STAYS;
                }
                if (!objects.contains(statement.object())) {
                    yield Reason.OBJECT_STAYS;
                }
                yield statement.value() instanceof Ref(var target) && !objects.contains(target)
                        ? Reason.REFERENCE_STAYS
                        : null;
            }
            case Core.Relation relation -> leaves(relation.from()) && leaves(relation.to()) ? null : Reason.END_STAYS;
        };
    }

    /** Whether the recipient gets or holds the source, so that a claim may name it. */
    boolean leaves(@Nullable ObjectId source) {
        return source == null || objects.contains(source);
    }

    private boolean leaves(End end) {
        return switch (end) {
            case End.OfClaim(var id) -> held.claims().contains(id) || lineup.leaves(id);
            case End.OfObject(var id) -> objects.contains(id);
        };
    }

    private Set<ObjectId> objectsThatLeave() {
        var found = new HashSet<>(held.objects());
        everything().filter(lineup::leaves).forEach(place -> {
            if (lineup.at(place).claim().core() instanceof Core.Statement statement
                    && statement.property().equals("type")) {
                found.add(statement.object());
            }
        });
        return found;
    }

    private void findRecords() {
        var values = new HashMap<ClaimId, ObjectId>();
        for (int place = 0; place < lineup.size(); place++) {
            var candidate = lineup.at(place);
            if (candidate.claim().core() instanceof Core.Statement statement) {
                if (statement.property().equals("resolution.value")
                        || statement.property().equals("marking.value")) {
                    values.put(candidate.id(), statement.object());
                }
                if (Describing.is(statement.property())) {
                    descriptions.put(candidate.id(), new DecisionRecord(false, new ArrayList<>()));
                }
                if (statement.property().equals("type") && statement.value() instanceof Code(var type)) {
                    if (type.equals("resolution") || type.equals("re-marking")) {
                        records.put(
                                statement.object(), new DecisionRecord(type.equals("resolution"), new ArrayList<>()));
                    }
                }
            }
        }
        for (int place = 0; place < lineup.size(); place++) {
            var candidate = lineup.at(place);
            if (candidate.claim().core() instanceof Core.Relation relation
                    && relation.from() instanceof End.OfClaim(var from)) {
                var record = record(relation.kind(), from, values);
                if (record != null) {
                    record.relations().add(candidate.id());
                }
            }
        }
    }

    /** What a relation of a kind makes complete. */
    private @Nullable DecisionRecord record(String kind, ClaimId from, Map<ClaimId, ObjectId> values) {
        return switch (kind) {
            case RelationKind.RESOLVES, RelationKind.RE_MARKS -> {
                var object = values.get(from);
                yield object == null ? null : records.get(object);
            }
            case RelationKind.CITES -> descriptions.get(from);
            default -> null;
        };
    }
}
