package org.entente.ui.graph;

import java.util.Arrays;
import java.util.Optional;
import org.entente.graph.readable.Footprints;

/**
 * The view that shows things and their names at once and clear of the legend in the lower right corner: as large as the
 * frame allows, and in its middle as far as the legend leaves room.
 *
 * @param frame of the chart, in pixels
 * @param legend what is covered; empty in the corner if nothing is
 * @param prints how much room each item takes
 */
record ChartFit(Box frame, Box legend, Footprints prints) {

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 140;
    private static final int HALVINGS = 40;

    /** Around the outermost things where not even the smallest view has room for every name. */
    private static final double MARGIN = 56;

    /** Smaller than this share of the scale without a legend, things would be hard to read; then the legend folds. */
    private static final double LEAST_SHARE = 0.5;

    /** Fits some items of a chart; empty if there are none, or no frame yet. */
    Optional<Viewport> of(ChartState chart, int[] items) {
        if (items.length == 0 || frame.width() <= 0) {
            return Optional.empty();
        }
        double whole = largest(chart, items, false);
        double clear = largest(chart, items, true);
        if (whole <= SMALLEST) {
            return Optional.of(centres(chart, items));
        }
        return Optional.of(
                clear < whole * LEAST_SHARE
                        ? Slack.of(this, chart, items, whole).middle()
                        : clearest(chart, items, Slack.of(this, chart, items, clear)));
    }

    /** The largest scale at which everything is inside and, if wanted, clear of the legend when pushed up and left. */
    private double largest(ChartState chart, int[] items, boolean isClear) {
        double fits = SMALLEST;
        double tooLarge = LARGEST;
        if (isFitting(chart, items, tooLarge, isClear)) {
            return tooLarge;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double between = (fits + tooLarge) / 2;
            if (isFitting(chart, items, between, isClear)) {
                fits = between;
            } else {
                tooLarge = between;
            }
        }
        return fits;
    }

    private boolean isFitting(ChartState chart, int[] items, double scale, boolean isClear) {
        var slack = Slack.of(this, chart, items, scale);
        return slack.isAny() && !(isClear && isAnyCovered(slack.upperLeft(), chart, items));
    }

    private Viewport clearest(ChartState chart, int[] items, Slack slack) {
        for (var view : new Viewport[] {slack.middle(), slack.upper(), slack.left()}) {
            if (!isAnyCovered(view, chart, items)) {
                return view;
            }
        }
        return slack.upperLeft();
    }

    private boolean isAnyCovered(Viewport view, ChartState chart, int[] items) {
        return legend.width() > 0
                && Arrays.stream(items)
                        .anyMatch(item -> view.screenX(chart.x(item)) + prints.across(item) > legend.left()
                                && view.screenY(chart.y(item)) + prints.down(item) > legend.top());
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

        Viewport upper() {
            return new Viewport(scale, (leastX + mostX) / 2, leastY);
        }

        Viewport left() {
            return new Viewport(scale, leastX, (leastY + mostY) / 2);
        }

        Viewport upperLeft() {
            return new Viewport(scale, leastX, leastY);
        }
    }
}
