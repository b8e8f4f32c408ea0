package org.entente.ui.door;

import org.entente.model.value.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * One claim as the partner will see it; {@code grade} and {@code source} may be empty.
 *
 * @param likelihood the value where it is one, to be drawn
 * @param confidence code of the value where it is one, to be drawn; else empty
 */
public record SeenClaim(
        String property,
        String value,
        String grade,
        String source,
        String portion,
        @Nullable Likelihood likelihood,
        String confidence) {

    /** Of a value that is told in words alone. */
    public SeenClaim(String property, String value, String grade, String source, String portion) {
        this(property, value, grade, source, portion, null, "");
    }
}
