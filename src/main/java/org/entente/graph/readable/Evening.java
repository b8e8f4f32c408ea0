package org.entente.graph.readable;

import java.util.Arrays;

/**
 * Draws an arrangement out over a room: across and down, each place becomes a mean of where it stood and of its rank among
 * all, so that what was crowded in the middle comes apart and who stands left of whom stays. O(items log items); equal
 * places keep the order of their numbers.
 */
final class Evening {

    /** How much the rank counts: 1 would forget every distance. */
    private static final double RANK = 0.6;

    private Evening() {}

    /** New places for the same items, x first. */
    static double[][] over(Room room, double[][] places) {
        return new double[][] {evened(places[0], room.width()), evened(places[1], room.height())};
    }

    private static double[] evened(double[] at, double length) {
        var order = new Integer[at.length];
        Arrays.setAll(order, item -> item);
        Arrays.sort(order, (one, other) -> {
            int first = Double.compare(at[one], at[other]);
            return first != 0 ? first : Integer.compare(one, other);
        });
        double[] evened = new double[at.length];
        if (at.length < 2) {
            Arrays.fill(evened, length / 2);
            return evened;
        }
        double least = at[order[0]];
        double extent = Math.max(at[order[at.length - 1]] - least, 1e-6);
        for (int rank = 0; rank < order.length; rank++) {
            double byRank = (rank + 0.5) / order.length;
            double byPlace = (at[order[rank]] - least) / extent;
            evened[order[rank]] = length * (RANK * byRank + (1 - RANK) * byPlace);
        }
        return evened;
    }
}
