package org.entente.assessment.ach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.EvidenceView.Direction;
import org.entente.assessment.SourceNote;
import org.entente.assessment.ach.AchMatrix.Hypothesis;
import org.entente.assessment.ach.AchMatrix.Row;
import org.entente.assessment.ach.AchMatrix.Score;
import org.entente.model.ObjectId;
import org.entente.model.TextLines;
import org.entente.model.grade.Grade;
import org.entente.model.grade.Rating;
import org.entente.model.marking.Marking;
import org.junit.jupiter.api.Test;

class AchMatrixTest {

    private static final SplittableRandom RANDOM = new SplittableRandom(5);
    private static final Hypothesis STRIKE = new Hypothesis(ObjectId.random(RANDOM), "A strike");
    private static final Hypothesis THEFT = new Hypothesis(ObjectId.random(RANDOM), "A theft");

    @Test
    void countsOnlyWhatSpeaksAgainstAHypothesis() {
        var matrix = new AchMatrix(
                List.of(STRIKE, THEFT),
                List.of(
                        row("B2", Cell.VERY_INCONSISTENT, Cell.CONSISTENT),
                        row("C3", Cell.INCONSISTENT, Cell.NEUTRAL),
                        row("D4", Cell.VERY_CONSISTENT, Cell.INCONSISTENT)));

        assertThat(matrix.scores()).containsExactly(new Score(THEFT, 1, 0.5, 0), new Score(STRIKE, 3, 5, 0));
    }

    @Test
    void takesAnUngradedPieceForNeitherMoreNorLess() {
        var matrix = new AchMatrix(
                List.of(STRIKE, THEFT),
                List.of(
                        new Row("rumour", Rating.NOT_RATED, List.of(Cell.INCONSISTENT, Cell.BLANK)),
                        row("A6", Cell.INCONSISTENT, Cell.BLANK)));

        assertThat(matrix.scores()).containsExactly(new Score(THEFT, 0, 0, 2), new Score(STRIKE, 2, 2, 0));
    }

    @Test
    void saysWhichEvidenceDoesNotTellHypothesesApart() {
        var alike = row("B2", Cell.CONSISTENT, Cell.CONSISTENT);
        var apart = row("B2", Cell.CONSISTENT, Cell.INCONSISTENT);
        var alone = row("B2", Cell.INCONSISTENT, Cell.BLANK);

        var matrix = new AchMatrix(List.of(STRIKE, THEFT), List.of(alike, apart, alone));

        assertThat(matrix.withoutDiagnosticValue()).containsExactly(alike, alone);
    }

    @Test
    void refusesARowThatMissesACell() {
        var rows = List.of(row("B2", Cell.CONSISTENT));
        assertThatThrownBy(() -> new AchMatrix(List.of(STRIKE, THEFT), rows))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsWhatIsCitedInTheSameWordsAsOneRow() {
        var cited = new LinkedHashMap<Hypothesis, List<EvidenceView>>();
        cited.put(STRIKE, List.of(evidence("Union quiet", Direction.AGAINST, "strong")));
        cited.put(
                THEFT,
                List.of(
                        evidence("Union quiet", Direction.FOR, "medium"),
                        evidence("Swapped shifts", Direction.FOR, "strong"),
                        evidence("Swapped shifts", Direction.AGAINST, "weak")));

        var matrix = AchReader.matrix(cited).orElseThrow();

        assertThat(matrix.rows())
                .extracting(Row::cells)
                .containsExactly(
                        List.of(Cell.VERY_INCONSISTENT, Cell.CONSISTENT), List.of(Cell.BLANK, Cell.INCONSISTENT));
    }

    @Test
    void makesNoMatrixOfOneHypothesisOrOfNoEvidence() {
        assertThat(AchReader.matrix(Map.of(STRIKE, List.of(evidence("a", Direction.FOR, "")))))
                .isEmpty();
        assertThat(AchReader.matrix(Map.of(STRIKE, List.of(), THEFT, List.of())))
                .isEmpty();
    }

    private static Row row(String grade, Cell... cells) {
        return new Row("something", Grade.admiralty(grade).credibility(), List.of(cells));
    }

    private static EvidenceView evidence(String text, Direction direction, String weight) {
        var nobody = new SourceNote(null, "", "", "", TextLines.NONE, null, false);
        return new EvidenceView(
                ObjectId.random(RANDOM), text, direction, weight, Grade.NOT_GRADED, nobody, "KST", Marking.UNMARKED);
    }
}
