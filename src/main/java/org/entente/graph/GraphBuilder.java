package org.entente.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Collects items and links as they stream in and turns them into a {@link CompactGraph}. Not safe for several threads.
 *
 * @param <K> what names an item outside, such as an object id
 */
public final class GraphBuilder<K> {

    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> keys = new ArrayList<>();
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int links;

    /** The number of an item, given out in the order of first mention. */
    public int node(K key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known != null) {
            return known;
        }
        keys.add(key);
        return keys.size() - 1;
    }

    /** Adds a link and both its ends; returns its number. */
    public int link(K one, K other) {
        int first = node(one);
        int second = node(other);
        if (links == from.length) {
            from = Arrays.copyOf(from, links * 2);
            to = Arrays.copyOf(to, links * 2);
        }
        from[links] = first;
        to[links] = second;
        return links++;
    }

    /** The number of an item that was mentioned. */
    public OptionalInt find(K key) {
        Integer known = numbers.get(key);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** Keys in the order of their numbers. */
    public List<K> keys() {
        return Collections.unmodifiableList(keys);
    }

    public CompactGraph build() {
        return new CompactGraph(keys.size(), Arrays.copyOf(from, links), Arrays.copyOf(to, links));
    }
}
