package org.entente.graph.readable;

/** The room for a picture, from (0, 0) to its lower right corner. In pixels. */
public record Room(double width, double height) {

    public Room {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a room needs width and height, got " + width + " by " + height);
        }
    }

    /** Whether a rectangle lies in it. */
    boolean holds(double left, double top, double right, double bottom) {
        return left >= 0 && top >= 0 && right <= width && bottom <= height;
    }

    double area() {
        return width * height;
    }
}
