package org.entente.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.Core;
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
 * <p>Cost: one pass over the claims for each step of the longest chain of relations on relations, usually three or four.
 */
final class Closure {

    private final Map<ClaimId, Candidate> candidates;
    private final Held held;
    private final Map<ClaimId, Reason> stays;
    private final Map<ObjectId, DecisionRecord> records = new HashMap<>();
    private Set<ObjectId> objects = Set.of();

    /** Relations without which a resolution or a re-marking makes no sense. */
    private record DecisionRecord(boolean all, List<ClaimId> relations) {
        boolean isComplete(Set<ClaimId> staying) {
            return !relations.isEmpty()
                    && (all
                            ? relations.stream().noneMatch(staying::contains)
                            : relations.stream().anyMatch(id -> !staying.contains(id)));
        }
    }

    /** @param stays what stays for reasons of its own; grows */
    Closure(Map<ClaimId, Candidate> candidates, Held held, Map<ClaimId, Reason> stays) {
        this.candidates = candidates;
        this.held = held;
        this.stays = stays;
        findRecords();
    }

    void close() {
        int before;
        do {
            before = stays.size();
            objects = objectsThatLeave();
            for (Candidate candidate : candidates.values()) {
                if (!stays.containsKey(candidate.id())) {
                    var reason = reason(candidate);
                    if (reason != null) {
                        stays.put(candidate.id(), reason);
                    }
                }
            }
        } while (stays.size() > before);
    }

    private @Nullable Reason reason(Candidate candidate) {
        return switch (candidate.claim().core()) {
            case Core.Statement statement -> {
                var record = records.get(statement.object());
                if (record != null && !record.isComplete(stays.keySet())) {
                    yield Reason.SIDES_STAY;
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
            case End.OfClaim(var id) ->
                held.claims().contains(id) || (candidates.containsKey(id) && !stays.containsKey(id));
            case End.OfObject(var id) -> objects.contains(id);
        };
    }

    private Set<ObjectId> objectsThatLeave() {
        var found = new HashSet<>(held.objects());
        for (Candidate candidate : candidates.values()) {
            if (candidate.claim().core() instanceof Core.Statement statement
                    && statement.property().equals("type")
                    && !stays.containsKey(candidate.id())) {
                found.add(statement.object());
            }
        }
        return found;
    }

    private void findRecords() {
        var values = new HashMap<ClaimId, ObjectId>();
        for (Candidate candidate : candidates.values()) {
            if (candidate.claim().core() instanceof Core.Statement statement) {
                if (statement.property().equals("resolution.value")
                        || statement.property().equals("marking.value")) {
                    values.put(candidate.id(), statement.object());
                }
                if (statement.property().equals("type") && statement.value() instanceof Code(var type)) {
                    if (type.equals("resolution") || type.equals("re-marking")) {
                        records.put(
                                statement.object(), new DecisionRecord(type.equals("resolution"), new ArrayList<>()));
                    }
                }
            }
        }
        for (Candidate candidate : candidates.values()) {
            if (candidate.claim().core() instanceof Core.Relation relation
                    && relation.from() instanceof End.OfClaim(var from)
                    && (relation.kind().equals(RelationKind.RESOLVES)
                            || relation.kind().equals(RelationKind.RE_MARKS))) {
                var object = values.get(from);
                var record = object == null ? null : records.get(object);
                if (record != null) {
                    record.relations().add(candidate.id());
                }
            }
        }
    }
}
