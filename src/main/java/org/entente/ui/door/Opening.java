package org.entente.ui.door;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.copy.WhatBecame;
import org.jspecify.annotations.Nullable;

/** What trying to open a vault came to. */
public sealed interface Opening {

    record Opened(OpenCase openCase) implements Opening {}

    /** The passphrase does not open it. */
    record WrongPassphrase() implements Opening {}

    /**
     * It stays closed for another reason.
     *
     * @param threeParts what happened, what was kept safe, what to do
     */
    record Refused(String threeParts) implements Opening {}

    /**
     * It did not pass its checks; nothing was changed.
     *
     * @param threeParts what happened, what was kept safe, what to do
     * @param copy the latest copy of it that was made here; null if there is none
     */
    record Damaged(String threeParts, @Nullable Copy copy) implements Opening {}

    /**
     * It is not where, or not as far as, it was left here; it opens once somebody says what became of it.
     *
     * @param threeParts what happened, what was kept safe, what to do
     * @param answers that make sense
     */
    record Asked(String threeParts, List<WhatBecame> answers) implements Opening {
        public Asked {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A copy of a vault.
     *
     * @param time when it was made, in words
     */
    record Copy(String time, Path folder) {}
}
