package org.entente.graph.readable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.entente.graph.CompactGraph;
import org.entente.graph.GraphBuilder;
import org.entente.graph.Positions;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UntanglingTest {

    /** What the window leaves for a chart at 1440 by 900. */
    private static final Room ROOM = new Room(640, 654);

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    private static Positions arrange(long seed, CompactGraph graph, Footprints prints, Room room) {
        return new Untangling(seed).arrange(graph, prints, room, Progress.NONE);
    }

    private static Footprints prints(int items, float width) {
        var prints = new Footprints(new float[items], new float[items], new float[items]);
        Arrays.fill(prints.radius(), 13);
        Arrays.fill(prints.nameWidth(), width);
        Arrays.fill(prints.nameHeight(), 15);
        return prints;
    }

    private static CompactGraph anyGraph(int items, int links, SplittableRandom random) {
        var builder = new GraphBuilder<Integer>();
        for (int item = 0; item < items; item++) {
            builder.node(item);
        }
        for (int link = 0; link < links; link++) {
            builder.link(random.nextInt(items), random.nextInt(items));
        }
        return builder.build();
    }

    /** The core of the sample case, as it is in the file beside this class. */
    private static Picture sampleCase() throws IOException {
        List<String[]> items = new ArrayList<>();
        var builder = new GraphBuilder<Integer>();
        var file = Objects.requireNonNull(UntanglingTest.class.getResourceAsStream("harbour-lights.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                String[] words = line.split(" ");
                if (words[0].equals("item")) {
                    builder.node(items.size());
                    items.add(words);
                } else if (words[0].equals("link")) {
                    builder.link(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                }
            }
        }
        var prints = prints(items.size(), 0);
        for (int item = 0; item < items.size(); item++) {
            prints.radius()[item] = Float.parseFloat(items.get(item)[1]);
            prints.nameWidth()[item] = Float.parseFloat(items.get(item)[2]);
            prints.nameHeight()[item] = Float.parseFloat(items.get(item)[3]);
        }
        var graph = builder.build();
        return new Picture(graph, prints, arrange(20240313, graph, prints, ROOM));
    }

    @Test
    void makesTheCoreOfTheSampleCaseReadable() throws IOException {
        var picture = sampleCase();
        assertThat(picture.isInside(ROOM)).isTrue();
        assertThat(picture.overlaps()).as("names or symbols on each other").isLessThanOrEqualTo(4);
        assertThat(picture.through()).as("links through symbols").isLessThanOrEqualTo(20);
        assertThat(picture.crossings()).as("crossings").isLessThanOrEqualTo(290);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void setsNothingOnAnythingElseWhereThereIsRoom(long seed) {
        var graph = anyGraph(24, 30, new SplittableRandom(seed));
        var picture = new Picture(graph, prints(24, 80), arrange(seed, graph, prints(24, 80), ROOM));
        assertThat(picture.overlaps()).isZero();
        assertThat(picture.isInside(ROOM)).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void drawsATreeWithoutCrossings(long seed) {
        var random = new SplittableRandom(seed);
        var builder = new GraphBuilder<Integer>();
        builder.node(0);
        for (int item = 1; item < 16; item++) {
            builder.link(item, random.nextInt(item));
        }
        var graph = builder.build();
        var prints = prints(graph.nodes(), 60);
        assertThat(new Picture(graph, prints, arrange(seed, graph, prints, ROOM)).crossings())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void givesTheSamePictureForTheSameSeed() {
        var graph = anyGraph(30, 50, new SplittableRandom(5));
        assertThat(arrange(7, graph, prints(30, 70), ROOM)).isEqualTo(arrange(7, graph, prints(30, 70), ROOM));
    }

    @Test
    void arrangesNothingAndOneItemAndWhatHasNoRoom() {
        assertThat(arrange(1, anyGraph(0, 0, new SplittableRandom(1)), prints(0, 0), ROOM)
                        .size())
                .isZero();
        var one = arrange(1, anyGraph(1, 0, new SplittableRandom(1)), prints(1, 50), ROOM);
        assertThat(new Picture(anyGraph(1, 0, new SplittableRandom(1)), prints(1, 50), one).isInside(ROOM))
                .isTrue();
        var crowd = arrange(1, anyGraph(40, 60, new SplittableRandom(1)), prints(40, 90), new Room(20, 20));
        assertThat(crowd.size()).isEqualTo(40);
    }

    @Test
    void stopsWhenCancelled() {
        var asked = new AtomicInteger();
        var cancelledSoon = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 3;
            }
        };
        var graph = anyGraph(40, 60, new SplittableRandom(1));
        assertThatThrownBy(() -> new Untangling(1).arrange(graph, prints(40, 60), ROOM, cancelledSoon))
                .isInstanceOf(Progress.Cancelled.class);
        assertThat(asked).hasValue(4);
    }
}
