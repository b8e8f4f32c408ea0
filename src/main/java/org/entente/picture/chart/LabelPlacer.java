package org.entente.picture.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for labels beside symbols so that none covers another label or a symbol. The most important come first; a
 * label without a free place is left out. Places that links cross are taken last. A coarse grid keeps each question local.
 */
final class LabelPlacer {

    private static final double CELL = 64;
    private static final double FARTHER = 11;

    /** A rectangle in pixels. */
    record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        /** Whether a straight line passes through (Liang–Barsky). */
        boolean isCrossed(double x1, double y1, double x2, double y2) {
            double dx = x2 - x1;
            double dy = y2 - y1;
            double enter = 0;
            double leave = 1;
            double[] steps = {-dx, dx, -dy, dy};
            double[] gaps = {x1 - left, right - x1, y1 - top, bottom - y1};
            for (int side = 0; side < 4; side++) {
                if (steps[side] == 0) {
                    if (gaps[side] < 0) {
                        return false;
                    }
                } else if (steps[side] < 0) {
                    enter = Math.max(enter, gaps[side] / steps[side]);
                } else {
                    leave = Math.min(leave, gaps[side] / steps[side]);
                }
            }
            return enter <= leave;
        }
    }

    private final Box frame;
    private final Map<Long, List<Box>> taken = new HashMap<>();
    private final Map<Long, List<double[]>> lines = new HashMap<>();

    LabelPlacer(Box frame) {
        this.frame = frame;
    }

    /** Something that labels must not cover. */
    void block(Box box) {
        for (double x = Math.floor(box.left() / CELL); x <= Math.floor(box.right() / CELL); x++) {
            for (double y = Math.floor(box.top() / CELL); y <= Math.floor(box.bottom() / CELL); y++) {
                taken.computeIfAbsent(cell(x, y), _ -> new ArrayList<>()).add(box);
            }
        }
    }

    /** Something that labels would rather not cover. */
    void avoid(double x1, double y1, double x2, double y2) {
        double[] line = {x1, y1, x2, y2};
        int steps = (int) Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (CELL / 2)) + 1;
        long before = Long.MIN_VALUE;
        for (int step = 0; step <= steps; step++) {
            double share = (double) step / steps;
            long cell = cell(Math.floor((x1 + (x2 - x1) * share) / CELL), Math.floor((y1 + (y2 - y1) * share) / CELL));
            if (cell != before) {
                lines.computeIfAbsent(cell, _ -> new ArrayList<>()).add(line);
                before = cell;
            }
        }
    }

    /**
     * Takes the best free place around a symbol.
     *
     * @return the label's box; null if there is none
     */
    @Nullable
    Box place(double x, double y, double reach, double width, double height) {
        Box best = null;
        for (double farther : new double[] {0, FARTHER, 2 * FARTHER}) {
            best = best == null ? find(x, y, reach + farther, width, height) : best;
        }
        if (best != null) {
            block(best);
        }
        return best;
    }

    private @Nullable Box find(double x, double y, double reach, double width, double height) {
        Box best = null;
        double bestCost = Double.MAX_VALUE;
        double gap = 5;
        double side = reach + gap;
        double diagonal = reach * 0.75 + 2;
        double[][] corners = {
            {x - width / 2, y + side - 1},
            {x + side, y - height / 2},
            {x - side - width, y - height / 2},
            {x - width / 2, y - side - height + 1},
            {x + diagonal, y + diagonal},
            {x - diagonal - width, y + diagonal},
            {x + diagonal, y - diagonal - height},
            {x - diagonal - width, y - diagonal - height}
        };
        for (int choice = 0; choice < corners.length; choice++) {
            double left = corners[choice][0];
            double top = corners[choice][1];
            var box = new Box(left, top, left + width, top + height);
            if (isFree(box)) {
                double cost = crossings(box) + (choice < 2 ? 0 : 0.4) + (choice < 4 ? 0 : 0.4);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = box;
                }
            }
        }
        return best;
    }

    private boolean isFree(Box box) {
        if (box.left() < frame.left()
                || box.right() > frame.right()
                || box.top() < frame.top()
                || box.bottom() > frame.bottom()) {
            return false;
        }
        for (double x = Math.floor(box.left() / CELL); x <= Math.floor(box.right() / CELL); x++) {
            for (double y = Math.floor(box.top() / CELL); y <= Math.floor(box.bottom() / CELL); y++) {
                for (Box other : taken.getOrDefault(cell(x, y), List.of())) {
                    if (box.overlaps(other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int crossings(Box box) {
        int count = 0;
        for (double x = Math.floor(box.left() / CELL); x <= Math.floor(box.right() / CELL); x++) {
            for (double y = Math.floor(box.top() / CELL); y <= Math.floor(box.bottom() / CELL); y++) {
                for (double[] line : lines.getOrDefault(cell(x, y), List.of())) {
                    if (box.isCrossed(line[0], line[1], line[2], line[3])) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private static long cell(double x, double y) {
        return (long) x << 32 ^ (long) y & 0xFFFFFFFFL;
    }
}
