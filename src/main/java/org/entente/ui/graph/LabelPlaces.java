package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.graph.readable.Footprints;
import org.jspecify.annotations.Nullable;

/**
 * Where labels find room: below the symbol, right of it, left, above, in this order, then aside from these; a label without room is left out, so that
 * none ever covers another or a symbol. Only what is chosen is always named, over symbols if need be. Boxes are kept in a
 * coarse grid.
 */
final class LabelPlaces {

    private static final double CELL = 64;

    /** Between a symbol and a name at its side: a ring around what is selected needs most of it. */
    private static final double BESIDE = 8;

    private final Map<Long, List<Box>> cells = new HashMap<>();
    private final Box frame;

    /** Labels stay inside {@code frame}. */
    LabelPlaces(Box frame) {
        this.frame = frame;
    }

    /** Takes room that no label may cover. */
    void take(Box box) {
        for (long column = cell(box.left()); column <= cell(box.left() + box.width()); column++) {
            for (long row = cell(box.top()); row <= cell(box.top() + box.height()); row++) {
                cells.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(box);
            }
        }
    }

    /** Finds and takes room for a label beside a symbol; null if there is none. */
    @Nullable
    Box find(double x, double y, double radius, double width, double height) {
        for (Box place : around(x, y, radius, width, height)) {
            if (frame.holds(place) && isFree(place)) {
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

    private boolean isFree(Box box) {
        for (long column = cell(box.left()); column <= cell(box.left() + box.width()); column++) {
            for (long row = cell(box.top()); row <= cell(box.top() + box.height()); row++) {
                for (Box other : cells.getOrDefault(key(column, row), List.of())) {
                    if (box.touches(other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static long cell(double at) {
        return (long) Math.floor(at / CELL);
    }

    private static long key(long column, long row) {
        return column * 1_000_003L + row;
    }
}
