package org.entente.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.desk.ObjectPage.Action;
import org.entente.app.desk.ObjectPage.Change;
import org.entente.app.desk.ObjectPage.Kind;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.ClaimState;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.jspecify.annotations.Nullable;

/**
 * What became of an object, action by action, the latest first. An action is told by what it changed, since nothing is ever
 * overwritten: that is how the object differs from what it was before.
 */
final class ObjectHistory {

    private final CaseStore store;
    private final String organisation;
    private final Map<KeyId, String> names;
    private final Map<ClaimId, ClaimDetail> statements = new LinkedHashMap<>();
    private final Set<Saying> standing = new LinkedHashSet<>();

    /** What we say now, so that nothing is offered to be said twice. */
    private record Saying(String property, Value value) {}

    private ObjectHistory(CaseStore store, String organisation, Map<KeyId, String> names) {
        this.store = store;
        this.organisation = organisation;
        this.names = names;
    }

    /**
     * @param organisation whose claims are ours
     * @param names who stands behind keys
     */
    static List<Action> of(ObjectId object, CaseStore store, String organisation, Map<KeyId, String> names) {
        return new ObjectHistory(store, organisation, names)
                .actions(store.queries().claims().history(object));
    }

    private List<Action> actions(List<ClaimDetail> history) {
        var commits = new LinkedHashMap<CommitId, List<ClaimDetail>>();
        for (ClaimDetail detail : history) {
            if (detail.held().claim().core() instanceof Core.Statement statement) {
                statements.put(detail.held().id(), detail);
                if (detail.state() == ClaimState.LIVE && isOurs(detail)) {
                    standing.add(new Saying(statement.property(), statement.value()));
                }
            }
            commits.computeIfAbsent(detail.held().claim().commit(), _ -> new ArrayList<>())
                    .add(detail);
        }
        var actions = new ArrayList<Action>();
        for (List<ClaimDetail> claims : commits.values()) {
            var changes = changes(claims);
            if (!changes.isEmpty()) {
                ClaimDetail first = claims.getFirst();
                actions.add(new Action(
                        first.made(),
                        names.getOrDefault(first.held().claim().author(), ""),
                        first.held().organisation(),
                        first.packages(),
                        changes));
            }
        }
        return actions;
    }

    private List<Change> changes(List<ClaimDetail> claims) {
        var replaced = new LinkedHashMap<ClaimId, ClaimId>();
        var lost = new LinkedHashSet<ClaimId>();
        var resolved = new LinkedHashMap<ClaimId, ClaimId>();
        var marked = new LinkedHashSet<Change>(); // values that were said several times are told of once
        for (ClaimDetail detail : claims) {
            if (detail.held().claim().core()
                            instanceof Core.Relation(End from, String kind, End to, var _, Marking marking)
                    && to instanceof End.OfClaim(ClaimId old)
                    && statements.containsKey(old)) {
                if (kind.equals(RelationKind.WITHDRAWS)) {
                    lost.add(old);
                } else if (kind.equals(RelationKind.RE_MARKS)) {
                    marked.add(new Change(Kind.MARKED, property(old), null, value(old), null, marking, markings(old)));
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
            if (detail.held().claim().core() instanceof Core.Statement statement) {
                changes.add(said(detail, statement, replaced.get(detail.held().id())));
            }
        }
        resolved.forEach((resolution, of) -> store.queries()
                .claims()
                .find(resolution)
                .ifPresent(found -> changes.add(new Change(
                        Kind.RESOLVED,
                        property(of),
                        null,
                        found.held().statement().value(),
                        null,
                        null,
                        both(found, of)))));
        lost.forEach(old -> changes.add(
                new Change(Kind.TAKEN_BACK, property(old), value(old), null, lost(old), null, markings(old))));
        changes.addAll(marked);
        return changes;
    }

    /** @param old what it stands in place of; null for nothing */
    private Change said(ClaimDetail detail, Core.Statement statement, @Nullable ClaimId old) {
        if (old == null) {
            var markings = List.of(detail.held().marking());
            return new Change(Kind.SAID, statement.property(), null, statement.value(), null, null, markings);
        }
        return new Change(
                Kind.REPLACED, statement.property(), value(old), statement.value(), lost(old), null, both(detail, old));
    }

    private List<Marking> both(ClaimDetail now, ClaimId before) {
        var both = new ArrayList<>(markings(before));
        both.add(now.held().marking());
        return both;
    }

    private List<Marking> markings(ClaimId id) {
        ClaimDetail detail = statements.get(id);
        return detail == null ? List.of() : List.of(detail.held().marking());
    }

    private String property(ClaimId id) {
        ClaimDetail detail = statements.get(id);
        return detail == null ? "" : detail.held().statement().property();
    }

    private @Nullable Value value(ClaimId id) {
        ClaimDetail detail = statements.get(id);
        return detail == null ? null : detail.held().statement().value();
    }

    /** Others' values are theirs to say again, and what stands needs no saying. */
    private @Nullable ClaimId lost(ClaimId id) {
        ClaimDetail detail = statements.get(id);
        if (detail == null || detail.state() == ClaimState.LIVE || !isOurs(detail)) {
            return null;
        }
        var statement = detail.held().statement();
        return standing.contains(new Saying(statement.property(), statement.value())) ? null : id;
    }

    private boolean isOurs(ClaimDetail detail) {
        return detail.held().organisation().equals(organisation);
    }
}
