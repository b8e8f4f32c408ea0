package org.entente.graph.readable;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.graph.CompactGraph;

/** Who is linked with whom, each pair once and nobody with itself: what a picture has to draw lines for. */
final class Links {

    private final int[] from;
    private final int[] to;
    private final int[][] neighbours;

    private Links(int[] from, int[] to, int[][] neighbours) {
        this.from = from;
        this.to = to;
        this.neighbours = neighbours;
    }

    static Links of(CompactGraph graph) {
        int[] from = new int[graph.links()];
        int[] to = new int[graph.links()];
        int count = 0;
        int[][] neighbours = new int[graph.nodes()][];
        for (int node = 0; node < graph.nodes(); node++) {
            int self = node;
            neighbours[node] = IntStream.range(graph.firstArc(node), graph.firstArc(node + 1))
                    .map(graph::target)
                    .filter(other -> other != self)
                    .sorted()
                    .distinct()
                    .toArray();
            for (int other : neighbours[node]) {
                if (other > node) {
                    from[count] = node;
                    to[count++] = other;
                }
            }
        }
        return new Links(Arrays.copyOf(from, count), Arrays.copyOf(to, count), neighbours);
    }

    int size() {
        return from.length;
    }

    int from(int link) {
        return from[link];
    }

    int to(int link) {
        return to[link];
    }

    int degree(int item) {
        return neighbours[item].length;
    }

    /** How many items both are linked with. */
    int common(int one, int other) {
        int common = 0;
        for (int neighbour : neighbours[one]) {
            common += Arrays.binarySearch(neighbours[other], neighbour) >= 0 ? 1 : 0;
        }
        return common;
    }

    int neighbour(int item, int at) {
        return neighbours[item][at];
    }
}
