package org.entente.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * One side of the window, rail or inspector, which is open or folded. What the analyst does to it by hand holds until it is let go;
 * without that it follows the room there is. Screen's thread only.
 */
final class Side {

    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private boolean isByHand;
    private boolean isFolding;

    Side() {
        open.subscribe((_, _) -> isByHand |= !isFolding);
    }

    /** Whoever changes this does it by hand. */
    BooleanProperty openProperty() {
        return open;
    }

    /** Opens or folds it by itself, unless it stands as somebody put it. */
    void follow(boolean hasRoom) {
        if (!isByHand) {
            isFolding = true;
            open.set(hasRoom);
            isFolding = false;
        }
    }

    /** It follows the room again. */
    void letGo() {
        isByHand = false;
    }

    /** How somebody put it; null if nobody did. */
    @Nullable
    Boolean byHand() {
        return isByHand ? Boolean.valueOf(open.get()) : null;
    }

    /** Puts it as somebody had put it before; null for nobody. */
    void put(@Nullable Boolean byHand) {
        if (byHand != null) {
            open.set(byHand.booleanValue());
            isByHand = true;
        }
    }
}
