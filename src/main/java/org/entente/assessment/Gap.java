package org.entente.assessment;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;

/**
 * What an assessment would need to know and does not.
 *
 * @param judgements those that it concerns; empty means all
 */
public record Gap(ObjectId id, String text, List<ObjectId> judgements, Marking marking) {
    public Gap {
        judgements = List.copyOf(judgements);
    }
}
