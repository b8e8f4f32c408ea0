package org.entente.ui.graph;

import java.util.Arrays;
import java.util.Optional;

/**
 * The view that shows things at once and clear of the legend in the lower right corner: as large as the frame allows, and
 * in its middle as far as the legend leaves room.
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
        var extent = Extent.of(chart, items);
        var whole = Viewport.fitting(extent.minX, extent.minY, extent.maxX, extent.maxY, width, height, MARGIN);
        double scale = Math.min(whole.scale(), largest(chart, items, extent));
        if (scale < whole.scale() * LEAST_SHARE) {
            return Optional.of(whole);
        }
        double left = MARGIN - extent.minX * scale;
        double top = MARGIN - extent.minY * scale;
        double middleX = width / 2 - (extent.minX + extent.maxX) / 2 * scale;
        double middleY = height / 2 - (extent.minY + extent.maxY) / 2 * scale;
        for (var view : new Viewport[] {
            new Viewport(scale, middleX, middleY), new Viewport(scale, middleX, top), new Viewport(scale, left, middleY)
        }) {
            if (Arrays.stream(items).noneMatch(item -> isCovered(view, chart, item))) {
                return Optional.of(view);
            }
        }
        return Optional.of(new Viewport(scale, left, top));
    }

    /** The scale up to which everything is clear of the legend when it is pushed to the upper left. */
    private double largest(ChartState chart, int[] items, Extent extent) {
        double roomX = legend.left() - CLEAR - MARGIN;
        double roomY = legend.top() - CLEAR - MARGIN;
        return Arrays.stream(items)
                .mapToDouble(
                        item -> Math.max(roomX / (chart.x(item) - extent.minX), roomY / (chart.y(item) - extent.minY)))
                .filter(scale -> !Double.isNaN(scale))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private boolean isCovered(Viewport view, ChartState chart, int item) {
        return view.screenX(chart.x(item)) > legend.left() - CLEAR
                && view.screenY(chart.y(item)) > legend.top() - CLEAR;
    }

    private record Extent(double minX, double minY, double maxX, double maxY) {

        static Extent of(ChartState chart, int[] items) {
            var x = Arrays.stream(items).mapToDouble(chart::x).summaryStatistics();
            var y = Arrays.stream(items).mapToDouble(chart::y).summaryStatistics();
            return new Extent(x.getMin(), y.getMin(), x.getMax(), y.getMax());
        }
    }
}
