package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entente.graph.readable.Footprints;
import org.entente.model.ObjectId;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartFitTest {

    private static final double WIDTH = 848;
    private static final double HEIGHT = 640;
    private static final Box FRAME = new Box(0, 0, WIDTH, HEIGHT);
    private static final Box ROUNDED = new Box(-0.01, -0.01, WIDTH + 0.02, HEIGHT + 0.02);
    private static final float RADIUS = 15.2f;
    private static final float NAME = 80;
    private static final float LINE = 15;
    private static final double LARGEST = 140;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static ChartState chart(float[] x, float[] y) {
        var items = IntStream.range(0, x.length)
                .mapToObj(i -> new Charts.Item(
                        ObjectId.derived("item", "" + i), Symbol.unknown(""), "Item " + i, "", 9, false, ""))
                .toList();
        return new ChartState(new Charts.Part(items, List.of(), items.size(), ""), x, y, new BitSet());
    }

    private static Footprints prints(ChartState chart) {
        var prints = new Footprints(new float[chart.size()], new float[chart.size()], new float[chart.size()]);
        Arrays.fill(prints.radius(), RADIUS);
        Arrays.fill(prints.nameWidth(), NAME);
        Arrays.fill(prints.nameHeight(), LINE);
        return prints;
    }

    private static ChartState anyChart(SplittableRandom random) {
        int size = random.nextInt(1, 40);
        var x = new float[size];
        var y = new float[size];
        for (int i = 0; i < size; i++) {
            x[i] = (float) random.nextDouble(-9, 9);
            y[i] = (float) random.nextDouble(-6, 6);
        }
        return chart(x, y);
    }

    private static Viewport fit(ChartState chart) {
        return new ChartFit(FRAME, prints(chart))
                .of(chart, IntStream.range(0, chart.size()).toArray())
                .orElseThrow();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void showsEverythingWithItsName(long seed) {
        var chart = anyChart(new SplittableRandom(seed));
        var view = fit(chart);
        for (int i = 0; i < chart.size(); i++) {
            double x = view.screenX(chart.x(i));
            double y = view.screenY(chart.y(i));
            var taken = new Box(x - NAME / 2, y - RADIUS, NAME, 2 * RADIUS + (float) Footprints.GAP + LINE);
            assertThat(ROUNDED.holds(taken)).isTrue();
        }
    }

    /** Whatever is larger touches two sides of the frame that face each other. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void showsThingsAsLargeAsTheFrameAllows(long seed) {
        var chart = anyChart(new SplittableRandom(seed));
        var view = fit(chart);
        var across = IntStream.range(0, chart.size())
                .mapToDouble(i -> view.screenX(chart.x(i)))
                .summaryStatistics();
        var down = IntStream.range(0, chart.size())
                .mapToDouble(i -> view.screenY(chart.y(i)))
                .summaryStatistics();
        double free = Math.min(
                WIDTH - NAME - (across.getMax() - across.getMin()),
                HEIGHT - 2 * RADIUS - Footprints.GAP - LINE - (down.getMax() - down.getMin()));
        assertThat(view.scale() >= LARGEST || free < 1)
                .as("%s left at %s", free, view.scale())
                .isTrue();
    }

    @Test
    void fitsNothingWithoutItems() {
        assertThat(new ChartFit(FRAME, prints(ChartState.EMPTY)).of(ChartState.EMPTY, new int[0]))
                .isEmpty();
    }
}
