package org.entente.app.claim;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What marking anew comes to, counted in live claims; everything but {@code earlier} adds up to all of them.
 *
 * @param now how many claims have each portion mark before
 * @param rise how many are marked more strictly
 * @param fall how many are marked less strictly, or otherwise
 * @param same how many are marked so already
 * @param stay how many stay as they are because only their originator can lower them, by its code
 * @param earlier values that were replaced or taken back, and are raised along with the others
 * @param holders how many of those that rise a partner was given already, by its code
 */
public record Marked(
        SortedMap<String, Integer> now,
        int rise,
        int fall,
        int same,
        SortedMap<String, Integer> stay,
        int earlier,
        SortedMap<String, Integer> holders) {
    public Marked {
        now = copy(now);
        stay = copy(stay);
        holders = copy(holders);
    }

    private static SortedMap<String, Integer> copy(Map<String, Integer> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public boolean changesNothing() {
        return rise + fall + earlier == 0;
    }
}
