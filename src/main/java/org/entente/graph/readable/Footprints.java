package org.entente.graph.readable;

/**
 * What each item takes of a picture: a round symbol about its place, and its name centred below. In pixels. Do not change
 * the arrays that are handed in.
 *
 * @param radius of the symbol
 * @param nameWidth 0 for an item without a name
 * @param nameHeight likewise
 */
public record Footprints(float[] radius, float[] nameWidth, float[] nameHeight) {

    /** Between symbol and name. */
    public static final double GAP = 3;

    public Footprints {
        if (radius.length != nameWidth.length || radius.length != nameHeight.length) {
            throw new IllegalArgumentException("every item needs a radius, a width and a height");
        }
    }

    int size() {
        return radius.length;
    }

    /** How far an item reaches to the left and to the right of its place. */
    public double across(int item) {
        return Math.max(radius[item], nameWidth[item] / 2);
    }

    /** How far an item reaches below its place. */
    public double down(int item) {
        return radius[item] + (nameHeight[item] > 0 ? GAP + nameHeight[item] : 0);
    }

    /** Whether an item at a place lies in a room. */
    boolean isInside(Room room, int item, double x, double y) {
        double across = across(item);
        return room.holds(x - across, y - radius[item], x + across, y + down(item));
    }

    /** How many square pixels of two items would lie on each other. */
    double overlap(int one, double x, double y, int other, double otherX, double otherY) {
        double dx = Math.abs(x - otherX);
        if (dx >= across(one) + across(other)) {
            return 0;
        }
        double both = radius[one] + radius[other];
        double nameTop = y + radius[one] + GAP;
        double otherNameTop = otherY + radius[other] + GAP;
        return common(dx, both) * common(Math.abs(y - otherY), both)
                + common(dx, nameWidth[one] / 2 + radius[other])
                        * between(nameTop, nameHeight[one], otherY - radius[other], 2 * radius[other])
                + common(dx, radius[one] + nameWidth[other] / 2)
                        * between(y - radius[one], 2 * radius[one], otherNameTop, nameHeight[other])
                + common(dx, (nameWidth[one] + nameWidth[other]) / 2)
                        * between(nameTop, nameHeight[one], otherNameTop, nameHeight[other]);
    }

    /** How much of two lengths with centres that far apart lies on each other. */
    private static double common(double distance, double halves) {
        return Math.max(0, halves - distance);
    }

    private static double between(double from, double length, double otherFrom, double otherLength) {
        return Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));
    }
}
