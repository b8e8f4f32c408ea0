package org.entente.assessment;

import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;

/**
 * Something cited for or against a judgement.
 *
 * @param text what is cited
 * @param weight as the analyst set it, such as {@code strong}; empty if not set
 * @param organisation who cites it
 */
public record EvidenceView(
        ObjectId id,
        String text,
        Direction direction,
        String weight,
        Grade grade,
        SourceNote source,
        String organisation,
        Marking marking) {

    /** Which way it points. */
    public enum Direction {
        FOR,
        AGAINST,
        /** Not said, or in a word that is not known here. */
        NEITHER
    }
}
