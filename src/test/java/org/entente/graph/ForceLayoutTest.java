package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ForceLayoutTest {

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    /** Groups of {@code size} items, dense inside, in a ring of single links. */
    static CompactGraph groups(int groups, int size, SplittableRandom random) {
        var builder = new GraphBuilder<Integer>();
        for (int node = 0; node < groups * size; node++) {
            builder.node(node);
        }
        for (int group = 0; group < groups; group++) {
            for (int link = 0; link < size * 3; link++) {
                builder.link(group * size + random.nextInt(size), group * size + random.nextInt(size));
            }
            builder.link(group * size, (group + 1) % groups * size);
        }
        return builder.build();
    }

    static CompactGraph grid(int side) {
        var builder = new GraphBuilder<Integer>();
        for (int node = 0; node < side * side; node++) {
            builder.node(node);
            if (node % side > 0) {
                builder.link(node - 1, node);
            }
            if (node >= side) {
                builder.link(node - side, node);
            }
        }
        return builder.build();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesTheSamePictureForTheSameSeed(long seed) {
        var graph = groups(8, 60, new SplittableRandom(seed));
        var layout = ForceLayout.seeded(seed);
        assertThat(layout.arrange(graph, Progress.NONE)).isEqualTo(layout.arrange(graph, Progress.NONE));
    }

    @Test
    void givesTheSamePictureWithSeveralThreads() {
        var graph = grid(80);
        var layout = ForceLayout.seeded(3);
        assertThat(layout.arrange(graph, Progress.NONE)).isEqualTo(layout.arrange(graph, Progress.NONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsLinkedItemsMuchCloserThanOthers(long seed) {
        var random = new SplittableRandom(seed);
        var graph = groups(6, 20, random);
        var at = ForceLayout.seeded(seed).arrange(graph, Progress.NONE);
        double linked = 0;
        for (int link = 0; link < graph.links(); link++) {
            linked += distance(at, graph.from(link), graph.to(link)) / graph.links();
        }
        double any = 0;
        for (int pair = 0; pair < 1000; pair++) {
            any += distance(at, random.nextInt(120), random.nextInt(120)) / 1000;
        }
        assertThat(linked).isLessThan(any * 0.45);
    }

    /** Share of the five nearest that belong to the same group. */
    private static double purity(Positions at, int groups, int size) {
        double same = 0;
        for (int one = 0; one < groups * size; one++) {
            int node = one;
            same += IntStream.range(0, groups * size)
                    .filter(other -> other != node)
                    .boxed()
                    .sorted(Comparator.comparingDouble(other -> distance(at, node, other)))
                    .limit(5)
                    .filter(other -> other / size == node / size)
                    .count();
        }
        return same / (5.0 * groups * size);
    }

    @ParameterizedTest
    @EnumSource(Spread.class)
    void keepsGroupsTogetherWhateverTheSpread(Spread spread) {
        var graph = groups(10, 25, new SplittableRandom(9));
        var at = ForceLayout.seeded(4).showing(spread).arrange(graph, Progress.NONE);
        assertThat(purity(at, 10, 25)).isGreaterThan(spread == Spread.EVEN ? 0.7 : 0.85);
    }

    @Test
    void unfoldsAGrid() {
        var at = ForceLayout.seeded(1).arrange(grid(20), Progress.NONE);
        double side = distance(at, 0, 19);
        double diagonal = distance(at, 0, 399);
        double otherDiagonal = distance(at, 19, 380);
        assertThat(diagonal / side).isBetween(1.1, 1.8);
        assertThat(diagonal / otherDiagonal).isBetween(0.7, 1.4);
    }

    @Test
    void setsSeparatePartsApartAndKeepsEverythingFinite() {
        var builder = new GraphBuilder<Integer>();
        for (int node = 0; node < 50; node++) {
            builder.node(node);
        }
        builder.link(0, 1);
        builder.link(1, 2);
        builder.link(3, 3);
        var at = ForceLayout.seeded(5).arrange(builder.build(), Progress.NONE);
        for (int one = 0; one < 50; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(distance(at, one, other)).isGreaterThan(0.3);
            }
        }
    }

    @Test
    void arrangesNothingAndOneItem() {
        assertThat(ForceLayout.seeded(1)
                        .arrange(new GraphBuilder<String>().build(), Progress.NONE)
                        .size())
                .isZero();
        var one = new GraphBuilder<String>();
        one.node("a");
        assertThat(ForceLayout.seeded(1).arrange(one.build(), Progress.NONE).size())
                .isEqualTo(1);
    }

    @Test
    void stopsWhenCancelled() {
        var asked = new AtomicInteger();
        var cancelledSoon = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 5;
            }
        };
        assertThatThrownBy(() -> ForceLayout.seeded(1).arrange(grid(60), cancelledSoon))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(asked).hasValue(6);
    }

    @Test
    void neverMovesAPinnedItem() {
        var graph = groups(4, 15, new SplittableRandom(2));
        var layout = ForceLayout.seeded(2);
        var before = layout.arrange(graph, Progress.NONE);
        var pinned = new BitSet();
        pinned.set(0, 30);
        var after = layout.relax(graph, before, pinned, Progress.NONE);
        for (int node = 0; node < 30; node++) {
            assertThat(after.x(node)).isEqualTo(before.x(node));
            assertThat(after.y(node)).isEqualTo(before.y(node));
        }
    }

    @Test
    void placesNewItemsBesideTheirNeighboursAndMovesNothingElse() {
        var graph = groups(4, 15, new SplittableRandom(3));
        var layout = ForceLayout.seeded(3);
        var before = layout.arrange(graph, Progress.NONE);
        var builder = new GraphBuilder<Integer>();
        for (int node = 0; node < graph.nodes(); node++) {
            builder.node(node);
        }
        for (int link = 0; link < graph.links(); link++) {
            builder.link(graph.from(link), graph.to(link));
        }
        builder.link(7, 60);
        builder.link(60, 61);
        builder.node(62);
        var known = new BitSet();
        known.set(0, 60);
        float[] x = new float[63];
        float[] y = new float[63];
        for (int node = 0; node < 60; node++) {
            x[node] = before.x(node);
            y[node] = before.y(node);
        }
        var after = layout.place(builder.build(), Positions.of(x, y), known, Progress.NONE);
        for (int node = 0; node < 60; node++) {
            assertThat(after.x(node)).isEqualTo(before.x(node));
        }
        assertThat(distance(after, 7, 60)).isBetween(0.1, 4.0);
        assertThat(distance(after, 60, 61)).isBetween(0.1, 4.0);
        assertThat(Float.isFinite(after.x(62))).isTrue();
    }

    @Test
    void survivesEverythingOnOneSpot() {
        var graph = grid(40);
        var at = ForceLayout.seeded(1)
                .relax(graph, Positions.of(new float[1600], new float[1600]), new BitSet(), Progress.NONE);
        for (int node = 0; node < 1600; node++) {
            assertThat(Float.isFinite(at.x(node))).isTrue();
        }
    }

    private static double distance(Positions at, int one, int other) {
        return Math.hypot(at.x(one) - at.x(other), at.y(one) - at.y(other));
    }
}
