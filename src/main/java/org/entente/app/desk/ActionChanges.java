package org.entente.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.entente.app.desk.ObjectPage.Change;
import org.entente.app.desk.ObjectPage.Kind;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.entente.store.query.ClaimDetail;
import org.jspecify.annotations.Nullable;

/** What the claims of one action changed: what they put, and in place of what. */
final class ActionChanges {

    private final Function<ClaimId, @Nullable ClaimDetail> known;
    private final Function<ClaimId, @Nullable ClaimDetail> any;
    private final Function<ClaimId, @Nullable ClaimId> lost;
    private final Function<HeldClaim, Marking> mark;

    /**
     * @param known finds the statements that changes are told of; null for others
     * @param any finds a statement, whatever it is about; null for none
     * @param lost what could be said again by us in place of a claim that does not stand any more; null for nothing
     * @param mark how a claim is marked
     */
    ActionChanges(
            Function<ClaimId, @Nullable ClaimDetail> known,
            Function<ClaimId, @Nullable ClaimDetail> any,
            Function<ClaimId, @Nullable ClaimId> lost,
            Function<HeldClaim, Marking> mark) {
        this.known = known;
        this.any = any;
        this.lost = lost;
        this.mark = mark;
    }

    /** In the order: said or replaced, recorded to stand, taken back, marked. */
    List<Change> of(List<ClaimDetail> claims) {
        var replaced = new LinkedHashMap<ClaimId, ClaimDetail>();
        var gone = new LinkedHashMap<ClaimId, ClaimDetail>();
        var resolved = new LinkedHashMap<ClaimId, ClaimDetail>();
        var marked = new LinkedHashSet<Change>(); // values that were said several times are told of once
        for (ClaimDetail detail : claims) {
            if (detail.held().claim().core()
                            instanceof Core.Relation(End from, String kind, End to, var _, Marking marking)
                    && to instanceof End.OfClaim(ClaimId id)
                    && known.apply(id) instanceof ClaimDetail old) {
                if (kind.equals(RelationKind.WITHDRAWS)) {
                    gone.put(id, old);
                } else if (kind.equals(RelationKind.RE_MARKS)) {
                    marked.add(change(Kind.MARKED, old, null, value(old), null, marking, markings(old)));
                } else if (from instanceof End.OfClaim(ClaimId source)) {
                    if (kind.equals(RelationKind.SUPERSEDES)) {
                        replaced.putIfAbsent(source, old);
                    } else if (kind.equals(RelationKind.RESOLVES)) {
                        resolved.putIfAbsent(source, old);
                    }
                }
            }
        }
        var changes = new ArrayList<Change>();
        for (ClaimDetail detail : claims) {
            if (detail.held().claim().core() instanceof Core.Statement) {
                changes.add(said(detail, replaced.get(detail.held().id())));
            }
        }
        resolved.forEach((resolution, of) -> {
            if (any.apply(resolution) instanceof ClaimDetail found) {
                changes.add(change(Kind.RESOLVED, of, null, value(found), null, null, markings(of, found)));
            }
        });
        gone.forEach((id, old) ->
                changes.add(change(Kind.TAKEN_BACK, old, value(old), null, lost.apply(id), null, markings(old))));
        changes.addAll(marked);
        return changes;
    }

    /** @param old what it stands in place of; null for nothing */
    private Change said(ClaimDetail detail, @Nullable ClaimDetail old) {
        return old == null
                ? change(Kind.SAID, detail, null, value(detail), null, null, markings(detail))
                : change(
                        Kind.REPLACED,
                        detail,
                        value(old),
                        value(detail),
                        lost.apply(old.held().id()),
                        null,
                        markings(old, detail));
    }

    private static Change change(
            Kind kind,
            ClaimDetail of,
            @Nullable Value before,
            @Nullable Value now,
            @Nullable ClaimId lost,
            @Nullable Marking marking,
            List<Marking> markings) {
        var statement = of.held().statement();
        ObjectId object = statement.object();
        return new Change(kind, object, statement.property(), before, now, lost, marking, markings);
    }

    private static Value value(ClaimDetail detail) {
        return detail.held().statement().value();
    }

    private List<Marking> markings(ClaimDetail... details) {
        return java.util.Arrays.stream(details)
                .map(detail -> mark.apply(detail.held()))
                .toList();
    }
}
