package org.entente.ui.door;

import java.util.List;
import java.util.function.Function;
import org.entente.assessment.AssessmentView;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.marking.Marking;

/** The assessments of a case. Every method may wait. */
public interface Assessments {

    /**
     * One line of the list.
     *
     * @param state how far it is, in words; empty if nobody said
     */
    record Row(ObjectId id, String title, int judgements, String state, String portion) {}

    /**
     * One assessment with what is needed to show it.
     *
     * @param portion gives the portion mark of a marking
     */
    record Opened(AssessmentView view, Yardstick yardstick, Function<Marking, String> portion) {}

    /**
     * A judgement as typed.
     *
     * @param term key of the likelihood's word in the yardstick
     * @param confidence {@code low}, {@code moderate} or {@code high}
     */
    record NewJudgement(String text, String term, String confidence, String reason, String level) {}

    /**
     * A stand as typed.
     *
     * @param stand {@code agree}, {@code agree-with-comment}, {@code dissent} or {@code abstain}
     * @param term key of the own likelihood's word; empty for none
     * @param confidence empty for none
     */
    record NewPosition(String stand, String term, String confidence, String text, String level) {}

    List<Row> list(Perspective perspective);

    Opened open(ObjectId id, Perspective perspective);

    /** The yardstick that new judgements use. */
    Yardstick yardstick();

    ObjectId create(String title, String question, String level);

    void addJudgement(ObjectId assessment, NewJudgement judgement);

    /** Records our organisation's stand. */
    void takePosition(ObjectId judgement, NewPosition position);
}
