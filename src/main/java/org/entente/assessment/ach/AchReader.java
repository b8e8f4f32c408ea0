package org.entente.assessment.ach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.ach.AchMatrix.Hypothesis;
import org.entente.assessment.ach.AchMatrix.Row;
import org.entente.model.grade.Rating;

/**
 * Puts hypotheses and what is cited for or against them into a matrix. What is cited in the same words is one row; where two
 * citations of one text disagree about a hypothesis, the one that speaks more against it counts.
 */
public final class AchReader {

    private AchReader() {}

    /**
     * @param evidence what is cited for or against each hypothesis, in the order of the hypotheses
     * @return empty without two hypotheses to compare or without any evidence about them
     */
    public static Optional<AchMatrix> matrix(Map<Hypothesis, List<EvidenceView>> evidence) {
        var rows = new LinkedHashMap<String, List<Cell>>();
        var credibility = new LinkedHashMap<String, Rating>();
        int column = 0;
        for (List<EvidenceView> cited : evidence.values()) {
            for (EvidenceView each : cited) {
                var cells = rows.computeIfAbsent(
                        each.text(), _ -> new ArrayList<>(Collections.nCopies(evidence.size(), Cell.BLANK)));
                cells.set(column, cells.get(column).strongest(cell(each)));
                credibility.putIfAbsent(each.text(), each.grade().credibility());
            }
            column++;
        }
        if (evidence.size() < 2 || rows.isEmpty()) {
            return Optional.empty();
        }
        var matrix = new ArrayList<Row>();
        rows.forEach(
                (text, cells) -> matrix.add(new Row(text, credibility.getOrDefault(text, Rating.NOT_RATED), cells)));
        return Optional.of(new AchMatrix(List.copyOf(evidence.keySet()), matrix));
    }

    private static Cell cell(EvidenceView evidence) {
        boolean isStrong = evidence.weight().equals("strong");
        return switch (evidence.direction()) {
            case FOR -> isStrong ? Cell.VERY_CONSISTENT : Cell.CONSISTENT;
            case AGAINST -> isStrong ? Cell.VERY_INCONSISTENT : Cell.INCONSISTENT;
            case NEITHER -> Cell.NEUTRAL;
        };
    }
}
