package org.entente.app.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Perspective;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.entente.store.query.PropertyStanding;

/** Who took which position, and who took an assessment from stage to stage; and when. Safe for several threads. */
public final class PositionDesk {

    private static final String STAND = "position.stand";
    private static final String STATE = "assessment.state";

    private static final String VERSION = "assessment.version";

    private final CaseStore store;
    private final People people;

    PositionDesk(CaseStore store, People people) {
        this.store = store;
        this.people = people;
    }

    /**
     * Somebody's signature under a stand.
     *
     * @param person empty if we hold no card of whoever signed
     */
    public record Taken(String person, Instant when) {}

    /** Who first took an assessment to each of its states that was not withdrawn, by the state's code. */
    public Map<String, Taken> states(ObjectId assessment) {
        var names = people.names();
        var taken = new HashMap<String, Taken>();
        store.queries().claims().of(assessment).stream()
                .filter(standing -> standing.property().equals(STATE))
                .flatMap(standing -> standing.claims().stream())
                .filter(detail -> detail.state() != ClaimState.WITHDRAWN)
                .sorted(Comparator.comparing(ClaimDetail::made))
                .forEach(detail -> taken.putIfAbsent(
                        detail.held().statement().value().plain(),
                        new Taken(names.getOrDefault(detail.held().claim().author(), ""), detail.made())));
        return taken;
    }

    /** Which version of an assessment this is; empty while none or several are claimed: a reader could not tell which it is. */
    public String version(ObjectId assessment) {
        var claimed = store.queries().claims().of(assessment).stream()
                .filter(standing -> standing.property().equals(VERSION))
                .flatMap(standing -> standing.claims().stream())
                .filter(detail -> detail.state() != ClaimState.WITHDRAWN)
                .map(detail -> detail.held().statement().value().plain())
                .distinct()
                .toList();
        return claimed.size() == 1 ? claimed.getFirst() : "";
    }

    /** By position; those whose stand is not known are left out. */
    public Map<ObjectId, Taken> of(Collection<ObjectId> positions, boolean joint) {
        var names = people.names();
        var taken = new HashMap<ObjectId, Taken>();
        for (ObjectId position : positions) {
            for (PropertyStanding standing : store.queries().claims().of(position)) {
                HeldClaim shown = standing.in(joint ? Perspective.JOINT : Perspective.OURS)
                        .shownClaim();
                if (standing.property().equals(STAND) && shown != null) {
                    standing.claims().stream()
                            .filter(detail -> detail.held().id().equals(shown.id()))
                            .map(ClaimDetail::made)
                            .findFirst()
                            .ifPresent(made -> taken.put(
                                    position,
                                    new Taken(names.getOrDefault(shown.claim().author(), ""), made)));
                }
            }
        }
        return taken;
    }
}
