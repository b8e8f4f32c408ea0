package org.entente.graph;

/** Turns an arrangement so that it fills its frame. */
final class Turning {

    private Turning() {}

    /** Turns the points about their centre so that their longest extent lies across (or upright, for aspects below 1). */
    static void longestAcross(float[] x, float[] y, double aspect) {
        double centreX = mean(x);
        double centreY = mean(y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int point = 0; point < x.length; point++) {
            double dx = x[point] - centreX;
            double dy = y[point] - centreY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        double angle = 0.5 * Math.atan2(2 * xy, xx - yy) + (aspect < 1 ? Math.PI / 2 : 0);
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        for (int point = 0; point < x.length; point++) {
            double dx = x[point] - centreX;
            double dy = y[point] - centreY;
            x[point] = (float) (dx * cosine + dy * sine);
            y[point] = (float) (dy * cosine - dx * sine);
        }
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static float least(float[] values) {
        float least = Float.POSITIVE_INFINITY;
        for (float value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    static float most(float[] values) {
        float most = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            most = Math.max(most, value);
        }
        return most;
    }
}
