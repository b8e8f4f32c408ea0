package org.entente.ui.unlock;

import java.util.function.Consumer;
import org.entente.ui.door.OpenCase;

/** Shows a case that was opened or made, which may take a moment: the card waits for it. */
@FunctionalInterface
public interface ShowCase {

    /**
     * Puts the case in the card's place.
     *
     * @param failed told, on the screen's thread, if the case cannot be shown; it is closed by then
     */
    void show(OpenCase openCase, Consumer<? super Throwable> failed);
}
