package org.entente.assessment;

import java.util.Locale;
import org.entente.model.ObjectId;

/**
 * Something in an assessment that its author should look at.
 *
 * @param where the assessment, judgement, evidence or position that it concerns
 * @param words the words that caused it; empty if it is about something that is missing
 */
public record Finding(Kind kind, ObjectId where, String words) {

    /** What can be wrong. */
    public enum Kind {
        LIKELIHOOD_AND_CONFIDENCE_IN_ONE_SENTENCE,
        /** A word that hides how likely something is, such as "might". */
        LOOSE_WORDING,
        /** Words of both rows of one yardstick, or of two yardsticks. */
        MIXED_TERMS,
        NO_LIKELIHOOD,
        /** The stated range is not the range of the stated word. */
        RANGE_DOES_NOT_FIT_TERM,
        NO_CONFIDENCE,
        CONFIDENCE_WITHOUT_REASON,
        NO_EVIDENCE,
        UNSOURCED,
        UNGRADED,
        /** All that speaks for it comes from one origin. */
        SINGLE_SOURCE,
        DISSENT_WITHOUT_REASON,
        CONTESTED,
        BOTTOM_LINE_TOO_LONG;

        /** Key of the text in the bundle {@code i18n.messages}; {0} is the words. */
        public String textKey() {
            return "assessment.check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
