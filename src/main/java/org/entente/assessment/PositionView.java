package org.entente.assessment;

import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * A contributor's stand on a judgement.
 *
 * @param organisation whose stand it is said to be
 * @param isSigned whether that organisation itself said so; a stand that others report is shown as such
 * @param likelihood null if it states none of its own
 * @param confidence key of the level; empty if it states none of its own
 */
public record PositionView(
        ObjectId id,
        String organisation,
        boolean isSigned,
        Stand stand,
        @Nullable Likelihood likelihood,
        String confidence,
        String text,
        Marking marking) {

    /** What a contributor can say to a judgement. */
    public enum Stand {
        AGREE,
        AGREE_WITH_COMMENT,
        DISSENT,
        ABSTAIN,
        /** In a word that is not known here. */
        OTHER
    }

    public boolean isDissent() {
        return stand == Stand.DISSENT;
    }
}
