package org.entente.ui.door;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.assessment.AssessmentView;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.marking.Marking;

/** The assessments of a case. Every method may wait. */
public interface Assessments {

    /**
     * A judgement in one line.
     *
     * @param number such as KJ2
     * @param term the likelihood's word; empty if none is stated
     * @param range the word with its percentages; empty likewise
     * @param low fraction in [0, 1]; both bounds are 0 without a likelihood
     * @param confidence code of the level; empty if none is stated
     * @param confidenceWords the same for screen readers
     * @param dissent who dissents, in words; may be empty
     * @param awaited who has yet to take a position on what is coordinated, in words; may be empty
     * @param dissents what each of those who dissent says instead
     */
    record JudgementLine(
            String number,
            String text,
            String term,
            String range,
            double low,
            double high,
            String confidence,
            String confidenceWords,
            String dissent,
            String awaited,
            List<Dissent> dissents,
            String portion) {
        public JudgementLine {
            dissents = List.copyOf(dissents);
        }
    }

    /**
     * Another answer to a judgement's question.
     *
     * @param reason may be empty
     * @param range the word with its percentages; empty if none is stated
     * @param low fraction in [0, 1]; both bounds are 0 without a likelihood
     * @param confidence code of the level; empty if none is stated
     * @param confidenceWords the same for screen readers
     */
    record Dissent(
            String organisation,
            String reason,
            String range,
            double low,
            double high,
            String confidence,
            String confidenceWords,
            String portion) {}

    /**
     * An assessment with its judgements at a glance.
     *
     * @param question empty if none was asked, or if it stands as the title
     * @param state how far it is, in words; empty if nobody said
     * @param portion of everything in it
     */
    record Line(
            ObjectId id,
            String title,
            String question,
            String state,
            boolean isInCoordination,
            String portion,
            List<JudgementLine> judgements) {
        public Line {
            judgements = List.copyOf(judgements);
        }
    }

    /**
     * Who took a position, or an assessment to its next stage, and on which day, in words.
     *
     * @param person empty if we hold no card of whoever signed
     */
    record Taken(String person, String day) {}

    /**
     * One assessment with what is needed to show it.
     *
     * @param portion gives the portion mark of a marking
     * @param taken by position
     * @param reached who took it to a state, by the state's code
     * @param ours the code of our own organisation
     * @param version such as {@code 4}; empty if none or several are claimed
     */
    record Opened(
            AssessmentView view,
            Yardstick yardstick,
            Function<Marking, String> portion,
            Map<ObjectId, Taken> taken,
            Map<String, Taken> reached,
            String ours,
            String version) {
        public Opened {
            taken = Map.copyOf(taken);
            reached = Map.copyOf(reached);
        }
    }

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

    List<Line> list(Perspective perspective);

    Opened open(ObjectId id, Perspective perspective);

    /** The yardstick that new judgements use. */
    Yardstick yardstick();

    ObjectId create(String title, String question, String level);

    void addJudgement(ObjectId assessment, NewJudgement judgement);

    /** Takes an assessment to its next stage, as one step. */
    void advance(ObjectId assessment);

    /** Records our organisation's stand. */
    void takePosition(ObjectId judgement, NewPosition position);
}
