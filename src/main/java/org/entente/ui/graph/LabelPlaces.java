package org.entente.ui.graph;

import java.util.List;
import org.entente.graph.readable.Footprints;
import org.jspecify.annotations.Nullable;

/**
 * Where labels find room: below the symbol, right of it, left, above, in this order, then aside from these; a label without room is left out, so that
 * none ever covers another or a symbol. Only what is chosen is always named, over symbols if need be.
 */
final class LabelPlaces {

    /** Between a symbol and a name at its side: a ring around what is selected needs most of it. */
    private static final double BESIDE = 8;

    private final BoxGrid taken = new BoxGrid();
    private final BoxGrid shunned = new BoxGrid();
    private final Box frame;

    /** Labels stay inside {@code frame}. */
    LabelPlaces(Box frame) {
        this.frame = frame;
    }

    /** Takes room that no label may cover. */
    void take(Box box) {
        taken.add(box);
    }

    /**
     * Takes the room of a symbol, around which no label but its own may stand if there is other room for it.
     *
     * @param clear less than what is between a symbol and its own label
     */
    void take(Box symbol, double clear) {
        taken.add(symbol);
        shunned.add(symbol.wider(clear));
    }

    /** Whether all of it is free and inside the frame. */
    boolean isFree(List<Box> wanted) {
        return wanted.stream().allMatch(box -> frame.holds(box) && taken.isFree(box));
    }

    /** Finds and takes room for a label beside a symbol; null if there is none. */
    @Nullable
    Box find(double x, double y, double radius, double width, double height) {
        Box clear = find(x, y, radius, width, height, true);
        return clear != null ? clear : find(x, y, radius, width, height, false);
    }

    /**
     * Finds and takes room for a label beside a symbol; null if there is none.
     *
     * @param isClear whether it also keeps clear of other symbols
     */
    @Nullable
    Box find(double x, double y, double radius, double width, double height, boolean isClear) {
        for (Box place : around(x, y, radius, width, height)) {
            if (frame.holds(place) && taken.isFree(place) && (!isClear || shunned.isFree(place))) {
                take(place);
                return place;
            }
        }
        return null;
    }

    /** Finds room as {@link #find} does; where there is none, takes it inside the frame all the same. */
    Box insist(double x, double y, double radius, double width, double height) {
        Box free = find(x, y, radius, width, height);
        if (free != null) {
            return free;
        }
        Box taken = around(x, y, radius, width, height)[0].inside(frame);
        take(taken);
        return taken;
    }

    private static Box[] around(double x, double y, double radius, double width, double height) {
        double right = x + radius + BESIDE;
        double left = x - radius - BESIDE - width;
        double below = y + radius + Footprints.GAP;
        double above = y - radius - Footprints.GAP - height;
        double middle = x - width / 2;
        double corner = radius * 0.3;
        double aside = width * 0.3;
        double far = width * 0.45;
        return new Box[] {
            new Box(middle, below, width, height),
            new Box(right, y - height / 2, width, height),
            new Box(left, y - height / 2, width, height),
            new Box(middle, above, width, height),
            new Box(middle + aside, below, width, height),
            new Box(middle - aside, below, width, height),
            new Box(right - corner, below - corner, width, height),
            new Box(left + corner, below - corner, width, height),
            new Box(right - corner, above + corner, width, height),
            new Box(left + corner, above + corner, width, height),
            new Box(middle + aside, above, width, height),
            new Box(middle - aside, above, width, height),
            new Box(middle + far, below, width, height),
            new Box(middle - far, below, width, height),
            new Box(middle + far, above, width, height),
            new Box(middle - far, above, width, height)
        };
    }
}
