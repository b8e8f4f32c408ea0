package org.entente.interop.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.interop.FileInput;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published networks and broken XML. */
class NetworkFilesTest {

    private static final Path DATA = Path.of("../shared/data");

    private static Path data(String path) {
        Path file = DATA.resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "needs ../shared/data/" + path);
        return file;
    }

    @ParameterizedTest(name = "{0}: {1} nodes, {2} edges")
    @CsvSource({
        "networks-covert/911-hijackers/911-hijackers.graphml, 60, 153",
        "networks-covert/bali-2002/bali-2002.graphml, 27, 580",
        "networks-covert/london-gang/london-gang.graphml, 54, 315",
        "networks-covert/mali/mali.graphml, 36, 67",
        "networks-covert/noordin-top/noordin-top.graphml, 79, 1014",
        "networks-covert/november-17/november-17.graphml, 30, 165",
        "networks-covert/rhodes-n17/rhodes-n17.graphml, 22, 66",
        "graphs-formats/graphology/miserables.graphml, 77, 254",
        "graphs-formats/graphology/mixed_multigraph.graphml, 6, 8",
        "graphs-formats/graphology/arctic.gexf, 1715, 6676",
        "graphs-formats/graphology/les_miserables.gexf, 77, 254",
        "graphs-formats/graphology/data.gexf, 4, 5",
        "graphs-formats/graphology/missing_nodes.gexf, 2, 4"
    })
    void takesInEveryNodeAndEdge(String path, int nodes, int edges) {
        var drawn = Drawn.from(data(path));

        assertThat(drawn.refused).isEmpty();
        assertThat(drawn.types().get("link")).isEqualTo(edges);
        assertThat(drawn.objects).hasSize(nodes + edges);
        assertThat(drawn.objects.stream().map(object -> object.id()).distinct()).hasSize(nodes + edges);
    }

    @Test
    void saysWhichEdgesNameWhatIsNotThere() {
        var drawn = Drawn.from(data("graphs-formats/graphology/missing_nodes.gexf"));

        assertThat(drawn.warnings)
                .filteredOn(told -> told.why().contains("does not list"))
                .extracting(told -> told.where())
                .containsExactly("line 13 (1)", "line 15 (2)", "line 16 (3)");
    }

    @Test
    void namesWhatTheLabelNames() {
        var drawn = Drawn.from(data("graphs-formats/graphology/miserables.graphml"));

        assertThat(Drawn.value(drawn.object("11"), "name")).isEqualTo("Valjean");
        assertThat(Drawn.value(drawn.object("11"), "graphml.modularity-class")).isEqualTo("1");
        assertThat(drawn.object("11").said()).as("nothing of the drawing").hasSize(4);
    }

    @Test
    void refusesEveryBrokenFile() throws IOException {
        Path folder = data("bad-input/xml");
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (var format : NetworkImporter.Format.values()) {
                    var drawn = Drawn.from(format, FileInput.of(file));

                    assertThat(drawn.objects).as("%s", file).isEmpty();
                    assertThat(drawn.refused).as("%s", file).hasSize(1);
                }
            }
        }
    }
}
