package org.entente.assessment;

/**
 * What an assessment lacks for its next stage.
 *
 * @param judgement the number of the judgement that lacks it; 0 for the assessment as a whole
 * @param organisation whose position is awaited; empty for anything else
 */
public record Need(Kind kind, int judgement, String organisation) {

    /** What can be lacking. */
    public enum Kind {
        QUESTION,
        BOTTOM_LINE,
        /** It has more than {@value Needs#MOST_WORDS} words. */
        SHORTER_BOTTOM_LINE,
        JUDGEMENT,
        LIKELIHOOD,
        CONFIDENCE,
        EVIDENCE,
        /** Values that contradict each other have to be decided between. */
        RESOLUTION,
        ASSUMPTION,
        GAP,
        POSITION,
        APPROVER,
        RELEASE
    }

    static Need of(Kind kind) {
        return new Need(kind, 0, "");
    }

    static Need of(Kind kind, JudgementView judgement) {
        return new Need(kind, judgement.number(), "");
    }
}
