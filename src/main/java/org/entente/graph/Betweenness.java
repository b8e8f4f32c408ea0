package org.entente.graph;

import java.util.Arrays;
import org.entente.model.work.Progress;

/**
 * How often an item lies on shortest paths between others: U. Brandes, "A Faster Algorithm for Betweenness Centrality",
 * Journal of Mathematical Sociology 25 (2001), for networks without weights and directions. O(items × links) time,
 * O(items + links) memory. Parallel links count as different paths; links of an item to itself do not count.
 */
public final class Betweenness {

    private final CompactGraph graph;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;
    private final int[] order;

    private Betweenness(CompactGraph graph) {
        this.graph = graph;
        this.distance = new int[graph.nodes()];
        this.paths = new double[graph.nodes()];
        this.dependency = new double[graph.nodes()];
        this.order = new int[graph.nodes()];
    }

    /** Scores of all items: the number of pairs of others, each pair once, weighted with the share of their paths. */
    public static double[] exact(CompactGraph graph, Progress progress) {
        var work = new Betweenness(graph);
        var scores = new double[graph.nodes()];
        for (int source = 0; source < graph.nodes(); source++) {
            progress.checkCancelled();
            work.accumulate(source, scores);
            progress.report(source + 1L, graph.nodes());
        }
        for (int node = 0; node < scores.length; node++) {
            scores[node] /= 2;
        }
        return scores;
    }

    /** The same as a share of all pairs of others, in [0, 1]; 0 in networks of less than three items. */
    public static double[] normalised(CompactGraph graph, Progress progress) {
        double[] scores = exact(graph, progress);
        double pairs = (graph.nodes() - 1.0) * (graph.nodes() - 2.0) / 2;
        for (int node = 0; node < scores.length; node++) {
            scores[node] = pairs > 0 ? scores[node] / pairs : 0;
        }
        return scores;
    }

    private void accumulate(int source, double[] scores) {
        Arrays.fill(distance, -1);
        int reached = search(source);
        for (int index = reached - 1; index > 0; index--) {
            int node = order[index];
            double share = (1 + dependency[node]) / paths[node];
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                int before = graph.target(arc);
                if (distance[before] == distance[node] - 1) {
                    dependency[before] += paths[before] * share;
                }
            }
            scores[node] += dependency[node];
        }
    }

    /** Breadth-first search that counts paths; fills {@code order} and returns how many items were reached. */
    private int search(int source) {
        int tail = 0;
        visit(source, 0, tail++);
        paths[source] = 1;
        for (int head = 0; head < tail; head++) {
            int node = order[head];
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                int next = graph.target(arc);
                if (distance[next] < 0) {
                    visit(next, distance[node] + 1, tail++);
                }
                if (distance[next] == distance[node] + 1) {
                    paths[next] += paths[node];
                }
            }
        }
        return tail;
    }

    private void visit(int node, int steps, int index) {
        distance[node] = steps;
        paths[node] = 0;
        dependency[node] = 0;
        order[index] = node;
    }
}
