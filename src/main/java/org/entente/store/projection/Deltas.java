package org.entente.store.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/** How many links and citations objects gained or lost in an action. */
final class Deltas {

    private final Map<Integer, int[]> changes = new HashMap<>();

    void links(int from, int to, int by) {
        change(from)[0] += by;
        if (to != from) {
            change(to)[0] += by;
        }
    }

    void cited(int source, int by) {
        if (source != 0) {
            change(source)[1] += by;
        }
    }

    private int[] change(int object) {
        return changes.computeIfAbsent(object, _ -> new int[2]);
    }

    /** @param taker takes links and citations of an object, and tells whether it did */
    void take(BiPredicate<Integer, int[]> taker) {
        changes.entrySet().removeIf(change -> taker.test(change.getKey(), change.getValue()));
    }
}
