package org.entente.app.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.app.AppException;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;

/** Takes one of our own actions back as a whole, an import too, whatever it said about how many objects. */
public final class ActionUndo {

    /** With more objects than this one pass over the case is quicker than asking about each. */
    private static final int MOST_OBJECTS = 1_000;

    private final CaseStore store;
    private final ClaimService claims;
    private final UUID workstation;

    /** @param workstation this one, whose actions can be taken back */
    public ActionUndo(CaseStore store, ClaimService claims, UUID workstation) {
        this.store = store;
        this.claims = claims;
        this.workstation = workstation;
    }

    /**
     * What was taken back.
     *
     * @param intent what the action was meant to do
     * @param withdrawn how many claims it had said
     */
    public record Undone(CommitId action, String intent, int withdrawn) {}

    /**
     * @param id as the audit list shows it
     * @throws AppException if there is no such action, if it is somebody else's, or if nothing of it stands any more
     */
    public Undone undo(String id) {
        var action = store.queries().history().actions().stream()
                .filter(each -> each.commit().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AppException("app.undo.none", id));
        var said = said(action.commit());
        var ours = said.stream().filter(ClaimDetail::own).toList();
        if (ours.isEmpty()) {
            throw new AppException("app.undo.foreign", id);
        }
        var standing = ours.stream()
                .filter(each -> each.state() != ClaimState.WITHDRAWN)
                .toList();
        if (standing.isEmpty()) {
            throw new AppException("app.undo.already", id);
        }
        claims.undo(action.commit(), standing);
        return new Undone(action.commit(), action.intent(), standing.size());
    }

    private List<ClaimDetail> said(CommitId action) {
        Set<ObjectId> touched = store.queries().history().touchedBy(List.of(action));
        return touched.size() > MOST_OBJECTS ? inWholeCase(action) : about(touched, action);
    }

    private List<ClaimDetail> about(Set<ObjectId> objects, CommitId action) {
        Map<ClaimId, ClaimDetail> found = new LinkedHashMap<>();
        for (ObjectId object : objects) {
            for (ClaimDetail detail : store.queries().claims().history(object)) {
                if (detail.held().claim().commit().equals(action)) {
                    found.put(detail.held().id(), detail);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<ClaimDetail> inWholeCase(CommitId action) {
        var found = new ArrayList<ClaimDetail>();
        store.queries().exchange().eachForRelease(each -> {
            if (each.held().claim().commit().equals(action)) {
                var header = each.signed().header();
                boolean isOwn = header.workstation().equals(workstation);
                found.add(new ClaimDetail(
                        each.held(), each.state(), header.second(), header.workstation(), "", isOwn, List.of()));
            }
        });
        return found;
    }
}
