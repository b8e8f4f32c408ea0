package org.entente.graph;

import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * First places for new items: each at the middle of its placed neighbours, a link's length outwards from the picture's
 * centre, nearest to what is known first. O(items + links).
 */
final class Placement {

    private final CompactGraph graph;
    private final float[] x;
    private final float[] y;
    private final BitSet placed;
    private final SplittableRandom random;
    private float centreX;
    private float centreY;
    private float bottom = Float.NEGATIVE_INFINITY;

    Placement(CompactGraph graph, Positions start, BitSet known, long seed) {
        this.graph = graph;
        this.x = start.copyX();
        this.y = start.copyY();
        this.placed = (BitSet) known.clone();
        this.random = new SplittableRandom(seed);
        measure();
        spread();
        placeLoose();
    }

    float[] x() {
        return x;
    }

    float[] y() {
        return y;
    }

    private void measure() {
        double sumX = 0;
        double sumY = 0;
        for (int node = placed.nextSetBit(0); node >= 0; node = placed.nextSetBit(node + 1)) {
            sumX += x[node];
            sumY += y[node];
            bottom = Math.max(bottom, y[node]);
        }
        centreX = (float) (sumX / placed.cardinality());
        centreY = (float) (sumY / placed.cardinality());
    }

    private void spread() {
        int[] queue = new int[graph.nodes()];
        int tail = 0;
        for (int node = placed.nextSetBit(0); node >= 0; node = placed.nextSetBit(node + 1)) {
            queue[tail++] = node;
        }
        for (int head = 0; head < tail; head++) {
            for (int arc = graph.firstArc(queue[head]); arc < graph.firstArc(queue[head] + 1); arc++) {
                int next = graph.target(arc);
                if (!placed.get(next)) {
                    placeBeside(next);
                    placed.set(next);
                    queue[tail++] = next;
                }
            }
        }
    }

    private void placeBeside(int node) {
        double sumX = 0;
        double sumY = 0;
        int neighbours = 0;
        for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
            int other = graph.target(arc);
            if (placed.get(other)) {
                sumX += x[other];
                sumY += y[other];
                neighbours++;
            }
        }
        double atX = sumX / neighbours;
        double atY = sumY / neighbours;
        double angle = Math.atan2(atY - centreY, atX - centreX) + (random.nextDouble() - 0.5) * Math.PI;
        double length = neighbours == 1 ? 0.8 : 0.3;
        x[node] = (float) (atX + Math.cos(angle) * length);
        y[node] = (float) (atY + Math.sin(angle) * length);
    }

    private void placeLoose() {
        float width = (float) Math.max(1, Math.sqrt(graph.nodes()));
        int count = 0;
        for (int node = placed.nextClearBit(0); node < graph.nodes(); node = placed.nextClearBit(node + 1)) {
            x[node] = centreX + (count % width - width / 2) + (float) random.nextDouble() * 0.1f;
            y[node] = bottom + 2 + (float) Math.floor(count / width);
            count++;
        }
    }
}
