package org.entente.ui.shell;

/**
 * Folds rail and inspector by themselves and opens them again when the window has room. Widths are counted in letters of the usual
 * size. The rail that a screen folded comes back for the next that leaves it room; what the analyst does by hand holds until the window crosses the width at which the rail folds anyway. Nothing else moves them: not what
 * happens in a screen, nor a window that has no width for a while, as when it is minimised. Screen's thread only.
 */
final class SideFolds {

    /** Below, the rail folds whatever is in front. */
    private static final double NARROW = 1300;

    /** Below, the inspector does too: a table beside it would have to cut its markings. */
    private static final double TIGHT = 980;

    private static final double RAIL = 208;
    private static final double INSPECTOR = 360;

    private final ShellViewModel model;
    private double window;
    private double wanted;

    SideFolds(ShellViewModel model) {
        this.model = model;
    }

    /** The window is so wide now. */
    void measure(double now) {
        if (now <= 0) {
            return;
        }
        boolean isFirst = window == 0; // what was put by hand before stays so
        boolean isOtherwise = isFirst || (window >= NARROW) != (now >= NARROW);
        if (isOtherwise && !isFirst) {
            model.rail().letGo();
        }
        if (isFirst || (window >= TIGHT) != (now >= TIGHT)) {
            if (!isFirst) {
                model.inspector().letGo();
            }
            model.inspector().follow(now >= TIGHT);
        }
        isOtherwise |= hasRoom(window) != hasRoom(now);
        window = now;
        if (isOtherwise) {
            fold();
        }
    }

    /**
     * Another screen is in front.
     *
     * @param comfortable the width at which it shows all that it has
     * @param isInspected whether an inspector stands beside it
     */
    void suit(double comfortable, boolean isInspected) {
        boolean isBeside = isInspected && model.inspectorOpenProperty().get();
        wanted = comfortable + (isBeside ? INSPECTOR : 0);
        fold();
    }

    private void fold() {
        model.rail().follow(hasRoom(window));
    }

    private boolean hasRoom(double width) {
        return width >= NARROW && width >= RAIL + wanted;
    }
}
