package org.entente.model;

import org.entente.model.marking.Marking;
import org.entente.model.value.UnicodeText;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from. Marked apart from the claim, because a source is often more sensitive than what it said.
 *
 * @param source the source object; null means the claim has no source
 * @param locator page, paragraph or time code inside the source; empty when not said
 */
public record Attribution(@Nullable ObjectId source, String locator, Marking marking) {
    public Attribution {
        UnicodeText.check(locator);
    }

    /** No source is named. */
    public static Attribution none(Marking marking) {
        return new Attribution(null, "", marking);
    }
}
