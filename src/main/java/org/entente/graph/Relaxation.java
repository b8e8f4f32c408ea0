package org.entente.graph;

import java.util.stream.IntStream;
import org.entente.model.work.Progress;

/**
 * Lets one network come to rest under springs. All push each other with {@code m₁·m₂/d}, neighbours pull as the
 * {@link Spread} says. Each round every free item moves along its force, by no more than a step that shrinks from round to
 * round.
 */
final class Relaxation {

    private static final int WORTH_THREADS = 4096;

    private final Mesh mesh;
    private final float[] x;
    private final float[] y;
    private final boolean[] fixed;
    private final Spread spread;
    private final float[] forceX;
    private final float[] forceY;
    private final Repulsion repulsion;

    Relaxation(Mesh mesh, float[] x, float[] y, boolean[] fixed, Spread spread) {
        this.mesh = mesh;
        this.x = x;
        this.y = y;
        this.fixed = fixed;
        this.spread = spread;
        this.forceX = new float[x.length];
        this.forceY = new float[x.length];
        this.repulsion = new Repulsion(x.length);
    }

    /**
     * @param rounds how often all move
     * @param firstStep how far an item may move in the first round
     * @param lastStep and in the last
     */
    void run(int rounds, float firstStep, float lastStep, Progress progress) {
        float step = firstStep;
        float cooling = rounds < 2 ? 1 : (float) Math.pow(lastStep / firstStep, 1.0 / (rounds - 1));
        for (int round = 0; round < rounds; round++) {
            progress.checkCancelled();
            repulsion.apply(x, y, mesh.masses(), fixed, forceX, forceY);
            float limit = step;
            var all = IntStream.range(0, pieces());
            (pieces() == 1 ? all : all.parallel()).forEach(this::attract);
            move(limit);
            step *= cooling;
        }
    }

    /** Mean length of the links now; 1 when there are none. */
    float meanLength() {
        double sum = 0;
        for (int node = 0; node < x.length; node++) {
            for (int arc = mesh.offsets()[node]; arc < mesh.offsets()[node + 1]; arc++) {
                sum += Math.hypot(x[node] - x[mesh.targets()[arc]], y[node] - y[mesh.targets()[arc]]);
            }
        }
        return mesh.arcs() == 0 ? 1 : (float) Math.max(sum / mesh.arcs(), 1e-3);
    }

    private int pieces() {
        return x.length < WORTH_THREADS ? 1 : 4 * Runtime.getRuntime().availableProcessors();
    }

    private void attract(int piece) {
        int from = (int) ((long) x.length * piece / pieces());
        int to = (int) ((long) x.length * (piece + 1) / pieces());
        for (int node = from; node < to; node++) {
            if (fixed[node]) {
                continue;
            }
            float sumX = 0;
            float sumY = 0;
            for (int arc = mesh.offsets()[node]; arc < mesh.offsets()[node + 1]; arc++) {
                int other = mesh.targets()[arc];
                float dx = x[other] - x[node];
                float dy = y[other] - y[node];
                float pull = mesh.weights()[arc] * spread.pull(dx * dx + dy * dy);
                sumX += dx * pull;
                sumY += dy * pull;
            }
            forceX[node] += sumX;
            forceY[node] += sumY;
        }
    }

    private void move(float step) {
        for (int node = 0; node < x.length; node++) {
            float force = (float) Math.sqrt(forceX[node] * forceX[node] + forceY[node] * forceY[node]);
            if (fixed[node] || !(force > 1e-9f)) {
                continue;
            }
            float share = Math.min(step, force) / force;
            x[node] += forceX[node] * share;
            y[node] += forceY[node] * share;
        }
    }
}
