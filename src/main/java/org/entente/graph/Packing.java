package org.entente.graph;

import java.util.Arrays;

/**
 * Sets separate parts beside each other without overlap: the biggest first, the others on shelves below and beside it, so
 * that the whole has about the wanted shape. O(parts log parts).
 */
final class Packing {

    private Packing() {}

    /**
     * @param widths width of each part, its margin included
     * @param heights height likewise
     * @param aspect wanted width divided by height
     * @return left edges, then top edges
     */
    static float[][] shelves(float[] widths, float[] heights, double aspect) {
        int parts = widths.length;
        var order = new Integer[parts];
        Arrays.setAll(order, part -> part);
        Arrays.sort(order, (one, other) -> {
            int taller = Float.compare(heights[other], heights[one]);
            return taller != 0 ? taller : Integer.compare(one, other);
        });
        double area = 0;
        double widest = 0;
        for (int part = 0; part < parts; part++) {
            area += (double) widths[part] * heights[part];
            widest = Math.max(widest, widths[part]);
        }
        double row = Math.max(widest, Math.sqrt(area * aspect) * 1.05);
        float[] left = new float[parts];
        float[] top = new float[parts];
        float x = 0;
        float y = 0;
        float tallest = 0;
        for (int part : order) {
            if (x > 0 && x + widths[part] > row) {
                x = 0;
                y += tallest;
                tallest = 0;
            }
            left[part] = x;
            top[part] = y;
            x += widths[part];
            tallest = Math.max(tallest, heights[part]);
        }
        return new float[][] {left, top};
    }
}
