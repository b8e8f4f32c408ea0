package org.entente.assessment;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;

/**
 * An assessment as it stands in one perspective, computed from claims.
 *
 * @param bottomLine the answer in at most 60 words; empty while unwritten
 * @param state such as {@code draft} or {@code approved}; empty if never set
 * @param contested keys of its own properties whose live values contradict each other
 * @param marking the join of everything in it
 * @param questionMarking of the question alone
 * @param bottomLineMarking of the bottom line alone
 */
public record AssessmentView(
        ObjectId id,
        String title,
        String question,
        String scope,
        String bottomLine,
        String state,
        List<JudgementView> judgements,
        List<Assumption> assumptions,
        List<Gap> gaps,
        List<String> contested,
        Marking marking,
        Marking questionMarking,
        Marking bottomLineMarking) {

    public AssessmentView {
        judgements = List.copyOf(judgements);
        assumptions = List.copyOf(assumptions);
        gaps = List.copyOf(gaps);
        contested = List.copyOf(contested);
    }
}
