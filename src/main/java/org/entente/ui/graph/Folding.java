package org.entente.ui.graph;

/**
 * Whether the legend shows its head only. What the analyst asked for comes first; else it folds in a small window, and
 * when something on the chart comes to lie under it, until the chart is fitted again.
 */
final class Folding {

    private enum Asked {
        NOTHING,
        FOLDED,
        OPEN
    }

    private Asked asked = Asked.NOTHING;
    private boolean isSmall;
    private boolean isInTheWay;

    boolean isFolded() {
        return switch (asked) {
            case FOLDED -> true;
            case OPEN -> false;
            case NOTHING -> isSmall || isInTheWay;
        };
    }

    /** The analyst folds it or opens it. */
    void turn() {
        asked = isFolded() ? Asked.OPEN : Asked.FOLDED;
    }

    /** The window has another size; growing or shrinking past a size forgets what was asked for before. */
    void resized(boolean isNowSmall) {
        if (isNowSmall != isSmall) {
            isSmall = isNowSmall;
            asked = Asked.NOTHING;
        }
    }

    /** Something lies under it. */
    void covers() {
        isInTheWay = true;
    }

    /** The chart is about to be fitted around it. */
    void fitted() {
        isInTheWay = false;
        if (asked == Asked.OPEN && !isSmall) {
            asked = Asked.NOTHING; // it may give way again
        }
    }
}
