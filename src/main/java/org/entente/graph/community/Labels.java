package org.entente.graph.community;

import java.util.Arrays;
import org.entente.graph.CompactGraph;

/** Which group each item is in, as one number per item. */
final class Labels {

    private Labels() {}

    static int[] eachItsOwn(int items) {
        int[] labels = new int[items];
        Arrays.setAll(labels, item -> item);
        return labels;
    }

    /** Renumbers labels in [0, items) by first mention, in place; returns how many there are. */
    static int compact(int[] labels) {
        int[] known = new int[labels.length];
        Arrays.fill(known, -1);
        int count = 0;
        for (int item = 0; item < labels.length; item++) {
            if (known[labels[item]] < 0) {
                known[labels[item]] = count++;
            }
            labels[item] = known[labels[item]];
        }
        return count;
    }

    static int[] sizes(int[] labels, int count) {
        int[] sizes = new int[count];
        for (int label : labels) {
            sizes[label]++;
        }
        return sizes;
    }

    /** Cuts every group into its connected parts; no cut of this kind lowers modularity. O(items + links). */
    static int[] connected(CompactGraph graph, int[] labels) {
        int[] parts = new int[labels.length];
        Arrays.fill(parts, -1);
        int[] queue = new int[labels.length];
        for (int start = 0; start < labels.length; start++) {
            if (parts[start] >= 0) {
                continue;
            }
            parts[start] = start;
            queue[0] = start;
            int tail = 1;
            for (int head = 0; head < tail; head++) {
                int item = queue[head];
                for (int arc = graph.firstArc(item); arc < graph.firstArc(item + 1); arc++) {
                    int next = graph.target(arc);
                    if (parts[next] < 0 && labels[next] == labels[item]) {
                        parts[next] = start;
                        queue[tail++] = next;
                    }
                }
            }
        }
        return parts;
    }
}
