package org.entente.ui.graph;

import java.util.Arrays;
import java.util.Optional;
import org.entente.graph.readable.Footprints;

/**
 * The view that shows things and their names at once: as large as the frame allows, and in its middle.
 *
 * @param frame of the chart, in pixels
 * @param prints how much room each item takes
 */
record ChartFit(Box frame, Footprints prints) {

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 140;
    private static final int HALVINGS = 40;

    /** Around the outermost things where not even the smallest view has room for every name. */
    private static final double MARGIN = 56;

    /** Fits some items of a chart; empty if there are none, or no frame yet. */
    Optional<Viewport> of(ChartState chart, int[] items) {
        if (items.length == 0 || frame.width() <= 0) {
            return Optional.empty();
        }
        double scale = largest(chart, items);
        return Optional.of(
                scale <= SMALLEST
                        ? centres(chart, items)
                        : Slack.of(this, chart, items, scale).middle());
    }

    /** The largest scale at which everything is inside. */
    private double largest(ChartState chart, int[] items) {
        double fits = SMALLEST;
        double tooLarge = LARGEST;
        if (isFitting(chart, items, tooLarge)) {
            return tooLarge;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double between = (fits + tooLarge) / 2;
            if (isFitting(chart, items, between)) {
                fits = between;
            } else {
                tooLarge = between;
            }
        }
        return fits;
    }

    private boolean isFitting(ChartState chart, int[] items, double scale) {
        return Slack.of(this, chart, items, scale).isAny();
    }

    private Viewport centres(ChartState chart, int[] items) {
        var x = Arrays.stream(items).mapToDouble(chart::x).summaryStatistics();
        var y = Arrays.stream(items).mapToDouble(chart::y).summaryStatistics();
        return Viewport.fitting(x.getMin(), y.getMin(), x.getMax(), y.getMax(), frame.width(), frame.height(), MARGIN)
                .moved(frame.left(), frame.top());
    }

    /** Where the plane's origin may stand at a scale, so that everything is inside the frame. */
    private record Slack(double scale, double leastX, double mostX, double leastY, double mostY) {

        static Slack of(ChartFit fit, ChartState chart, int[] items, double scale) {
            double leastX = Double.NEGATIVE_INFINITY;
            double leastY = Double.NEGATIVE_INFINITY;
            double mostX = Double.POSITIVE_INFINITY;
            double mostY = Double.POSITIVE_INFINITY;
            for (int item : items) {
                double x = chart.x(item) * scale;
                double y = chart.y(item) * scale;
                double across = fit.prints.across(item);
                leastX = Math.max(leastX, fit.frame.left() + across - x);
                mostX = Math.min(mostX, fit.frame.left() + fit.frame.width() - across - x);
                leastY = Math.max(leastY, fit.frame.top() + fit.prints.radius()[item] - y);
                mostY = Math.min(mostY, fit.frame.top() + fit.frame.height() - fit.prints.down(item) - y);
            }
            return new Slack(scale, leastX, mostX, leastY, mostY);
        }

        boolean isAny() {
            return leastX <= mostX && leastY <= mostY;
        }

        Viewport middle() {
            return new Viewport(scale, (leastX + mostX) / 2, (leastY + mostY) / 2);
        }
    }
}
