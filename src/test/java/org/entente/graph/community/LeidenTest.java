package org.entente.graph.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.entente.graph.CompactGraph;
import org.entente.graph.EdgeList;
import org.entente.graph.GraphBuilder;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LeidenTest {

    /** W. Zachary, "An information flow model for conflict and fission in small groups", 1977: who met whom outside. */
    private static final String KARATE = """
            1 2,1 3,1 4,1 5,1 6,1 7,1 8,1 9,1 11,1 12,1 13,1 14,1 18,1 20,1 22,1 32,2 3,2 4,2 8,2 14,2 18,2 20,2 22,2 31,
            3 4,3 8,3 9,3 10,3 14,3 28,3 29,3 33,4 8,4 13,4 14,5 7,5 11,6 7,6 11,6 17,7 17,9 31,9 33,9 34,10 34,14 34,15 33,
            15 34,16 33,16 34,19 33,19 34,20 34,21 33,21 34,23 33,23 34,24 26,24 28,24 30,24 33,24 34,25 26,25 28,25 32,
            26 32,27 30,27 34,28 34,29 32,29 34,30 33,30 34,31 33,31 34,32 33,32 34,33 34
            """;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static CompactGraph read(String text) {
        try {
            return EdgeList.read(new StringReader(text), Progress.NONE).graph();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompactGraph karate() {
        return read(KARATE.replaceAll("\\s*,\\s*", "\n"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheBestKnownCutOfTheKarateClub(long seed) {
        var graph = karate();
        assertThat(graph.links()).isEqualTo(78);
        var found = Leiden.find(graph, seed, Progress.NONE);
        assertThat(found.modularity()).isCloseTo(0.4198, within(0.00005));
        assertThat(found.count()).isEqualTo(4);
        assertThat(found.sizes()).containsExactly(12, 11, 6, 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithAModularityCountedPairByPair(long seed) {
        var graph = noise(new SplittableRandom(seed));
        var found = Leiden.find(graph, seed, Progress.NONE);
        assertThat(found.modularity()).isCloseTo(pairByPair(graph, found.of()), within(1e-9));
        assertThat(found.modularity()).isGreaterThanOrEqualTo(pairByPair(graph, new int[graph.nodes()]) - 1e-12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesEveryCommunityInOnePiece(long seed) {
        var graph = noise(new SplittableRandom(seed));
        var found = Leiden.find(graph, seed, Progress.NONE);
        int[] pieces = Labels.connected(graph, found.of());
        assertThat(Arrays.stream(pieces).distinct().count()).isEqualTo(found.count());
    }

    @Test
    void givesTheSameAnswerForTheSameSeed() {
        var graph = noise(new SplittableRandom(7));
        assertThat(Leiden.find(graph, 3, Progress.NONE).of())
                .isEqualTo(Leiden.find(graph, 3, Progress.NONE).of());
    }

    @Test
    void cutsTwoTrianglesAtTheirBridge() {
        var found = Leiden.find(read("a,b\nb,c\nc,a\nc,x\nx,y\ny,z\nz,x\n"), 1, Progress.NONE);
        assertThat(found.of()).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(found.modularity()).isCloseTo(6 / 7.0 - 0.5, within(1e-12));
    }

    @Test
    void keepsItemsWithoutLinksApart() {
        assertThat(Leiden.find(read(""), 1, Progress.NONE))
                .extracting(Communities::count)
                .isEqualTo(0);
        var alone = Leiden.find(read("a\nb\n"), 1, Progress.NONE);
        assertThat(alone.of()).containsExactly(0, 1);
        assertThat(alone.modularity()).isZero();
    }

    @Test
    void countsParallelLinksAndLinksToItself() {
        var graph = read("a,b\na,b\na,b\nc,d\nd,c\nb,c\na,a\n");
        var found = Leiden.find(graph, 1, Progress.NONE);
        assertThat(found.of()).containsExactly(0, 0, 1, 1);
        assertThat(found.modularity()).isCloseTo(pairByPair(graph, found.of()), within(1e-12));
    }

    @Test
    void stopsWhenItIsCancelled() {
        var cancelled = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Leiden.find(karate(), 1, cancelled)).isInstanceOf(Progress.Cancelled.class);
    }

    /** What the Louvain method of NetworkX 3.6.1 reached at best with four seeds. */
    @ParameterizedTest
    @CsvSource({
        "facebook-combined.txt.gz, 0.83494",
        "as-caida20071105.txt.gz, 0.67183",
        "ca-condmat-cc1.txt.gz, 0.72545"
    })
    void reachesWhatOthersReachOnRealNetworks(String name, double reached) throws IOException {
        var file = Path.of("../shared/data/graphs-large", name);
        Assumptions.assumeTrue(Files.exists(file), "needs ../shared/data/graphs-large/" + name);
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine(); // counts, not a link
            var graph = EdgeList.read(lines, Progress.NONE).graph();
            assertThat(Leiden.find(graph, 1, Progress.NONE).modularity()).isGreaterThan(reached);
        }
    }

    /** Up to sixty items in a few blocks, with parallel links and links to itself among them. */
    private static CompactGraph noise(SplittableRandom random) {
        var builder = new GraphBuilder<Integer>();
        int nodes = 2 + random.nextInt(60);
        for (int node = 0; node < nodes; node++) {
            builder.node(node);
        }
        for (int link = random.nextInt(4 * nodes); link > 0; link--) {
            int one = random.nextInt(nodes);
            int other = random.nextInt(4) > 0 ? (one / 6 * 6 + random.nextInt(6)) % nodes : random.nextInt(nodes);
            builder.link(one, other);
        }
        return builder.build();
    }

    /** The definition by pairs: the sum of A - k k' / 2m over all ordered pairs of one community, over 2m. */
    private static double pairByPair(CompactGraph graph, int[] of) {
        int nodes = graph.nodes();
        double[][] matrix = new double[nodes][nodes];
        double[] degrees = new double[nodes];
        for (int link = 0; link < graph.links(); link++) {
            matrix[graph.from(link)][graph.to(link)]++;
            matrix[graph.to(link)][graph.from(link)]++;
            degrees[graph.from(link)]++;
            degrees[graph.to(link)]++;
        }
        double twice = 2.0 * graph.links();
        double sum = 0;
        for (int one = 0; one < nodes && twice > 0; one++) {
            for (int other = 0; other < nodes; other++) {
                if (of[one] == of[other]) {
                    sum += matrix[one][other] - degrees[one] * degrees[other] / twice;
                }
            }
        }
        return twice > 0 ? sum / twice : 0;
    }
}
