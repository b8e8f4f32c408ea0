package org.entente.graph.community;

import java.util.random.RandomGenerator;

/** Items in an order that the seed decides. */
final class Shuffle {

    private Shuffle() {}

    static int[] of(int items, RandomGenerator random) {
        int[] order = Labels.eachItsOwn(items);
        for (int last = items - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int swapped = order[last];
            order[last] = order[other];
            order[other] = swapped;
        }
        return order;
    }
}
