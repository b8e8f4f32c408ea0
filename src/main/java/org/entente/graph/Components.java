package org.entente.graph;

import java.util.Arrays;

/**
 * The connected parts of a network, found by breadth-first search in O(items + links).
 *
 * @param count number of parts; an item without links is one
 * @param of part of each item, numbered by their first item
 */
public record Components(int count, int[] of) {

    public static Components of(CompactGraph graph) {
        int nodes = graph.nodes();
        int[] part = new int[nodes];
        Arrays.fill(part, -1);
        int[] queue = new int[nodes];
        int count = 0;
        for (int start = 0; start < nodes; start++) {
            if (part[start] < 0) {
                flood(graph, start, count++, part, queue);
            }
        }
        return new Components(count, part);
    }

    private static void flood(CompactGraph graph, int start, int label, int[] part, int[] queue) {
        int head = 0;
        int tail = 0;
        part[start] = label;
        queue[tail++] = start;
        while (head < tail) {
            int node = queue[head++];
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                int next = graph.target(arc);
                if (part[next] < 0) {
                    part[next] = label;
                    queue[tail++] = next;
                }
            }
        }
    }

    /** Number of items in each part. */
    public int[] sizes() {
        int[] sizes = new int[count];
        for (int part : of) {
            sizes[part]++;
        }
        return sizes;
    }
}
