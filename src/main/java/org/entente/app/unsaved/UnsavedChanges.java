package org.entente.app.unsaved;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.entente.app.claim.ClaimService;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.entente.store.unsaved.UnsavedChange;

/** Makes the changes that were kept while the drive with the vault was gone, once somebody says so. */
public final class UnsavedChanges {

    private final CaseStore store;
    private final ClaimService claims;
    private final KeptChanges kept;

    public UnsavedChanges(CaseStore store, ClaimService claims, KeptChanges kept) {
        this.store = store;
        this.claims = claims;
        this.kept = kept;
    }

    /** What waits, in the order in which it was made. */
    public List<KeptChanges.Kept> waiting() {
        return kept.list();
    }

    /**
     * Makes what waits, each change an action of its own. One that reached the drive although nobody could know is not made twice.
     *
     * @return how many were made
     */
    public int make() {
        int made = 0;
        for (var each : kept.list()) {
            if (!isThere(each.change())) {
                claims.commit(each.change().intent(), draft -> say(each.change(), draft));
                made++;
            }
            kept.forget(each);
        }
        return made;
    }

    /** Makes none of it, for good. */
    public void discard() {
        kept.list().forEach(kept::forget);
    }

    /** Whether all that it says is said by us already; what only relates claims to each other says nothing new the second time. */
    private boolean isThere(UnsavedChange change) {
        var objects = new HashSet<ObjectId>();
        var statements = new HashSet<Core>();
        for (var each : change.said()) {
            if (each.core() instanceof Core.Statement statement) {
                objects.add(statement.object());
                statements.add(statement);
            }
        }
        if (statements.isEmpty()) {
            return false;
        }
        store.queries().claims().live(objects).values().stream()
                .flatMap(List::stream)
                .filter(held -> held.organisation().equals(claims.organisation()))
                .map(HeldClaim::statement)
                .forEach(statements::remove);
        return statements.isEmpty();
    }

    private static boolean say(UnsavedChange change, Draft draft) {
        var ids = new HashMap<ClaimId, ClaimId>();
        for (var each : change.said()) {
            ids.put(
                    each.id(),
                    switch (each.core()) {
                        case Core.Statement statement -> draft.state(statement, each.attribution());
                        case Core.Relation relation -> draft.relate(between(relation, ids));
                    });
        }
        return true;
    }

    private static Core.Relation between(Core.Relation relation, Map<ClaimId, ClaimId> ids) {
        return new Core.Relation(
                end(relation.from(), ids),
                relation.kind(),
                end(relation.to(), ids),
                relation.reason(),
                relation.marking());
    }

    private static End end(End end, Map<ClaimId, ClaimId> ids) {
        return switch (end) {
            case End.OfClaim(var id) -> new End.OfClaim(ids.getOrDefault(id, id));
            case End.OfObject _ -> end;
        };
    }
}
