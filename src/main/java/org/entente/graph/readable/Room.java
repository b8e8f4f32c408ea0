package org.entente.graph.readable;

/**
 * The room for a picture, from (0, 0) to its lower right corner, which something else may cover. In pixels.
 *
 * @param coveredWidth how much of the lower right corner is taken; 0 for nothing
 * @param coveredHeight likewise
 */
public record Room(double width, double height, double coveredWidth, double coveredHeight) {

    public Room {
        if (!(width > 0 && height > 0 && coveredWidth >= 0 && coveredHeight >= 0)) {
            throw new IllegalArgumentException("a room needs width and height, got " + width + " by " + height);
        }
    }

    /** Whether a rectangle lies in it, clear of what is covered. */
    boolean holds(double left, double top, double right, double bottom) {
        return left >= 0
                && top >= 0
                && right <= width
                && bottom <= height
                && (right <= width - coveredWidth || bottom <= height - coveredHeight);
    }

    /** Whether something of a line is covered. */
    boolean covers(double x1, double y1, double x2, double y2) {
        double left = width - coveredWidth;
        double top = height - coveredHeight;
        return coveredWidth > 0
                && Math.max(x1, x2) > left
                && Math.max(y1, y2) > top
                && Segments.meetsBox(x1, y1, x2, y2, left, top, width, height);
    }

    /** What is free of it. */
    double area() {
        return Math.max(1, width * height - Math.min(coveredWidth, width) * Math.min(coveredHeight, height));
    }
}
