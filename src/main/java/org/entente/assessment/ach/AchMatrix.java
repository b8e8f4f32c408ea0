package org.entente.assessment.ach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.grade.Rating;

/**
 * Hypotheses across, evidence down (R. Heuer, "Psychology of Intelligence Analysis", 1999, chapter 8). Scored as in Open
 * Source ACH (M. Burton, 2010): a cell that is inconsistent makes 1 point, one that is very inconsistent 2, all others none;
 * the weighted score takes credible evidence twice and doubtful evidence half. What has the fewest points is what the
 * evidence fails to refute; no score is a probability.
 */
public record AchMatrix(List<Hypothesis> hypotheses, List<Row> rows) {

    public AchMatrix {
        hypotheses = List.copyOf(hypotheses);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != hypotheses.size()) {
                throw new IllegalArgumentException("a row needs one cell for each hypothesis, got "
                        + row.cells().size() + " for " + hypotheses.size());
            }
        }
    }

    /** One answer to the question. */
    public record Hypothesis(ObjectId id, String text) {}

    /**
     * One piece of evidence.
     *
     * @param cells one for each hypothesis, in their order
     */
    public record Row(String text, Rating credibility, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether it helps to tell the hypotheses apart: no evidence does that goes alike with all that it was held to. */
        public boolean isDiagnostic() {
            return cells.stream().filter(cell -> cell != Cell.BLANK).distinct().count() > 1;
        }

        /** Credibility 1 and 2 count as high, 3, 6 and none as medium, 4 and 5 as low. */
        private double weight() {
            return switch (credibility.mark()) {
                case "1", "2" -> 2;
                case "4", "5" -> 0.5;
                default -> 1;
            };
        }
    }

    /**
     * How much speaks against a hypothesis.
     *
     * @param inconsistency points of inconsistency
     * @param weighted the same, by the credibility of the evidence
     * @param blank how much of the evidence was not held to it; a low score with many blanks says little
     */
    public record Score(Hypothesis hypothesis, int inconsistency, double weighted, int blank) {}

    /** Every hypothesis, the least refuted first by weighted points, then by plain ones, then in their order. */
    public List<Score> scores() {
        var scores = new ArrayList<Score>();
        for (int column = 0; column < hypotheses.size(); column++) {
            scores.add(score(column));
        }
        scores.sort(Comparator.comparingDouble(Score::weighted).thenComparingInt(Score::inconsistency));
        return scores;
    }

    private Score score(int column) {
        int points = 0;
        int blank = 0;
        double weighted = 0;
        for (Row row : rows) {
            var cell = row.cells().get(column);
            points += cell.inconsistency();
            weighted += row.weight() * cell.inconsistency();
            blank += cell == Cell.BLANK ? 1 : 0;
        }
        return new Score(hypotheses.get(column), points, weighted, blank);
    }

    /** Evidence that does not tell the hypotheses apart. */
    public List<Row> withoutDiagnosticValue() {
        return rows.stream().filter(row -> !row.isDiagnostic()).toList();
    }
}
