package org.entente.ui.graph;

import java.util.Arrays;
import java.util.Optional;

/**
 * The view that shows things at once and clear of the legend in the lower right corner: the whole frame if nothing comes
 * to lie there, else what is left beside or above the legend, whichever shows the things larger.
 *
 * @param width of the frame, in pixels
 * @param height likewise
 * @param legend what is covered; empty in the corner if nothing is
 */
record ChartFit(double width, double height, Box legend) {

    /** Room around the outermost symbols, for their labels. */
    static final double MARGIN = 56;

    /** Room between a symbol's centre and the legend: a large symbol and the label below it. */
    static final double CLEAR = 40;

    /** Smaller than this share of the whole frame's scale, things would be hard to read; then the legend folds. */
    private static final double LEAST_SHARE = 0.5;

    /** Fits some items of a chart; empty if there are none, or no frame yet. */
    Optional<Viewport> of(ChartState chart, int[] items) {
        if (items.length == 0 || width <= 0) {
            return Optional.empty();
        }
        var whole = fitting(chart, items, width, height);
        if (Arrays.stream(items).noneMatch(item -> isCovered(whole, chart, item))) {
            return Optional.of(whole);
        }
        var beside = fitting(chart, items, legend.left(), height);
        var above = fitting(chart, items, width, legend.top());
        var clear = beside.scale() >= above.scale() ? beside : above;
        return Optional.of(clear.scale() < whole.scale() * LEAST_SHARE ? whole : clear);
    }

    private boolean isCovered(Viewport view, ChartState chart, int item) {
        return view.screenX(chart.x(item)) > legend.left() - CLEAR
                && view.screenY(chart.y(item)) > legend.top() - CLEAR;
    }

    private static Viewport fitting(ChartState chart, int[] items, double width, double height) {
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -Double.MAX_VALUE;
        double maxY = -Double.MAX_VALUE;
        for (int item : items) {
            minX = Math.min(minX, chart.x(item));
            minY = Math.min(minY, chart.y(item));
            maxX = Math.max(maxX, chart.x(item));
            maxY = Math.max(maxY, chart.y(item));
        }
        return Viewport.fitting(minX, minY, maxX, maxY, width, height, MARGIN);
    }
}
