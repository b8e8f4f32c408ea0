package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks at the terminal: of an edge list, and of a case as its readers may see it. */
class GraphCommandsTest {

    private static final String[] FIELDS = {"nodes", "links", "seconds", "cpuSeconds", "values"};

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path edges;

    @BeforeEach
    void writeEdges() throws IOException {
        terminal = new Terminal(folder);
        edges = Files.writeString(folder.resolve("edges.csv"), "a,b\nb,c\nc,a\nc,x\nx,y\ny,z\nz,x\nq,r\n");
    }

    @Test
    void findsCommunitiesAndTheirModularity() throws IOException {
        Path table = folder.resolve("groups.tsv");
        var found = terminal.plain("KST", "graph", "communities", "--edges", edges, "--out", table, "--json");

        assertThat(found.exit()).isZero();
        assertThat(Terminal.fields(found.only())).containsExactly(FIELDS);
        var values = found.only().path("values");
        assertThat(values.path("communities").asInt()).isEqualTo(3);
        assertThat(values.path("modularity").asDouble()).isEqualTo(0.4765625);
        assertThat(values.path("largest").path(0).path("size").asInt()).isEqualTo(3);
        assertThat(Files.readString(table))
                .isEqualTo("name\tcommunity\na\t1\nb\t1\nc\t1\nx\t2\ny\t2\nz\t2\nq\t3\nr\t3\n");
    }

    @Test
    void findsAShortestPathWithItsSteps() {
        var found = terminal.plain("KST", "graph", "path", "--edges", edges, "--from", "a", "--to", "y", "--json");

        assertThat(Terminal.fields(found.only())).containsExactly(FIELDS);
        var values = found.only().path("values");
        assertThat(values.path("found").asBoolean()).isTrue();
        assertThat(values.path("length").asInt()).isEqualTo(3);
        assertThat(values.path("steps").path(1).path("from").path("name").asString())
                .isEqualTo("c");
        assertThat(values.path("steps").path(1).path("to").path("name").asString())
                .isEqualTo("x");
    }

    @Test
    void saysEachStepOnceAndInItsDirection() throws IOException {
        Path twice = Files.writeString(folder.resolve("twice.csv"), "b,a\na,b\nc,b\n");

        var said = terminal.plain("KST", "graph", "path", "--edges", twice, "--from", "a", "--to", "c")
                .out();

        assertThat(said.lines().skip(1))
                .containsExactly("From a to c: 2 steps.", "  a is linked to b", "  b is linked to c");
    }

    @Test
    void saysThatThereIsNoPath() {
        var found = terminal.plain("KST", "graph", "path", "--edges", edges, "--from", "a", "--to", "q");

        assertThat(found.exit()).isZero();
        assertThat(found.out()).contains("no path from a to q");
    }

    @Test
    void refusesAnEndThatIsNotThereAndAnEndingThatItDoesNotWrite() {
        var lost = terminal.plain("KST", "graph", "path", "--edges", edges, "--from", "a", "--to", "nobody");
        assertThat(lost.exit()).isEqualTo(1);
        assertThat(lost.err()).contains("exact name nobody").contains("Nothing was done");
        assertThat(terminal.plain("KST", "graph", "path", "--edges", edges, "--from", "a")
                        .exit())
                .isEqualTo(2);

        Path odd = folder.resolve("out.gif");
        var refused = terminal.plain("KST", "graph", "metrics", "--edges", edges, "--out", odd, "--json");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.lines()).isEmpty();
        assertThat(refused.err()).contains(".png, .svg, .pdf or .tsv");
        assertThat(odd).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "metrics", "communities"})
    void drawsEveryAnswer(String command) throws IOException {
        Path picture = folder.resolve(command + ".svg");

        var drawn = terminal.plain("KST", "graph", command, "--edges", edges, "--out", picture);

        assertThat(drawn.exit()).as(drawn.err()).isZero();
        assertThat(drawn.out()).contains("Wrote " + picture);
        assertThat(Files.readString(picture)).startsWith("<").contains("<svg");
    }

    @Test
    void drawsOnlyThePath() throws IOException {
        Path picture = folder.resolve("path.svg");

        terminal.plain("KST", "graph", "path", "--edges", edges, "--from", "a", "--to", "x", "--out", picture);

        assertThat(Files.readString(picture)).contains("a, x, c").doesNotContain(">q<");
    }

    @Test
    void namesTheLinksOfAPathThroughACase() throws IOException {
        Path vault = terminal.vault("KST");
        Path bundle = Files.writeString(folder.resolve("case.json"), """
                {"type": "bundle", "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d", "objects": [
                  %s, %s, %s, %s,
                  {"type": "relationship", "spec_version": "2.1",
                   "id": "relationship--a78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
                   "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z",
                   "relationship_type": "uses",
                   "source_ref": "campaign--178cb6e5-0c4b-4611-8297-d1b8b55e40b5",
                   "target_ref": "tool--278cb6e5-0c4b-4611-8297-d1b8b55e40b5"},
                  {"type": "relationship", "spec_version": "2.1",
                   "id": "relationship--b78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
                   "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z",
                   "relationship_type": "uses",
                   "source_ref": "campaign--378cb6e5-0c4b-4611-8297-d1b8b55e40b5",
                   "target_ref": "tool--278cb6e5-0c4b-4611-8297-d1b8b55e40b5"}]}
                """.formatted(
                        object("campaign", 1, "Harbour"),
                        object("tool", 2, "Crane key"),
                        object("campaign", 3, "Quay"),
                        object("campaign", 4, "Quay")));
        assertThat(terminal.run("KST", "import", bundle, "--into", vault, "--marking", "C//REL AVL")
                        .only()
                        .path("refused")
                        .asInt())
                .isZero();

        var twice = terminal.run("KST", "graph", "path", vault, "--from", "Harbour", "--to", "Quay");
        assertThat(twice.exit()).isEqualTo(1);
        assertThat(twice.err()).contains("the name of 2 entities");
        String quay = terminal.run("KST", "search", vault, "Quay").lines().stream()
                .map(line -> line.path("id").asString())
                .filter(id -> terminal.run("KST", "graph", "path", vault, "--from", "Harbour", "--to", id)
                        .only()
                        .path("values")
                        .path("found")
                        .asBoolean())
                .findFirst()
                .orElseThrow();

        var found = terminal.run("KST", "graph", "path", vault, "--from", "Harbour", "--to", quay)
                .only();
        var last = found.path("values").path("steps").path(1).path("links").path(0);
        assertThat(last.path("kind").asString()).isEqualTo("uses");
        assertThat(last.path("forward").asBoolean()).isFalse();
        assertThat(last.path("id").asString()).isNotEmpty();
        assertThat(terminal.say("KST", "graph", "path", vault, "--from", "Harbour", "--to", quay)
                        .out())
                .contains("Harbour uses Crane key")
                .contains("Quay uses Crane key");
        assertThat(terminal.run("KST", "graph", "communities", vault)
                        .only()
                        .path("nodes")
                        .asInt())
                .isEqualTo(4);
    }

    private static String object(String type, int number, String name) {
        return """
                {"type": "%s", "spec_version": "2.1", "id": "%s--%d78cb6e5-0c4b-4611-8297-d1b8b55e40b5",
                 "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z", "name": "%s"}
                """.formatted(type, type, number, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001\u0002", ",,,,\n;;;\n", "\"\n\"a\nb", "a,a\na,a\n"})
    void worksOnAnyText(String text) throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.csv"), text);
        for (String command : new String[] {"layout", "metrics", "communities"}) {
            assertThat(terminal.plain("KST", "graph", command, "--edges", odd, "--json")
                            .exit())
                    .as(command)
                    .isZero();
        }
    }

    @Test
    void refusesBytesThatAreNotText() throws IOException {
        Path odd = folder.resolve("odd.bin");
        Files.write(odd, new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3, '\n'});
        var refused = terminal.plain("KST", "graph", "communities", "--edges", odd, "--json");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("could not be read").doesNotContain("Exception");
    }
}
