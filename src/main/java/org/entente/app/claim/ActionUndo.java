package org.entente.app.claim;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.AppException;
import org.entente.model.CommitId;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.store.query.ActionRow;

/** Takes one of our own actions back as a whole by the id that the audit list shows, an import too. */
public final class ActionUndo {

    private final CaseStore store;
    private final ClaimService claims;

    public ActionUndo(CaseStore store, ClaimService claims) {
        this.store = store;
        this.claims = claims;
    }

    /**
     * What was taken back.
     *
     * @param intent what the action was meant to do
     * @param withdrawn how many of its claims had not been withdrawn before
     */
    public record Undone(CommitId action, String intent, int withdrawn) {}

    /**
     * @param id as the audit list shows it
     * @throws AppException if there is no such action, if it is somebody else's, if nothing of it stands any more, or if
     *     later claims rest on it
     */
    public Undone undo(String id, Progress progress) {
        ActionRow action = store.queries().history().actions().stream()
                .filter(each -> each.commit().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AppException("app.undo.none", id));
        int standing = standing(action.commit(), id);
        return switch (claims.undo(List.of(action.commit()), progress)) {
            case Undoing.Done _ -> new Undone(action.commit(), action.intent(), standing);
            case Undoing.BuiltUpon(ObjectId object) -> throw new AppException("app.undo.built-upon", id, title(object));
        };
    }

    private int standing(CommitId action, String id) {
        var isOwn = new AtomicBoolean();
        var standing = new AtomicInteger();
        store.queries()
                .claims()
                .eachOf(
                        action,
                        details -> details.forEach(detail -> {
                            if (detail.own()) {
                                isOwn.set(true);
                                standing.addAndGet(detail.state() == ClaimState.WITHDRAWN ? 0 : 1);
                            }
                        }));
        if (!isOwn.get()) {
            throw new AppException("app.undo.foreign", id);
        }
        if (standing.get() == 0) {
            throw new AppException("app.undo.already", id);
        }
        return standing.get();
    }

    private String title(ObjectId object) {
        var row = store.queries().objects().rows(List.of(object)).get(object);
        return row == null ? "" : row.title();
    }
}
