package org.entente.graph;

import java.util.Arrays;

/**
 * A network as arrays of primitives: items and links are numbers, what they are called lies outside.
 *
 * <p>The neighbours of an item {@code i} are {@code targets[offsets[i] .. offsets[i+1])} (compressed sparse rows), each link
 * seen from both ends; {@code arcLinks} names the link that an arc belongs to. A link from an item to itself counts as a link
 * and gives one arc. Parallel links stay apart. Immutable; do not change the arrays that are handed out.
 */
public final class CompactGraph {

    private final int[] from;
    private final int[] to;
    private final int[] offsets;
    private final int[] targets;
    private final int[] arcLinks;

    /**
     * @param nodes number of items
     * @param from first end of each link, in [0, nodes)
     * @param to second end of each link; as long as {@code from}
     */
    public CompactGraph(int nodes, int[] from, int[] to) {
        if (nodes < 0 || from.length != to.length) {
            throw new IllegalArgumentException(
                    "a graph needs a count >= 0 and two ends per link, got " + from.length + " and " + to.length);
        }
        this.from = from.clone();
        this.to = to.clone();
        this.offsets = new int[nodes + 1];
        for (int link = 0; link < from.length; link++) {
            check(from[link], nodes);
            check(to[link], nodes);
            offsets[from[link] + 1]++;
            if (from[link] != to[link]) {
                offsets[to[link] + 1]++;
            }
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        this.targets = new int[offsets[nodes]];
        this.arcLinks = new int[offsets[nodes]];
        fillArcs();
    }

    private static void check(int node, int nodes) {
        if (node < 0 || node >= nodes) {
            throw new IllegalArgumentException("a link's end must be in [0, " + nodes + "), got " + node);
        }
    }

    private void fillArcs() {
        int[] next = Arrays.copyOf(offsets, nodes());
        for (int link = 0; link < from.length; link++) {
            int one = from[link];
            int other = to[link];
            targets[next[one]] = other;
            arcLinks[next[one]++] = link;
            if (one != other) {
                targets[next[other]] = one;
                arcLinks[next[other]++] = link;
            }
        }
    }

    public int nodes() {
        return offsets.length - 1;
    }

    public int links() {
        return from.length;
    }

    public int from(int link) {
        return from[link];
    }

    public int to(int link) {
        return to[link];
    }

    /** Number of arcs at an item: links to others count once each, parallel ones too. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** First arc of an item; its last is before {@code firstArc(node + 1)}, which is defined for the item count too. */
    public int firstArc(int node) {
        return offsets[node];
    }

    /** The item at the other end of an arc. */
    public int target(int arc) {
        return targets[arc];
    }

    /** The link an arc belongs to. */
    public int link(int arc) {
        return arcLinks[arc];
    }

    int[] offsets() {
        return offsets;
    }

    int[] targets() {
        return targets;
    }
}
