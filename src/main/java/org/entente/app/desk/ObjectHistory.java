package org.entente.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.desk.ObjectPage.Action;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
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
        var changing = new ActionChanges(statements::get, this::statement, this::lost, HeldClaim::marking);
        var actions = new ArrayList<Action>();
        for (List<ClaimDetail> claims : commits.values()) {
            var changes = changing.of(claims);
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

    private @Nullable ClaimDetail statement(ClaimId id) {
        return store.queries()
                .claims()
                .find(id)
                .filter(found -> found.held().claim().core() instanceof Core.Statement)
                .orElse(null);
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
