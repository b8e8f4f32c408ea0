package org.entente.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of one decision, each once, sorted by id, with what was decided about each so far. Arrays by position, since
 * a case may have a million of them.
 */
final class Lineup {

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<ClaimId, Integer> places = new HashMap<>();
    private final @Nullable Reason[] reasons;

    Lineup(Collection<Candidate> chosen) {
        var sorted = new ArrayList<>(chosen);
        sorted.sort(Comparator.comparing(Candidate::id));
        for (Candidate candidate : sorted) {
            if (places.putIfAbsent(candidate.id(), candidates.size()) == null) {
                candidates.add(candidate);
            }
        }
        reasons = new Reason[candidates.size()];
    }

    int size() {
        return candidates.size();
    }

    Candidate at(int place) {
        return candidates.get(place);
    }

    /** Why the candidate stays; null if nothing speaks against it so far. */
    @Nullable
    Reason reason(int place) {
        return reasons[place];
    }

    /** Why the claim stays; null if nothing speaks against it so far, or it is none of the candidates. */
    @Nullable
    Reason reason(ClaimId id) {
        var place = places.get(id);
        return place == null ? null : reasons[place];
    }

    void withhold(int place, Reason reason) {
        reasons[place] = reason;
    }

    boolean leaves(int place) {
        return reasons[place] == null;
    }

    boolean leaves(ClaimId id) {
        var place = places.get(id);
        return place != null && leaves(place);
    }
}
