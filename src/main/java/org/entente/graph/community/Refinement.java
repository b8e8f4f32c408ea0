package org.entente.graph.community;

import java.util.random.RandomGenerator;
import org.entente.model.work.Progress;

/**
 * The refinement phase: cuts every group into well connected parts by merging single items, each with a part of its own group
 * that loses nothing, the more gainful the likelier. Only parts that hang together well within their group take part.
 */
final class Refinement {

    /** How freely a part other than the best is taken; the value that the authors of the algorithm use. */
    private static final double FREEDOM = 0.01;

    /** Chances of e to the minus this are none. */
    private static final double HOPELESS = 40;

    private final Weighted network;
    private final int[] groups;
    private final double[] groupTotals;
    private final int[] parts;
    private final double[] totals;
    private final double[] outward;
    private final boolean[] isMerged;
    private final Tally tally;
    private final double[] chances;

    private Refinement(Weighted network, int[] groups) {
        int nodes = network.nodes();
        this.network = network;
        this.groups = groups;
        this.groupTotals = new double[nodes];
        this.parts = Labels.eachItsOwn(nodes);
        this.totals = network.strengths().clone();
        this.outward = new double[nodes];
        this.isMerged = new boolean[nodes];
        this.tally = new Tally(nodes);
        this.chances = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            groupTotals[groups[node]] += network.strengths()[node];
            for (int arc = network.offsets()[node]; arc < network.offsets()[node + 1]; arc++) {
                if (groups[network.targets()[arc]] == groups[node]) {
                    outward[node] += network.weights()[arc];
                }
            }
        }
    }

    /** The parts, as labels in [0, items). */
    static int[] run(Weighted network, int[] groups, RandomGenerator random, Progress progress) {
        var work = new Refinement(network, groups);
        int[] order = Shuffle.of(network.nodes(), random);
        for (int step = 0; step < order.length; step++) {
            if ((step & 0xFFF) == 0) {
                progress.checkCancelled();
            }
            work.merge(order[step], random);
        }
        return work.parts;
    }

    private void merge(int node, RandomGenerator random) {
        if (isMerged[node] || !isWellConnected(node, groups[node])) {
            return;
        }
        for (int arc = network.offsets()[node]; arc < network.offsets()[node + 1]; arc++) {
            int next = network.targets()[arc];
            if (groups[next] == groups[node]) {
                tally.add(parts[next], network.weights()[arc]);
            }
        }
        int chosen = choose(node, random);
        if (chosen != node) {
            isMerged[node] = true;
            isMerged[chosen] = true; // a part keeps its first item's number, and that item stays
            parts[node] = chosen;
            totals[chosen] += totals[node];
            outward[chosen] += outward[node] - 2 * tally.weight(chosen);
        }
        tally.clear();
    }

    /** One of the parts that lose nothing, by chance weighted with what they gain; the item alone gains nothing. */
    private int choose(int node, RandomGenerator random) {
        double best = 0;
        for (int place = 0; place < tally.size(); place++) {
            double gain = gain(node, tally.group(place));
            chances[place] = gain >= 0 && isWellConnected(tally.group(place), groups[node]) ? gain : -1;
            best = Math.max(best, chances[place]);
        }
        double alone = chance(0, best);
        double sum = alone;
        for (int place = 0; place < tally.size(); place++) {
            chances[place] = chances[place] < 0 ? 0 : chance(chances[place], best);
            sum += chances[place];
        }
        double drawn = random.nextDouble() * sum - alone;
        for (int place = 0; place < tally.size() && drawn >= 0; place++) {
            drawn -= chances[place];
            if (drawn < 0) {
                return tally.group(place);
            }
        }
        return node;
    }

    private static double chance(double gain, double best) {
        double behind = (best - gain) / FREEDOM;
        return behind > HOPELESS ? 0 : StrictMath.exp(-behind); // the same on every machine
    }

    private double gain(int node, int part) {
        return tally.weight(part) - totals[node] * totals[part] / network.twice();
    }

    private boolean isWellConnected(int part, int group) {
        return outward[part] >= totals[part] * (groupTotals[group] - totals[part]) / network.twice();
    }
}
