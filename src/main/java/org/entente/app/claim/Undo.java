package org.entente.app.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.entente.store.query.ClaimDetail;

/**
 * Withdraws what actions said. A relation by which a value replaced another, or decided between others, is not withdrawn
 * when that value is: it counts only while its value stands, and must go on leading from what was replaced to what replaced
 * the value since; otherwise the oldest value would come back beside the newest.
 */
final class Undo {

    private static final int AT_ONCE = 500;
    private static final int CITING = 100;
    private static final Set<String> FALLS_WITH_ITS_VALUE = Set.of(RelationKind.SUPERSEDES, RelationKind.RESOLVES);

    private final CaseStore store;
    private final Set<CommitId> actions;
    private final Progress progress;
    private final Set<ClaimId> withdrawn = new HashSet<>();
    private int overtaken;

    Undo(CaseStore store, Collection<CommitId> actions, Progress progress) {
        this.store = store;
        this.progress = progress;
        this.actions = Set.copyOf(actions);
    }

    /** An object that would lose its type while other claims about it, or pointing at it, stay. */
    Optional<ObjectId> findBuiltUpon() {
        var made = made();
        var all = new HashSet<>(made);
        for (int from = 0; from < made.size(); from += AT_ONCE) {
            var some = made.subList(from, Math.min(made.size(), from + AT_ONCE));
            var found = some(some, all);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<ObjectId> made() {
        var made = new ArrayList<ObjectId>();
        each(detail -> {
            if (detail.held().claim().core() instanceof Core.Statement statement
                    && statement.property().equals("type")
                    && detail.state() == ClaimState.LIVE) {
                made.add(statement.object());
            }
        });
        return made;
    }

    private Optional<ObjectId> some(List<ObjectId> objects, Set<ObjectId> made) {
        var live = store.queries().claims().live(objects);
        for (ObjectId object : objects) {
            var others = live.getOrDefault(object, List.of()).stream()
                    .filter(this::isOther)
                    .toList();
            boolean keepsItsType = others.stream()
                    .anyMatch(claim -> claim.statement().property().equals("type"));
            if (!keepsItsType && (!others.isEmpty() || isCited(object))) {
                return Optional.of(object);
            }
        }
        return store.queries().links().of(objects).stream()
                .filter(link -> !made.contains(link.id()))
                .map(link -> objects.contains(link.from()) ? link.from() : link.to())
                .findFirst();
    }

    private boolean isCited(ObjectId object) {
        return store.queries().citations().citing(object, 0, CITING).stream()
                .anyMatch(detail -> detail.state() == ClaimState.LIVE && isOther(detail.held()));
    }

    private boolean isOther(HeldClaim claim) {
        return !actions.contains(claim.claim().commit());
    }

    Undoing.Done run(Draft draft) {
        each(detail -> {
            if (detail.held().claim().core() instanceof Core.Statement) {
                withdrawn.add(detail.held().id());
                overtaken += detail.state() == ClaimState.LIVE ? 0 : 1;
                ClaimService.withdraw(draft, detail.held(), "");
            }
        });
        each(detail -> {
            if (detail.held().claim().core() instanceof Core.Relation relation && !fallsWithItsValue(relation)) {
                ClaimService.withdraw(draft, detail.held(), "");
            }
        });
        return new Undoing.Done(overtaken);
    }

    private boolean fallsWithItsValue(Core.Relation relation) {
        return FALLS_WITH_ITS_VALUE.contains(relation.kind())
                && relation.from() instanceof End.OfClaim from
                && withdrawn.contains(from.id());
    }

    /** Only what this workstation said: others' claims are never undone. */
    private void each(java.util.function.Consumer<ClaimDetail> each) {
        for (CommitId action : actions) {
            store.queries().claims().eachOf(action, details -> {
                progress.checkCancelled();
                details.stream().filter(ClaimDetail::own).forEach(each);
            });
        }
    }
}
