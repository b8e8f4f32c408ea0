package org.entente.model.grade;

import org.entente.model.value.UnicodeText;

/** A mark on one axis. "Not graded" is a value of its own and is never defaulted to a mark. */
public sealed interface Rating {

    /**
     * @param scale id of the scale, such as {@code admiralty}; the same letter means other things on other scales
     * @param mark the mark on it, such as {@code B} or {@code 2}
     */
    record Rated(String scale, String mark) implements Rating {
        public Rated {
            UnicodeText.check(scale);
            UnicodeText.check(mark);
            if (scale.isEmpty() || mark.isEmpty()) {
                throw new IllegalArgumentException("a rating needs its scale and its mark");
            }
        }
    }

    /** Nobody has judged this axis. */
    record NotRated() implements Rating {}

    Rating NOT_RATED = new NotRated();

    /** The mark for a chip, or a dash. */
    default String mark() {
        return switch (this) {
            case Rated rated -> rated.mark();
            case NotRated _ -> "–";
        };
    }
}
