package org.entente.ui.attachment;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.entente.model.ClaimId;
import org.jspecify.annotations.Nullable;

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

    /**
     * Something that was made.
     *
     * @param locator where from
     * @param about what it is about, or what was made
     * @param says what it says about that; may be empty
     * @param grade its two marks; empty if it has none
     * @param portion its marking
     */
    record Made(ClaimId claim, String locator, Kind kind, String about, String says, String grade, String portion) {}

    /** What was made from the source that is read. */
    List<Made> made();

    /**
     * Asks for what is missing and makes it.
     *
     * @param text as it was selected; empty for a page
     */
    void cut(Kind kind, String locator, String text);

    /** Which of what was made is looked at; null if none is. */
    ObservableValue<@Nullable ClaimId> chosen();

    /** Looks at it. */
    void choose(ClaimId claim);

    /** Calls {@code changed} whenever something else was made. */
    void onMade(Runnable changed);
}
