package org.entente.assessment;

import org.entente.model.ObjectId;
import org.entente.model.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of evidence names its source.
 *
 * @param id null if it names none or the name was withheld from us
 * @param reference such as S-0142; empty if it has none
 * @param locator as the claim keeps it
 * @param lines of the source's own text
 * @param origin the one source that stands for all of the same origin; null if {@code id} is
 * @param withheld whether there may be a source that we were not told
 */
public record SourceNote(
        @Nullable ObjectId id,
        String reference,
        String title,
        String locator,
        TextLines lines,
        @Nullable ObjectId origin,
        boolean withheld) {

    /** Whether nobody said where it comes from. */
    public boolean isMissing() {
        return id == null && !withheld;
    }
}
