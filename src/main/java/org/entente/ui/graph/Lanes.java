package org.entente.ui.graph;

import java.util.HashMap;
import java.util.Map;

/** Which of several links between the same two things a link is, so that they are drawn beside each other. */
final class Lanes {

    private Lanes() {}

    /**
     * For each link how many lanes it lies beside the straight line, to the right of whoever looks from the thing with the lower
     * number to the other: 0 for the only one, -0.5 and 0.5 for two.
     */
    static float[] of(int[] from, int[] to) {
        Map<Long, Integer> many = new HashMap<>();
        int[] order = new int[from.length];
        for (int link = 0; link < from.length; link++) {
            order[link] = many.merge(pair(from[link], to[link]), 1, Integer::sum) - 1;
        }
        float[] lanes = new float[from.length];
        for (int link = 0; link < from.length; link++) {
            lanes[link] = order[link] - (many.getOrDefault(pair(from[link], to[link]), 1) - 1) / 2f;
        }
        return lanes;
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) + Math.max(one, other);
    }
}
