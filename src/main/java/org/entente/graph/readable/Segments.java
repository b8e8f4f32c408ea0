package org.entente.graph.readable;

/** Straight pieces of line: what they meet, and how near they come. */
final class Segments {

    private Segments() {}

    /** How near a point is to a segment. */
    static double distance(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / square, 0, 1);
        double awayX = x1 + along * dx - x;
        double awayY = y1 + along * dy - y;
        return Math.sqrt(awayX * awayX + awayY * awayY);
    }

    /** Whether two segments cross; touching at an end is no crossing. */
    static boolean cross(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        if (Math.max(ax, bx) < Math.min(cx, dx)
                || Math.max(cx, dx) < Math.min(ax, bx)
                || Math.max(ay, by) < Math.min(cy, dy)
                || Math.max(cy, dy) < Math.min(ay, by)) {
            return false;
        }
        return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0
                && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
    }

    private static double side(double ax, double ay, double bx, double by, double x, double y) {
        return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    }

    /** Whether a segment enters a rectangle (W. Liang and B. Barsky, ACM Transactions on Graphics 3, 1984). */
    static boolean meetsBox(
            double x1, double y1, double x2, double y2, double left, double top, double right, double bottom) {
        double[] part = {0, 1};
        return clips(x1 - x2, x1 - left, part)
                && clips(x2 - x1, right - x1, part)
                && clips(y1 - y2, y1 - top, part)
                && clips(y2 - y1, bottom - y1, part);
    }

    /** Cuts a part of the segment at one border; false if nothing is left. */
    private static boolean clips(double outward, double room, double[] part) {
        if (outward == 0) {
            return room >= 0;
        }
        double at = room / outward;
        if (outward < 0) {
            part[0] = Math.max(part[0], at);
        } else {
            part[1] = Math.min(part[1], at);
        }
        return part[0] <= part[1];
    }
}
