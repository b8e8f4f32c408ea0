package org.entente.graph.community;

import java.util.SplittableRandom;
import org.entente.graph.CompactGraph;
import org.entente.model.work.Progress;

/**
 * Communities by the Leiden algorithm: V. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing
 * well-connected communities", Scientific Reports 9 (2019) 5233, for modularity, without weights and directions. Every
 * community is connected.
 *
 * <p>A pass costs about O(items + links), and a handful of passes are made until modularity no longer grows; memory is
 * O(items + links). Networks of few links are tried from several starts, and the best is kept, since one start may end a
 * thousandth below it; in others a pass that adds less than a ten-thousandth is the last. The same network and seed give the same answer on every machine. An empty network has no communities,
 * one without links has an item in each.
 */
public final class Leiden {

    private static final int MOST_ROUNDS = 10;
    private static final int SMALL = 20_000;
    private static final int STARTS_WHEN_SMALL = 8;
    private static final double LEAST_WHEN_SMALL = 1e-9;
    private static final double LEAST = 1e-4;

    private final CompactGraph graph;
    private final Weighted network;
    private final SplittableRandom random;
    private final Progress progress;
    private final boolean isSmall;

    private Leiden(CompactGraph graph, long seed, Progress progress) {
        this.graph = graph;
        this.network = Weighted.of(graph);
        this.random = new SplittableRandom(seed);
        this.progress = progress;
        this.isSmall = graph.links() <= SMALL;
    }

    public static Communities find(CompactGraph graph, long seed, Progress progress) {
        var work = new Leiden(graph, seed, progress);
        int starts = work.isSmall ? STARTS_WHEN_SMALL : 1;
        var best = work.once();
        for (int start = 1; start < starts; start++) {
            progress.report(start, starts);
            var other = work.once();
            best = other.modularity() > best.modularity() + LEAST_WHEN_SMALL ? other : best;
        }
        progress.report(starts, starts);
        return best;
    }

    private Communities once() {
        int[] labels = Labels.eachItsOwn(graph.nodes());
        var best = Communities.of(graph, labels);
        for (int round = 0; round < MOST_ROUNDS && graph.links() > 0; round++) {
            labels = Labels.connected(graph, round(labels));
            var found = Communities.of(graph, labels);
            double growth = found.modularity() - best.modularity();
            best = growth > 0 ? found : best;
            if (growth < (isSmall ? LEAST_WHEN_SMALL : LEAST)) {
                return best;
            }
        }
        return best;
    }

    /** Moves, refines and aggregates, until every item of the aggregate stays alone. */
    private int[] round(int[] start) {
        int[] home = Labels.eachItsOwn(graph.nodes());
        int[] labels = start.clone();
        var level = network;
        while (true) {
            LocalMoving.run(level, labels, random, progress);
            int count = Labels.compact(labels);
            if (count == level.nodes()) {
                return through(home, labels);
            }
            int[] parts = Refinement.run(level, labels, random, progress);
            int partCount = Labels.compact(parts);
            if (partCount == level.nodes()) { // nothing to aggregate: go on with the groups themselves
                parts = labels;
                partCount = count;
            }
            int[] groups = new int[partCount];
            for (int node = 0; node < labels.length; node++) {
                groups[parts[node]] = labels[node];
            }
            level = level.aggregate(parts, partCount);
            home = through(home, parts);
            labels = groups;
        }
    }

    private static int[] through(int[] first, int[] then) {
        int[] both = new int[first.length];
        for (int item = 0; item < both.length; item++) {
            both[item] = then[first[item]];
        }
        return both;
    }
}
