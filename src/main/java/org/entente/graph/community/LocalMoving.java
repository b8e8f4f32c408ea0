package org.entente.graph.community;

import java.util.random.RandomGenerator;
import org.entente.model.work.Progress;

/**
 * The fast local moving phase: takes items from a queue, moves each to the group that gains most, and queues the neighbours
 * of what moved, until nothing gains any more. Ties go to the group that the item is in, then to the one met first.
 */
final class LocalMoving {

    /** Gains below this are rounding, and following them could go on for ever. */
    private static final double LEAST = 1e-10;

    private final Weighted network;
    private final int[] labels;
    private final double[] totals;
    private final int[] sizes;
    private final Tally tally;
    private int free;

    private LocalMoving(Weighted network, int[] labels) {
        int nodes = network.nodes();
        this.network = network;
        this.labels = labels;
        this.totals = new double[nodes];
        this.sizes = new int[nodes];
        this.tally = new Tally(nodes);
        for (int node = 0; node < nodes; node++) {
            totals[labels[node]] += network.strengths()[node];
            sizes[labels[node]]++;
        }
    }

    /** Moves items between groups, in place; labels lie in [0, items). */
    static void run(Weighted network, int[] labels, RandomGenerator random, Progress progress) {
        new LocalMoving(network, labels).run(Shuffle.of(network.nodes(), random), progress);
    }

    private void run(int[] queue, Progress progress) {
        var isQueued = new boolean[queue.length];
        java.util.Arrays.fill(isQueued, true);
        int head = 0;
        int waiting = queue.length;
        for (long step = 0; waiting > 0; step++) {
            if ((step & 0xFFF) == 0) {
                progress.checkCancelled();
            }
            int node = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            waiting--;
            isQueued[node] = false;
            if (!move(node)) {
                continue;
            }
            for (int arc = network.offsets()[node]; arc < network.offsets()[node + 1]; arc++) {
                int next = network.targets()[arc];
                if (!isQueued[next] && labels[next] != labels[node]) {
                    isQueued[next] = true;
                    int end = head + waiting++;
                    queue[end >= queue.length ? end - queue.length : end] = next;
                }
            }
        }
    }

    private boolean move(int node) {
        int own = labels[node];
        double strength = network.strengths()[node];
        totals[own] -= strength;
        sizes[own]--;
        tally.add(network, node, labels, -1);
        int best = best(own, strength);
        tally.clear();
        totals[best] += strength;
        sizes[best]++;
        labels[node] = best;
        return best != own;
    }

    private int best(int own, double strength) {
        int best = own;
        double most = gain(own, strength);
        for (int place = 0; place < tally.size(); place++) {
            int group = tally.group(place);
            double gain = gain(group, strength);
            if (gain > most + LEAST) {
                most = gain;
                best = group;
            }
        }
        return most < -LEAST && sizes[own] > 0 ? empty() : best;
    }

    /** What joining a group adds to modularity, in units of links. */
    private double gain(int group, double strength) {
        return tally.weight(group) - strength * totals[group] / network.twice();
    }

    /** A group that nobody is in; there is one, since the item that asks shares its own. */
    private int empty() {
        while (sizes[free] > 0) {
            free = free + 1 == sizes.length ? 0 : free + 1;
        }
        return free;
    }
}
