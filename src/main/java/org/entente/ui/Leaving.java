package org.entente.ui;

import org.entente.app.desk.ScreenLeft;
import org.entente.ui.door.OpenCase;

/**
 * Writes down what is open in a case: again and again, so that it comes back even if the machine loses its power, and for the last
 * time as the case is closed. Safe for several threads.
 */
final class Leaving {

    private final OpenCase openCase;
    private ScreenLeft kept;
    private boolean isLeft;

    /** @param kept what was written down last */
    Leaving(OpenCase openCase, ScreenLeft kept) {
        this.openCase = openCase;
        this.kept = kept;
    }

    /** Writes {@code screen} down, unless it is the same as before or the case was left meanwhile. */
    synchronized void keep(ScreenLeft screen) {
        if (!isLeft && !screen.equals(kept)) {
            openCase.leave(screen);
            kept = screen;
        }
    }

    /** Writes {@code screen} down and closes the case. */
    synchronized void leave(ScreenLeft screen) {
        isLeft = true;
        try {
            openCase.leave(screen);
        } finally {
            openCase.close();
        }
    }
}
