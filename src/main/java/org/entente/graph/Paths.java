package org.entente.graph;

import java.util.Arrays;

/** Ways from one item to another along links, direction ignored. */
public final class Paths {

    private Paths() {}

    /**
     * A shortest path by breadth-first search, O(items + links). Among equally short ones the one whose items were mentioned
     * earliest, seen from the start, so that the answer does not change from run to run.
     *
     * @return the items from {@code from} to {@code to}, both included; empty when there is no way
     */
    public static int[] shortest(CompactGraph graph, int from, int to) {
        int[] before = new int[graph.nodes()];
        Arrays.fill(before, -1);
        int[] queue = new int[graph.nodes()];
        int head = 0;
        int tail = 0;
        queue[tail++] = from;
        before[from] = from;
        while (head < tail && before[to] < 0) {
            int node = queue[head++];
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                int next = graph.target(arc);
                if (before[next] < 0) {
                    before[next] = node;
                    queue[tail++] = next;
                }
            }
        }
        return before[to] < 0 ? new int[0] : trace(before, from, to);
    }

    private static int[] trace(int[] before, int from, int to) {
        int length = 1;
        for (int node = to; node != from; node = before[node]) {
            length++;
        }
        int[] path = new int[length];
        int node = to;
        for (int step = length - 1; step >= 0; step--) {
            path[step] = node;
            node = before[node];
        }
        return path;
    }
}
