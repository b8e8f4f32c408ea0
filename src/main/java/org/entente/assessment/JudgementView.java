package org.entente.assessment;

import java.util.List;
import java.util.Objects;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * One answer inside an assessment.
 *
 * @param number its place in the assessment, from 1
 * @param likelihood null if none is stated
 * @param confidence key of the level; empty if none is stated
 * @param confidenceReason why that confidence; never part of the judgement's sentence
 * @param contested keys of its properties whose live values contradict each other
 */
public record JudgementView(
        ObjectId id,
        int number,
        String text,
        @Nullable Likelihood likelihood,
        String confidence,
        String confidenceReason,
        List<EvidenceView> evidence,
        List<PositionView> positions,
        List<String> contested,
        Marking marking) {

    public JudgementView {
        evidence = List.copyOf(evidence);
        positions = List.copyOf(positions);
        contested = List.copyOf(contested);
    }

    public List<EvidenceView> evidence(EvidenceView.Direction direction) {
        return evidence.stream().filter(each -> each.direction() == direction).toList();
    }

    /** Positions that dissent; printed beside the judgement at the same size. */
    public List<PositionView> dissents() {
        return positions.stream().filter(PositionView::isDissent).toList();
    }

    /** How many independent origins stand behind what speaks for it: sources of one origin count once. */
    public int independentOrigins() {
        return (int) evidence(EvidenceView.Direction.FOR).stream()
                .map(each -> each.source().origin())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    JudgementView withNumber(int changed) {
        return new JudgementView(
                id, changed, text, likelihood, confidence, confidenceReason, evidence, positions, contested, marking);
    }
}
