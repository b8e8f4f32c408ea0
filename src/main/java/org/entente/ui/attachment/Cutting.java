package org.entente.ui.attachment;

import java.util.List;
import java.util.Locale;

/** Makes things from what is selected in a source, and knows what was made before. */
public interface Cutting {

    /** What can be made. */
    enum Kind {
        CLAIM,
        EVENT,
        EVIDENCE,
        ENTITY;

        /** Part of ids, message keys and style classes. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something that was made, by its locator. */
    record Made(String locator, Kind kind) {}

    /** What was made from the source that is read. */
    List<Made> made();

    /**
     * Asks for what is missing and makes it.
     *
     * @param text as it was selected; empty for a page
     */
    void cut(Kind kind, String locator, String text);

    /** Calls {@code changed} whenever something else was made. */
    void onMade(Runnable changed);
}
