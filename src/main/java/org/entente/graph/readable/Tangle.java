package org.entente.graph.readable;

/**
 * How hard a picture is to read, counted for one item at a time: what of it lies on something else, links through symbols
 * and names, crossings, links that are long, and neighbours that are none but stand close. After R. Davidson and D. Harel,
 * "Drawing graphs nicely using simulated annealing" (ACM Transactions on Graphics 15, 1996), with names added. One item
 * costs O(items + its links × (items + links)).
 */
final class Tangle {

    private static final double OVERLAP = 50;
    private static final double OVERLAP_AREA = 0.12;
    private static final double THROUGH = 40;
    private static final double THROUGH_NAME = 3;
    private static final double CROSSING = 3;
    private static final double LENGTH = 1.1;
    private static final double CLOSE = 3;

    /** Between a symbol and a link that passes it. */
    private static final double CLEAR = 7;

    private final Footprints prints;
    private final Links links;
    private final double[] x;
    private final double[] y;
    private final double apart;
    private double firmness = 1;

    /** @param apart how far apart items would stand if they filled the room evenly */
    Tangle(Links links, Footprints prints, double[] x, double[] y, double apart) {
        this.prints = prints;
        this.links = links;
        this.x = x;
        this.y = y;
        this.apart = apart;
    }

    /**
     * How much what lies on something else counts, from 0 for items without size to 1 and more: as long as they are soft they pass
     * each other, and find out who belongs beside whom.
     */
    void firm(double wanted) {
        firmness = wanted;
    }

    /** What one round over all items costs, in steps. */
    long steps() {
        long steps = 0;
        for (int item = 0; item < x.length; item++) {
            steps += x.length + 2L * links.size() + (long) links.degree(item) * (links.size() + 2L * x.length);
        }
        return steps;
    }

    /**
     * What is hard to read about an item if it stood at a place and all others stayed.
     *
     * @param enough from here on it is not counted to the end
     */
    double at(int item, double atX, double atY, double enough) {
        double sum = 0;
        for (int at = 0; at < links.degree(item); at++) {
            sum += length(atX, atY, links.neighbour(item, at));
        }
        for (int other = 0; other < x.length && sum < enough; other++) {
            if (other != item) {
                sum += beside(item, atX, atY, other);
            }
        }
        for (int link = 0; link < links.size() && sum < enough; link++) {
            int from = links.from(link);
            int to = links.to(link);
            if (from != item && to != item) {
                sum += under(item, atX, atY, x[from], y[from], x[to], y[to]);
            }
        }
        for (int at = 0; at < links.degree(item) && sum < enough; at++) {
            sum += along(item, atX, atY, links.neighbour(item, at));
        }
        return sum;
    }

    private double length(double atX, double atY, int neighbour) {
        double dx = atX - x[neighbour];
        double dy = atY - y[neighbour];
        double length = Math.sqrt(dx * dx + dy * dy) / apart;
        return LENGTH * length * Math.sqrt(length);
    }

    private double beside(int item, double atX, double atY, int other) {
        double dx = atX - x[other];
        double dy = atY - y[other];
        double square = dx * dx + dy * dy;
        double sum = 0;
        if (square < apart * apart) {
            double close = 1 - Math.sqrt(square) / apart;
            sum = CLOSE * close * close;
        }
        double overlap = prints.overlap(item, atX, atY, other, x[other], y[other]);
        return overlap > 0 ? sum + firmness * (OVERLAP + OVERLAP_AREA * overlap) : sum;
    }

    /** A link that passes under an item. */
    private double under(int item, double atX, double atY, double x1, double y1, double x2, double y2) {
        double reach = Math.max(prints.across(item), CLEAR + prints.radius()[item]);
        if (Math.max(x1, x2) < atX - reach
                || Math.min(x1, x2) > atX + reach
                || Math.max(y1, y2) < atY - prints.radius()[item] - CLEAR
                || Math.min(y1, y2) > atY + prints.down(item) + CLEAR) {
            return 0;
        }
        double sum = 0;
        double clear = prints.radius()[item] + CLEAR;
        double distance = Segments.distance(atX, atY, x1, y1, x2, y2);
        if (distance < clear) {
            sum += firmness * THROUGH * (1.2 - distance / clear);
        }
        double half = prints.nameWidth()[item] / 2;
        double top = atY + prints.radius()[item] + Footprints.GAP;
        if (half > 0
                && Segments.meetsBox(x1, y1, x2, y2, atX - half, top, atX + half, top + prints.nameHeight()[item])) {
            sum += firmness * THROUGH_NAME;
        }
        return sum;
    }

    /** What one of the item's own links passes under and crosses. */
    private double along(int item, double atX, double atY, int neighbour) {
        double toX = x[neighbour];
        double toY = y[neighbour];
        double sum = 0;
        for (int other = 0; other < x.length; other++) {
            if (other != item && other != neighbour) {
                sum += under(other, x[other], y[other], atX, atY, toX, toY);
            }
        }
        for (int link = 0; link < links.size(); link++) {
            int from = links.from(link);
            int to = links.to(link);
            boolean isApart = from != item && from != neighbour && to != item && to != neighbour;
            if (isApart && Segments.cross(atX, atY, toX, toY, x[from], y[from], x[to], y[to])) {
                sum += CROSSING;
            }
        }
        return sum;
    }
}
