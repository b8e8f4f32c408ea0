package org.entente.graph.readable;

import java.util.SplittableRandom;
import org.entente.graph.CompactGraph;
import org.entente.graph.Positions;
import org.entente.model.work.Progress;

/**
 * Makes an arrangement of few items readable in a room: drawn out over it, then all look for better places while it cools.
 * The same network, room and seed give the same picture. Cancelling throws {@link Progress.Cancelled} within a round.
 *
 * @param seed chooses among equally good pictures
 */
public record Untangling(long seed) {

    /** With more items nobody reads every name, and this would take long. */
    public static final int MOST = 300;

    /** What is spent on a picture, in steps of {@link Tangle#steps}. */
    private static final long BUDGET = 6_000_000;

    private static final int FEWEST_ROUNDS = 16;
    private static final int MOST_ROUNDS = 120;

    /** Further apart than this, few items would look lost. */
    private static final double WIDEST = 180;

    /**
     * @return where they stand in the room, in pixels
     */
    public Positions arrange(CompactGraph graph, Footprints prints, Room room, Progress progress) {
        var links = Links.of(graph);
        var random = new SplittableRandom(seed);
        double[][] distances = Distances.between(links, graph.nodes());
        double[][] places = Evening.over(room, Stress.settled(distances, random));
        double apart = Math.min(WIDEST, Math.sqrt(room.area() / Math.max(1, graph.nodes())));
        var tangle = new Tangle(links, prints, places[0], places[1], apart);
        int rounds = (int) Math.clamp(BUDGET / Math.max(1, tangle.steps()), FEWEST_ROUNDS, MOST_ROUNDS);
        new Annealing(tangle, prints, room, places[0], places[1], random).run(rounds, progress);
        return positions(places[0], places[1]);
    }

    private static Positions positions(double[] x, double[] y) {
        float[] floatX = new float[x.length];
        float[] floatY = new float[y.length];
        for (int item = 0; item < x.length; item++) {
            floatX[item] = (float) x[item];
            floatY[item] = (float) y[item];
        }
        return Positions.of(floatX, floatY);
    }
}
