package org.entente.graph.readable;

import java.util.SplittableRandom;

/**
 * Sets items about as far apart as they should stand, near ones more exactly than far ones (J. Zheng, S. Pawar and D.
 * Goodman, "Graph drawing by stochastic gradient descent", IEEE Transactions on Visualization and Computer Graphics 25,
 * 2019). O(items²) a round.
 */
final class Stress {

    private static final int ROUNDS = 40;

    /** How far from settled a pair may be in the last round. */
    private static final double LAST = 0.05;

    private Stress() {}

    /** Places for items, x first. */
    static double[][] settled(double[][] distances, SplittableRandom random) {
        int items = distances.length;
        double[] x = new double[items];
        double[] y = new double[items];
        double farthest = 1;
        for (int item = 0; item < items; item++) {
            x[item] = random.nextDouble();
            y[item] = random.nextDouble();
            for (double each : distances[item]) {
                farthest = Math.max(farthest, each);
            }
        }
        int[] pairs = pairs(items);
        double first = farthest * farthest;
        for (int round = 0; round < ROUNDS; round++) {
            double rate = first * Math.pow(LAST / first, (double) round / (ROUNDS - 1));
            shuffle(pairs, random);
            for (int pair : pairs) {
                pull(pair / items, pair % items, distances, rate, x, y);
            }
        }
        return new double[][] {x, y};
    }

    private static int[] pairs(int items) {
        int[] pairs = new int[items * (items - 1) / 2];
        int count = 0;
        for (int one = 0; one < items; one++) {
            for (int other = one + 1; other < items; other++) {
                pairs[count++] = one * items + other;
            }
        }
        return pairs;
    }

    private static void shuffle(int[] pairs, SplittableRandom random) {
        for (int last = pairs.length - 1; last > 0; last--) {
            int with = random.nextInt(last + 1);
            int kept = pairs[last];
            pairs[last] = pairs[with];
            pairs[with] = kept;
        }
    }

    private static void pull(int one, int other, double[][] distances, double rate, double[] x, double[] y) {
        double wanted = distances[one][other];
        double share = Math.min(1, rate / (wanted * wanted));
        double dx = x[one] - x[other];
        double dy = y[one] - y[other];
        double distance = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double by = share * (distance - wanted) / 2 / distance;
        x[one] -= by * dx;
        y[one] -= by * dy;
        x[other] += by * dx;
        y[other] += by * dy;
    }
}
