package org.entente.picture.chart;

import java.util.stream.IntStream;
import org.entente.graph.Positions;

/** Where the items of a chart stand in pixels: scaled to the frame, and in small charts moved apart so that labels fit. */
final class Stage {

    private static final int READABLE = 400;
    private static final double MARGIN = 60;
    private static final int ROUNDS = 60;

    final double width;
    final double height;
    final double[] x;
    final double[] y;
    final double[] radius;
    private final double[] lines;

    /** @param aspect width divided by height of the frame that is wanted; the chart may need another */
    Stage(Chart chart, double aspect) {
        int items = chart.items().size();
        x = new double[items];
        y = new double[items];
        radius = new double[items];
        lines = new double[items];
        double cell = items <= READABLE ? 108 : items <= 3000 ? 46 : 20;
        double area = Math.max(6, items) * cell * cell;
        double wantedWidth = clamp(Math.sqrt(area * aspect), 640, 3600);
        double wantedHeight = clamp(wantedWidth / aspect, 420, 3000);
        fit(chart.positions(), wantedWidth - 2 * MARGIN, wantedHeight - 2 * MARGIN);
        for (int item = 0; item < items; item++) {
            radius[item] = radius(items, chart.items().get(item));
            lines[item] = labelHeight(chart.items().get(item));
        }
        if (items <= READABLE) {
            for (int round = 0; round < ROUNDS; round++) {
                spread();
            }
        }
        double[] extent = settle();
        width = Math.max(640, extent[0] + 2 * MARGIN);
        height = Math.max(300, extent[1] + 2 * MARGIN);
        centre(extent);
    }

    private static double labelHeight(Chart.Item item) {
        return 32 + (item.otherName().isEmpty() ? 0 : 14) + (item.selected() ? 24 : 0);
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    private static double radius(int items, Chart.Item item) {
        double importance = clamp(item.importance(), 0, 1);
        if (items <= READABLE) {
            return 11.5 + 6.5 * importance;
        }
        return items <= 3000 ? 5 + 6 * importance : 1.8 + 4 * importance;
    }

    private void fit(Positions positions, double roomX, double roomY) {
        double left =
                IntStream.range(0, x.length).mapToDouble(positions::x).min().orElse(0);
        double right =
                IntStream.range(0, x.length).mapToDouble(positions::x).max().orElse(0);
        double top =
                IntStream.range(0, x.length).mapToDouble(positions::y).min().orElse(0);
        double bottom =
                IntStream.range(0, x.length).mapToDouble(positions::y).max().orElse(0);
        double scale = Math.min(roomX / Math.max(right - left, 1e-3), roomY / Math.max(bottom - top, 1e-3));
        double cap = x.length < 12 ? 150 : Double.MAX_VALUE;
        for (int item = 0; item < x.length; item++) {
            x[item] = (positions.x(item) - left) * Math.min(scale, cap);
            y[item] = (positions.y(item) - top) * Math.min(scale, cap);
        }
    }

    /** One round of pushing pairs apart that stand closer than symbols with labels need. */
    private void spread() {
        for (int one = 0; one < x.length; one++) {
            for (int other = 0; other < one; other++) {
                double needX = radius[one] + radius[other] + 56;
                double needY = radius[one] + radius[other] + (lines[one] + lines[other]) / 2;
                double dx = x[one] - x[other];
                double dy = y[one] - y[other];
                double overX = needX - Math.abs(dx);
                double overY = needY - Math.abs(dy);
                if (overX <= 0 || overY <= 0) {
                    continue;
                }
                if (overX / needX < overY / needY) {
                    double push = overX * 0.26 * (dx < 0 ? -1 : 1);
                    x[one] += push;
                    x[other] -= push;
                } else {
                    double push = overY * 0.26 * (dy < 0 ? -1 : 1);
                    y[one] += push;
                    y[other] -= push;
                }
            }
        }
    }

    /** Moves everything to start at 0; returns the extent. */
    private double[] settle() {
        double left = IntStream.range(0, x.length).mapToDouble(i -> x[i]).min().orElse(0);
        double top = IntStream.range(0, x.length).mapToDouble(i -> y[i]).min().orElse(0);
        double right = 0;
        double bottom = 0;
        for (int item = 0; item < x.length; item++) {
            x[item] -= left;
            y[item] -= top;
            right = Math.max(right, x[item]);
            bottom = Math.max(bottom, y[item]);
        }
        return new double[] {right, bottom};
    }

    private void centre(double[] extent) {
        for (int item = 0; item < x.length; item++) {
            x[item] += (width - extent[0]) / 2;
            y[item] += (height - extent[1]) / 2;
        }
    }
}
