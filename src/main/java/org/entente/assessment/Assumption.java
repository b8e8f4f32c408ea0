package org.entente.assessment;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;

/**
 * What an assessment takes for granted.
 *
 * @param ifWrong what would follow if it does not hold; empty if not said
 * @param judgements those that rest on it; empty means all
 */
public record Assumption(ObjectId id, String text, String ifWrong, List<ObjectId> judgements, Marking marking) {
    public Assumption {
        judgements = List.copyOf(judgements);
    }
}
