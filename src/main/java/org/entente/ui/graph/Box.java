package org.entente.ui.graph;

import org.entente.graph.readable.Room;

/** A rectangle on the chart, in pixels. */
record Box(double left, double top, double width, double height) {

    boolean holds(Box other) {
        return other.left >= left
                && other.top >= top
                && other.left + other.width <= left + width
                && other.top + other.height <= top + height;
    }

    boolean holds(double x, double y) {
        return x >= left && y >= top && x <= left + width && y <= top + height;
    }

    /** How far a place is from its edge; 0 inside. */
    double distance(double x, double y) {
        return Math.hypot(
                Math.max(0, Math.max(left - x, x - left - width)), Math.max(0, Math.max(top - y, y - top - height)));
    }

    boolean touches(Box other) {
        return left < other.left + other.width
                && other.left < left + width
                && top < other.top + other.height
                && other.top < top + height;
    }

    /** The same size, moved as little as puts it into {@code frame}. */
    Box inside(Box frame) {
        return new Box(
                Math.max(frame.left, Math.min(left, frame.left + frame.width - width)),
                Math.max(frame.top, Math.min(top, frame.top + frame.height - height)),
                width,
                height);
    }

    /** With this much less at the left and at the right. */
    Box narrower(double by) {
        return new Box(left + by, top, width - 2 * by, height);
    }

    /** With this much more on all sides. */
    Box wider(double by) {
        return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
    }

    /** The room inside it. */
    Room room() {
        return new Room(Math.max(1, width), Math.max(1, height));
    }

    /** The square around a symbol. */
    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, radius * 2, radius * 2);
    }
}
