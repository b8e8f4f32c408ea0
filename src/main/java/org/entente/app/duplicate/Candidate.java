package org.entente.app.duplicate;

import java.util.List;
import org.entente.model.ObjectId;

/** Two things that may be one, with what speaks for it and against. */
public record Candidate(ObjectId one, ObjectId other, List<Reason> reasons) {

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    public int weight() {
        return reasons.stream().mapToInt(Reason::weight).sum();
    }
}
