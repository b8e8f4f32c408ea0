package org.entente.graph;

import java.util.Arrays;

/**
 * Where the items of a network stand: one point each, y downwards, no unit but the layout's ideal link length.
 * Immutable; do not change the arrays that are handed out.
 */
public final class Positions {

    private final float[] x;
    private final float[] y;

    /** Takes the arrays over without copying them. */
    Positions(float[] x, float[] y) {
        this.x = x;
        this.y = y;
    }

    /** Positions from elsewhere, such as a saved chart. */
    public static Positions of(float[] x, float[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("positions need as many x as y, got " + x.length + " and " + y.length);
        }
        for (int node = 0; node < x.length; node++) {
            if (!Float.isFinite(x[node]) || !Float.isFinite(y[node])) {
                throw new IllegalArgumentException("a position must be finite, item " + node);
            }
        }
        return new Positions(x.clone(), y.clone());
    }

    public int size() {
        return x.length;
    }

    public float x(int node) {
        return x[node];
    }

    public float y(int node) {
        return y[node];
    }

    float[] copyX() {
        return x.clone();
    }

    float[] copyY() {
        return y.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Positions that && Arrays.equals(x, that.x) && Arrays.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }

    @Override
    public String toString() {
        return "Positions[" + x.length + "]";
    }
}
