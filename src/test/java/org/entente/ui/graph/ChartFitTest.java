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
    private static final float RADIUS = 15.2f;
    private static final float NAME = 80;
    private static final float LINE = 15;
    private static final Box LEGEND = new Box(WIDTH - 276, HEIGHT - 162, 264, 150);
    private static final Box NONE = new Box(WIDTH, HEIGHT, 0, 0);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static ChartState chart(float[] x, float[] y) {
        var items = IntStream.range(0, x.length)
                .mapToObj(i -> new Charts.Item(
                        ObjectId.derived("item", "" + i), Symbol.unknown(""), "Item " + i, "", 9, false))
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

    private static Viewport fit(ChartState chart, Box legend) {
        return new ChartFit(FRAME, legend, prints(chart))
                .of(chart, IntStream.range(0, chart.size()).toArray())
                .orElseThrow();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void showsEverythingWithItsNameClearOfTheLegend(long seed) {
        var chart = anyChart(new SplittableRandom(seed));
        var view = fit(chart, LEGEND);
        for (int i = 0; i < chart.size(); i++) {
            double x = view.screenX(chart.x(i));
            double y = view.screenY(chart.y(i));
            var taken = new Box(x - NAME / 2, y - RADIUS, NAME, 2 * RADIUS + (float) Footprints.GAP + LINE);
            assertThat(taken.wider(-0.01).touches(LEGEND)).isFalse();
            assertThat(FRAME.holds(taken.wider(-0.01))).isTrue();
        }
    }

    @Test
    void usesTheWholeFrameWhenNothingLiesInTheCorner() {
        var chart = chart(new float[] {-8, 8, -8}, new float[] {-5, -5, 5});
        assertThat(fit(chart, LEGEND)).isEqualTo(fit(chart, NONE));
    }

    @Test
    void movesThingsAsideBeforeItShowsThemSmaller() {
        var wide = chart(new float[] {-8, 8}, new float[] {-0.5f, 0.5f});
        assertThat(fit(wide, new Box(WIDTH - 276, 200, 264, 428)).scale())
                .as("flat and wide: above the legend, at full size")
                .isEqualTo(fit(wide, NONE).scale());
        var tall = chart(new float[] {-0.5f, 0.5f}, new float[] {-8, 8});
        assertThat(fit(tall, new Box(200, HEIGHT - 162, 636, 150)).scale())
                .as("narrow and tall: beside it")
                .isEqualTo(fit(tall, NONE).scale());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void showsThingsAtLeastAsLargeAsBesideOrAboveTheLegend(long seed) {
        var chart = anyChart(new SplittableRandom(seed));
        var items = IntStream.range(0, chart.size()).toArray();
        double beside = new ChartFit(new Box(0, 0, LEGEND.left(), HEIGHT), NONE, prints(chart))
                .of(chart, items)
                .orElseThrow()
                .scale();
        double above = new ChartFit(new Box(0, 0, WIDTH, LEGEND.top()), NONE, prints(chart))
                .of(chart, items)
                .orElseThrow()
                .scale();
        assertThat(fit(chart, LEGEND).scale()).isGreaterThanOrEqualTo(Math.max(beside, above) - 1e-9);
    }

    @Test
    void leavesNoRoomForALegendThatWouldHalveTheChart() {
        var chart = chart(new float[] {-8, 8, 8, -8}, new float[] {-5, -5, 5, 5});
        var most = new Box(300, 100, WIDTH - 312, HEIGHT - 112);
        assertThat(fit(chart, most)).isEqualTo(fit(chart, NONE));
    }

    @Test
    void fitsNothingWithoutItems() {
        assertThat(new ChartFit(FRAME, LEGEND, prints(ChartState.EMPTY)).of(ChartState.EMPTY, new int[0]))
                .isEmpty();
    }
}
