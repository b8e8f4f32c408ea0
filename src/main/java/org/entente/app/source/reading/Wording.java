package org.entente.app.source.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that were read from an attachment, to be searched and not to be shown.
 *
 * @param gap what kept the rest from being read; null if these are all words that it has
 */
public record Wording(String text, @Nullable Gap gap) {

    /** What keeps words from being read. */
    public enum Gap {
        /** It is a picture, whatever is written in it. */
        PICTURE,
        /** It is of a kind that is not opened inside. */
        KIND,
        /** It is more than is read. */
        LARGE,
        /** It asks for a password. */
        LOCKED,
        /** It is damaged. */
        BROKEN,
        /** Pages of it have no letters, as when they were scanned. */
        WORDLESS;

        /** For scripts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Key of the words for people. */
        public String textKey() {
            return "app.reading.gap." + code();
        }
    }

    public static Wording of(String text) {
        return new Wording(text, null);
    }

    public static Wording without(Gap gap) {
        return new Wording("", gap);
    }
}
