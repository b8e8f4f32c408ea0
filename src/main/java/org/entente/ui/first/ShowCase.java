package org.entente.ui.first;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entente.ui.door.OpenCase;

/** Shows a case that was opened or made, which may take a moment: the card waits for it. */
@FunctionalInterface
public interface ShowCase {

    /**
     * Puts the case in the card's place.
     *
     * @param files to be taken in once it is shown
     * @param failed told, on the screen's thread, if the case cannot be shown; it is closed by then
     */
    void show(OpenCase openCase, List<Path> files, Consumer<? super Throwable> failed);
}
