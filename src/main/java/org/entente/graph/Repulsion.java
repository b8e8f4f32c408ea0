package org.entente.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How all points push each other away, each pair with {@code m₁·m₂/d}: far groups count as one point. O(n log n).
 * Each bucket of the tree collects once what it sees and lets its points feel that, so the inner loop is plain
 * arithmetic over short arrays. Points do not depend on each other, so that threads do not change the result.
 */
final class Repulsion {

    private static final float OPENING = 1.0f;
    private static final float SOFTENING = 1e-4f;
    private static final int WORTH_THREADS = 4096;

    private final Quadtree tree;

    Repulsion(int points) {
        this.tree = new Quadtree(points);
    }

    /** Sets {@code forceX}, {@code forceY} to the push on every point that {@code fixed} leaves free; fixed ones get 0. */
    void apply(float[] x, float[] y, float[] masses, boolean[] fixed, float[] forceX, float[] forceY) {
        tree.build(x, y, masses);
        int pieces = tree.size < WORTH_THREADS ? 1 : 4 * Runtime.getRuntime().availableProcessors();
        var piecesOfWork = IntStream.range(0, pieces);
        (pieces == 1 ? piecesOfWork : piecesOfWork.parallel()).forEach(piece -> {
            var sight = new Sight();
            int from = (int) ((long) tree.leaves * piece / pieces);
            int to = (int) ((long) tree.leaves * (piece + 1) / pieces);
            for (int leaf = from; leaf < to; leaf++) {
                push(tree.leafCells[leaf], sight, fixed, forceX, forceY);
            }
        });
    }

    /** What one bucket sees: points and groups of points. */
    private static final class Sight {
        float[] x = new float[1024];
        float[] y = new float[1024];
        float[] mass = new float[1024];
        int size;
        float[] pushX = new float[1024];
        float[] pushY = new float[1024];
        final float[] sumX = new float[Quadtree.BUCKET];
        final float[] sumY = new float[Quadtree.BUCKET];

        void add(float atX, float atY, float weight) {
            if (size == x.length) {
                x = Arrays.copyOf(x, size * 2);
                y = Arrays.copyOf(y, size * 2);
                mass = Arrays.copyOf(mass, size * 2);
                pushX = new float[size * 2];
                pushY = new float[size * 2];
            }
            x[size] = atX;
            y[size] = atY;
            mass[size++] = weight;
        }
    }

    private void push(int cell, Sight sight, boolean[] fixed, float[] forceX, float[] forceY) {
        for (int from = tree.first[cell]; from < tree.last[cell]; from += Quadtree.BUCKET) {
            int to = Math.min(from + Quadtree.BUCKET, tree.last[cell]);
            if (hasFree(from, to, fixed)) {
                look(from, to, sight);
                feel(from, to, sight);
            } else {
                Arrays.fill(sight.sumX, 0);
                Arrays.fill(sight.sumY, 0);
            }
            for (int place = from; place < to; place++) {
                int point = tree.order[place];
                forceX[point] = fixed[point] ? 0 : sight.sumX[place - from] * tree.mass[place];
                forceY[point] = fixed[point] ? 0 : sight.sumY[place - from] * tree.mass[place];
            }
        }
    }

    private boolean hasFree(int from, int to, boolean[] fixed) {
        for (int place = from; place < to; place++) {
            if (!fixed[tree.order[place]]) {
                return true;
            }
        }
        return false;
    }

    private void look(int from, int to, Sight sight) {
        float left = tree.x[from];
        float right = left;
        float top = tree.y[from];
        float bottom = top;
        for (int place = from + 1; place < to; place++) {
            left = Math.min(left, tree.x[place]);
            right = Math.max(right, tree.x[place]);
            top = Math.min(top, tree.y[place]);
            bottom = Math.max(bottom, tree.y[place]);
        }
        sight.size = 0;
        int cell = 0;
        while (cell < tree.cells) {
            float aside = Math.max(Math.max(left - tree.cellX[cell], tree.cellX[cell] - right), 0);
            float above = Math.max(Math.max(top - tree.cellY[cell], tree.cellY[cell] - bottom), 0);
            float distance = aside * aside + above * above;
            float width = tree.cellWidth[cell];
            if (width * width < OPENING * distance) {
                sight.add(tree.cellX[cell], tree.cellY[cell], tree.cellMass[cell]);
                cell = tree.skip[cell];
            } else if (tree.leaf[cell]) {
                addLeaf(cell, sight);
                cell = tree.skip[cell];
            } else {
                cell++;
            }
        }
    }

    private void addLeaf(int cell, Sight sight) {
        if (tree.last[cell] - tree.first[cell] > Quadtree.CROWD) {
            sight.add(tree.cellX[cell], tree.cellY[cell], tree.cellMass[cell]);
            return;
        }
        for (int place = tree.first[cell]; place < tree.last[cell]; place++) {
            sight.add(tree.x[place], tree.y[place], tree.mass[place]);
        }
    }

    private void feel(int from, int to, Sight sight) {
        for (int place = from; place < to; place++) {
            push(sight, tree.x[place], tree.y[place]);
            sight.sumX[place - from] = sum(sight.pushX, sight.size);
            sight.sumY[place - from] = sum(sight.pushY, sight.size);
        }
    }

    /** Plain arithmetic over long arrays, each result in its own place, so that the compiler makes vector code of it. */
    private static void push(Sight sight, float pointX, float pointY) {
        float[] x = sight.x;
        float[] y = sight.y;
        float[] mass = sight.mass;
        float[] pushX = sight.pushX;
        float[] pushY = sight.pushY;
        for (int seen = 0; seen < sight.size; seen++) {
            float dx = pointX - x[seen];
            float dy = pointY - y[seen];
            float push = mass[seen] / (dx * dx + dy * dy + SOFTENING);
            pushX[seen] = dx * push;
            pushY[seen] = dy * push;
        }
    }

    /** Four sums side by side, because each addition would wait for the one before. */
    private static float sum(float[] values, int size) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int next = 0;
        for (; next + 3 < size; next += 4) {
            first += values[next];
            second += values[next + 1];
            third += values[next + 2];
            fourth += values[next + 3];
        }
        for (; next < size; next++) {
            first += values[next];
        }
        return first + second + (third + fourth);
    }
}
