package org.entente.graph;

/** How strongly neighbours pull each other with distance, which decides what a picture shows. */
public enum Spread {
    /** With d²: items evenly apart, for networks in which single items are read (Fruchterman and Reingold, 1991). */
    EVEN {
        @Override
        float pull(float squaredDistance) {
            return (float) Math.sqrt(squaredDistance);
        }
    },
    /** With √d: distances stay true to the number of steps, and groups can be told apart. */
    BALANCED {
        @Override
        float pull(float squaredDistance) {
            float distance = (float) Math.sqrt(squaredDistance);
            return 1 / (float) Math.sqrt(distance + SMALL);
        }
    },
    /**
     * With the same force whatever the distance (LinLog; A. Noack, Journal of Graph Algorithms and Applications 11, 2007):
     * groups stand clearly apart, distances between them mean little.
     */
    GROUPS {
        @Override
        float pull(float squaredDistance) {
            return 1 / (float) Math.sqrt(squaredDistance + SMALL);
        }
    };

    private static final float SMALL = 1e-4f;

    /** Up to here people read single items. */
    private static final int READABLE = 1000;

    /** What suits a network of that size. */
    static Spread fitting(int nodes) {
        return nodes <= READABLE ? EVEN : BALANCED;
    }

    /** The pull divided by the distance. */
    abstract float pull(float squaredDistance);
}
