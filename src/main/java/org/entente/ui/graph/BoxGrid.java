package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Boxes by the squares of a coarse grid that they touch, so that what touches a box is found without asking all others. */
final class BoxGrid {

    private static final double CELL = 64;

    private final Map<Long, List<Box>> cells = new HashMap<>();

    void add(Box box) {
        for (long column = cell(box.left()); column <= cell(box.left() + box.width()); column++) {
            for (long row = cell(box.top()); row <= cell(box.top() + box.height()); row++) {
                cells.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(box);
            }
        }
    }

    /** Whether no box touches this one. */
    boolean isFree(Box box) {
        return isFree(box, _ -> true);
    }

    /** Whether none of the boxes that touch this one is {@code inTheWay}. */
    boolean isFree(Box box, Predicate<Box> inTheWay) {
        for (long column = cell(box.left()); column <= cell(box.left() + box.width()); column++) {
            for (long row = cell(box.top()); row <= cell(box.top() + box.height()); row++) {
                for (Box other : cells.getOrDefault(key(column, row), List.of())) {
                    if (box.touches(other) && inTheWay.test(other)) {
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
