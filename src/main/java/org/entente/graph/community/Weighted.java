package org.entente.graph.community;

import java.util.Arrays;
import org.entente.graph.CompactGraph;

/**
 * A network with weights, as compressed sparse rows without links of an item to itself: what such links weigh counts in the
 * items' strengths only, since no move of an item changes it.
 *
 * @param offsets arcs of an item are {@code [offsets[i], offsets[i+1])}
 * @param strengths added weights of the links at each item, a link to itself twice
 * @param twice the sum of all strengths
 */
record Weighted(int[] offsets, int[] targets, double[] weights, double[] strengths, double twice) {

    static Weighted of(CompactGraph graph) {
        int nodes = graph.nodes();
        int[] offsets = new int[nodes + 1];
        int[] targets = new int[2 * graph.links()];
        double[] strengths = new double[nodes];
        int arcs = 0;
        for (int node = 0; node < nodes; node++) {
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                boolean itself = graph.target(arc) == node;
                strengths[node] += itself ? 2 : 1;
                if (!itself) {
                    targets[arcs++] = graph.target(arc);
                }
            }
            offsets[node + 1] = arcs;
        }
        double[] weights = new double[arcs];
        Arrays.fill(weights, 1);
        return new Weighted(offsets, Arrays.copyOf(targets, arcs), weights, strengths, 2.0 * graph.links());
    }

    int nodes() {
        return strengths.length;
    }

    /** The network whose items are the groups of this one. O(items + arcs). */
    Weighted aggregate(int[] labels, int count) {
        int[] members = byLabel(labels, count);
        int[] newOffsets = new int[count + 1];
        int[] newTargets = new int[targets.length];
        double[] newWeights = new double[targets.length];
        double[] newStrengths = new double[count];
        var tally = new Tally(count);
        int arcs = 0;
        int at = 0;
        for (int group = 0; group < count; group++) {
            for (; at < members.length && labels[members[at]] == group; at++) {
                newStrengths[group] += strengths[members[at]];
                tally.add(this, members[at], labels, group);
            }
            for (int touched = 0; touched < tally.size(); touched++) {
                newTargets[arcs] = tally.group(touched);
                newWeights[arcs++] = tally.weight(tally.group(touched));
            }
            tally.clear();
            newOffsets[group + 1] = arcs;
        }
        return new Weighted(
                newOffsets, Arrays.copyOf(newTargets, arcs), Arrays.copyOf(newWeights, arcs), newStrengths, twice);
    }

    private static int[] byLabel(int[] labels, int count) {
        int[] next = new int[count + 1];
        for (int label : labels) {
            next[label + 1]++;
        }
        for (int label = 0; label < count; label++) {
            next[label + 1] += next[label];
        }
        int[] members = new int[labels.length];
        for (int node = 0; node < labels.length; node++) {
            members[next[labels[node]]++] = node;
        }
        return members;
    }
}
