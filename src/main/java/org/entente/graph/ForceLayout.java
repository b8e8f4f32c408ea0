package org.entente.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The organic layout: linked items close together, others apart. The same network and seed give the same positions, whatever
 * the number of processors. Separate parts are arranged each on its own and packed; each lies with its longest extent across.
 * O((items + links) log items) with a small number of rounds. Cancelling throws {@link Progress.Cancelled} within a round.
 *
 * @param seed chooses among equally good pictures
 * @param aspect wanted width divided by height
 * @param spread what the picture is to show; null for what suits the size of each part
 */
public record ForceLayout(
        long seed, double aspect, @Nullable Spread spread) {

    private static final float MARGIN = 1.2f;
    private static final int RELAXING_ROUNDS = 60;

    public ForceLayout {
        if (!(aspect >= 0.1 && aspect <= 10)) {
            throw new IllegalArgumentException("aspect must be in [0.1, 10], got " + aspect);
        }
    }

    public static ForceLayout seeded(long seed) {
        return new ForceLayout(seed, 1.5, null);
    }

    public ForceLayout showing(Spread wanted) {
        return new ForceLayout(seed, aspect, wanted);
    }

    private Spread spread(int nodes) {
        return spread == null ? Spread.fitting(nodes) : spread;
    }

    /** Arranges a whole network. The unit is the ideal length of a link. */
    public Positions arrange(CompactGraph graph, Progress progress) {
        var components = Components.of(graph);
        int[][] members = members(components);
        float[] x = new float[graph.nodes()];
        float[] y = new float[graph.nodes()];
        float[] widths = new float[components.count()];
        float[] heights = new float[components.count()];
        int[] local = new int[graph.nodes()];
        long done = 0;
        for (int part = 0; part < components.count(); part++) {
            progress.checkCancelled();
            float[] size = arrangePart(graph, members[part], local, x, y, progress);
            widths[part] = size[0] + MARGIN;
            heights[part] = size[1] + MARGIN;
            done += members[part].length;
            progress.report(done, graph.nodes());
        }
        float[][] corners = Packing.shelves(widths, heights, aspect);
        for (int node = 0; node < x.length; node++) {
            x[node] += corners[0][components.of()[node]];
            y[node] += corners[1][components.of()[node]];
        }
        return new Positions(x, y);
    }

    /**
     * Goes on from given positions: items in {@code pinned} stay exactly where they are, the others come to rest around them.
     */
    public Positions relax(CompactGraph graph, Positions start, BitSet pinned, Progress progress) {
        requireFit(graph, start);
        float[] x = start.copyX();
        float[] y = start.copyY();
        boolean[] fixed = new boolean[x.length];
        var random = new SplittableRandom(seed);
        for (int node = 0; node < x.length; node++) {
            fixed[node] = pinned.get(node);
            if (!fixed[node]) {
                x[node] += nudge(random);
                y[node] += nudge(random);
            }
        }
        new Relaxation(whole(graph), x, y, fixed, spread(graph.nodes())).run(RELAXING_ROUNDS, 0.5f, 0.01f, progress);
        return new Positions(x, y);
    }

    /**
     * Places new items beside their neighbours and moves nothing else. New items that hang together but on nothing known are
     * arranged on their own and set below the picture.
     *
     * @param start positions of all items; those of items not in {@code known} are ignored
     */
    public Positions place(CompactGraph graph, Positions start, BitSet known, Progress progress) {
        requireFit(graph, start);
        if (known.isEmpty()) {
            return arrange(graph, progress);
        }
        var placement = new Placement(graph, start, known, seed);
        float[] x = placement.x();
        float[] y = placement.y();
        boolean[] fixed = new boolean[x.length];
        for (int node = 0; node < x.length; node++) {
            fixed[node] = known.get(node);
        }
        new Relaxation(whole(graph), x, y, fixed, spread(graph.nodes()))
                .run(RELAXING_ROUNDS / 2, 0.4f, 0.02f, progress);
        return new Positions(x, y);
    }

    private static void requireFit(CompactGraph graph, Positions positions) {
        if (positions.size() != graph.nodes()) {
            throw new IllegalArgumentException(
                    "positions for " + positions.size() + " items do not fit a graph of " + graph.nodes());
        }
    }

    private static float nudge(SplittableRandom random) {
        return (float) (random.nextDouble() - 0.5) * 1e-2f;
    }

    private static Mesh whole(CompactGraph graph) {
        int[] all = new int[graph.nodes()];
        Arrays.setAll(all, node -> node);
        return Mesh.part(graph, all, new int[graph.nodes()]);
    }

    private static int[][] members(Components components) {
        int[] sizes = components.sizes();
        int[][] members = new int[components.count()][];
        for (int part = 0; part < members.length; part++) {
            members[part] = new int[sizes[part]];
        }
        int[] next = new int[members.length];
        for (int node = 0; node < components.of().length; node++) {
            int part = components.of()[node];
            members[part][next[part]++] = node;
        }
        return members;
    }

    /** Arranges one part with its upper left corner at half a margin; returns its width and height. */
    private float[] arrangePart(
            CompactGraph graph, int[] members, int[] local, float[] x, float[] y, Progress progress) {
        float[] partX = new float[members.length];
        float[] partY = new float[members.length];
        if (members.length > 1) {
            var mesh = Mesh.part(graph, members, local);
            new Multilevel(new SplittableRandom(seed), spread(members.length), progress).arrange(mesh, partX, partY);
            Turning.longestAcross(partX, partY, aspect);
        }
        float left = Turning.least(partX);
        float top = Turning.least(partY);
        for (int index = 0; index < members.length; index++) {
            x[members[index]] = partX[index] - left + MARGIN / 2;
            y[members[index]] = partY[index] - top + MARGIN / 2;
        }
        return new float[] {Turning.most(partX) - left, Turning.most(partY) - top};
    }
}
