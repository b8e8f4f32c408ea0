package org.entente.graph.readable;

import java.util.Arrays;

/**
 * How far apart items should stand: the length of the shortest way between them, where a link is the longer the fewer
 * neighbours its ends have in common (E. Gansner, Y. Koren and S. North, "Graph drawing by stress majorization", 2004,
 * section 5.1). So groups gather, and hubs come apart. O(items × (items + links) log items) in time, items² in memory.
 */
final class Distances {

    private Distances() {}

    /** From each item to each other; what is not connected stands a bit further apart than anything that is. */
    static double[][] between(Links links, int items) {
        double[][] all = new double[items][items];
        double farthest = 1;
        for (int item = 0; item < items; item++) {
            fill(links, item, all[item]);
            for (double each : all[item]) {
                farthest = each < Double.POSITIVE_INFINITY ? Math.max(farthest, each) : farthest;
            }
        }
        double beyond = farthest * 1.1;
        for (double[] each : all) {
            Arrays.setAll(each, item -> Math.min(each[item], beyond));
        }
        return all;
    }

    /** Dijkstra's algorithm, looking for the nearest item by going through all: few items, and no ties to break. */
    private static void fill(Links links, int from, double[] distance) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[from] = 0;
        boolean[] isDone = new boolean[distance.length];
        for (int next = from; next >= 0; next = nearest(distance, isDone)) {
            isDone[next] = true;
            for (int at = 0; at < links.degree(next); at++) {
                int to = links.neighbour(next, at);
                distance[to] = Math.min(distance[to], distance[next] + length(links, next, to));
            }
        }
    }

    private static int nearest(double[] distance, boolean[] isDone) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int item = 0; item < distance.length; item++) {
            if (!isDone[item] && distance[item] < least) {
                least = distance[item];
                nearest = item;
            }
        }
        return nearest;
    }

    private static double length(Links links, int one, int other) {
        int common = links.common(one, other);
        return Math.sqrt(Math.max(1, links.degree(one) + links.degree(other) - 2.0 * common - 1));
    }
}
