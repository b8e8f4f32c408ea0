package org.entente.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import org.entente.model.work.Progress;

/**
 * Arranges one connected network from coarse to fine (C. Walshaw, Journal of Graph Algorithms and Applications 7, 2003):
 * neighbours are merged until few are left, those come to rest, then each level starts from the one above and needs only a
 * few rounds. The coarsest levels run long, the finest short.
 */
final class Multilevel {

    private static final int COARSEST = 40;
    private static final float WORTH_MERGING = 0.85f;

    private final SplittableRandom random;
    private final Progress progress;
    private final Spread spread;

    Multilevel(SplittableRandom random, Spread spread, Progress progress) {
        this.spread = spread;
        this.random = random;
        this.progress = progress;
    }

    private record Level(Mesh mesh, int[] group) {}

    /** Sets {@code x} and {@code y}. */
    void arrange(Mesh mesh, float[] x, float[] y) {
        Deque<Level> finer = new ArrayDeque<>();
        Mesh current = mesh;
        while (current.nodes() > COARSEST) {
            progress.checkCancelled();
            int[] group = current.pairs(random);
            int groups = group[current.nodes()];
            if (groups > current.nodes() * WORTH_MERGING) {
                break;
            }
            finer.push(new Level(current, group));
            current = current.merged(group, groups);
        }
        float[] levelX = new float[current.nodes()];
        float[] levelY = new float[current.nodes()];
        scatter(current, levelX, levelY);
        settle(current, levelX, levelY, true);
        while (!finer.isEmpty()) {
            var level = finer.pop();
            float[] fineX = new float[level.mesh().nodes()];
            float[] fineY = new float[level.mesh().nodes()];
            for (int node = 0; node < fineX.length; node++) {
                fineX[node] = levelX[level.group()[node]] + jitter();
                fineY[node] = levelY[level.group()[node]] + jitter();
            }
            settle(level.mesh(), fineX, fineY, false);
            levelX = fineX;
            levelY = fineY;
        }
        System.arraycopy(levelX, 0, x, 0, x.length);
        System.arraycopy(levelY, 0, y, 0, y.length);
    }

    private void scatter(Mesh mesh, float[] x, float[] y) {
        float spread = (float) Math.sqrt(mesh.nodes());
        for (int node = 0; node < x.length; node++) {
            x[node] = (float) (random.nextDouble() - 0.5) * spread;
            y[node] = (float) (random.nextDouble() - 0.5) * spread;
        }
    }

    private float jitter() {
        return (float) (random.nextDouble() - 0.5) * 0.5f;
    }

    private void settle(Mesh mesh, float[] x, float[] y, boolean coarsest) {
        var relaxation = new Relaxation(mesh, x, y, new boolean[x.length], spread);
        int rounds = coarsest ? 300 : rounds(mesh.nodes());
        float length = relaxation.meanLength();
        relaxation.run(rounds, coarsest ? length : length * 0.5f, length * 0.02f, progress);
    }

    /** Small networks are cheap and looked at closely; big ones get the rounds that still change the picture. */
    private static int rounds(int nodes) {
        return 24 + (int) (176 * Math.min(1.0, 300.0 / nodes));
    }
}
