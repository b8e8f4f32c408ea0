package org.entente.interop.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No file hangs an importer or fills 256 MiB: every importer reads every file, its own format or not, in a process of that
 * heap, and what does not come in is refused with its place and a reason.
 */
class HostileFilesTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final long SECONDS_FOR_ALL = 900;

    /** What hangs or grows with the square of a file takes minutes; the rest takes a second or two. */
    private static final long MILLIS = 10_000;

    /** Files of many rows that do come in may take longer, for they are honest work. */
    private static final long MILLIS_PER_MEBI = 3_000;

    @TempDir
    private Path folder;

    @TempDir
    private Path log;

    /** What one importer made of one file. */
    private record Outcome(
            String importer, String file, long cpuMillis, long objects, long refused, String where, String why) {

        static Outcome of(String line) {
            String[] parts = line.split("\t", -1);
            return new Outcome(
                    parts[0],
                    parts[1],
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4]),
                    parts[5],
                    parts[6]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"networks-covert", "bad-input", "graphs-formats"})
    void readsOrRefusesEveryRealFileInTime(String name) throws Exception {
        Path files = DATA.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(files), "needs ../shared/data/" + name);

        var outcomes = read(files);

        assertThat(outcomes).hasSize(ImportTrial.IMPORTERS * (int) count(files)).allSatisfy(outcome -> {
            assertThat(outcome.cpuMillis()).isLessThan(MILLIS);
            assertExplained(outcome);
        });
    }

    @Test
    void readsOrRefusesTheWorstFilesInTime() throws Exception {
        new WorstFiles(folder).writeAll();

        var outcomes = read(folder);

        assertThat(outcomes)
                .hasSize(ImportTrial.IMPORTERS * (int) count(folder))
                .allSatisfy(outcome -> {
                    long mebis = Files.size(folder.resolve(outcome.file())) >> 20;
                    long more = outcome.objects() > 2 ? mebis * MILLIS_PER_MEBI : 0;
                    assertThat(outcome.cpuMillis()).isLessThan(MILLIS + more);
                    assertExplained(outcome);
                });
        expected()
                .forEach((file, why) -> assertThat(outcomes)
                        .filteredOn(outcome -> outcome.file().equals(file)
                                && outcome.importer().equals(importer(file)))
                        .singleElement()
                        .satisfies(outcome -> assertThat(outcome.why()).contains(why)));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.file().equals("matrix.csv")
                        && outcome.importer().equals("table"))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.objects()).isGreaterThan(5_000));
    }

    @Test
    void readsOrRefusesHostileXmlInsideAWorkbook() throws Exception {
        Path files = DATA.resolve("bad-input/xml");
        Assumptions.assumeTrue(Files.isDirectory(files), "needs ../shared/data/bad-input/xml");
        new WorstFiles(folder).wrapAll(files);

        var outcomes = read(folder);

        assertThat(outcomes).hasSizeGreaterThan(50).allSatisfy(outcome -> {
            assertThat(outcome.cpuMillis()).isLessThan(MILLIS);
            assertThat(outcome.objects()).isZero();
            assertExplained(outcome);
        });
    }

    private static String importer(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "json" -> "stix";
            case "graphml" -> "graphml";
            case "gexf" -> "gexf";
            default -> "table";
        };
    }

    private static Map<String, String> expected() {
        return Map.ofEntries(
                Map.entry("one-cell.csv", "The row goes on for more than 1048576 characters"),
                Map.entry("one-quoted-cell.csv", "The row goes on for more than 1048576 characters"),
                Map.entry("quote-never-closed.csv", "a quotation mark is probably not closed"),
                Map.entry("quotes-never-closed.csv", "A quotation mark is not closed"),
                Map.entry("million-columns.csv", "The row goes on for more than 1048576 characters"),
                Map.entry("million-empty-columns.csv", "The row has more than 16384 columns."),
                Map.entry("deep.json", "beyond what is safe to read: Document nesting depth (201)"),
                Map.entry("deep-objects.json", "beyond what is safe to read: Document nesting depth (201)"),
                Map.entry("long-string.json", "beyond what is safe to read: String value length"),
                Map.entry("long-name.json", "beyond what is safe to read: Name length"),
                Map.entry("many-numbers.json", "is larger than 16 million characters"),
                Map.entry("wide-description.json", "It cannot be kept"),
                Map.entry("sheet-bomb.xlsx", "The part xl/worksheets/sheet1.xml is larger than is read."),
                Map.entry("rows-bomb.xlsx", "The part xl/worksheets/sheet1.xml is larger than is read."),
                Map.entry("shared-texts-bomb.xlsx", "The part xl/sharedStrings.xml is larger than is read."),
                Map.entry("wide-shared-texts.xlsx", "A row of the sheet has more than 1048576 characters."),
                Map.entry("entities-bomb.xlsx", "The workbook is damaged"),
                Map.entry("deep.graphml", "The elements lie more than 100 deep"),
                Map.entry("entities.graphml", "The file has a document type declaration (DOCTYPE)"),
                Map.entry("outside.gexf", "The file has a document type declaration (DOCTYPE)"),
                Map.entry("long-label.gexf", "A single tag, comment or text is larger than 16 MiB."),
                Map.entry("long-comment.graphml", "A single tag, comment or text is larger than 16 MiB."),
                Map.entry("long-value.graphml", "A value is longer than 1048576 characters."),
                Map.entry("many-values.graphml", "It has more than 10000 values."),
                Map.entry("many-attributes.gexf", "A tag has more than 256 attributes."),
                Map.entry("many-ends.graphml", "It joins 1000000 objects at once."));
    }

    /** What was refused says where and why in words, and nothing was a defect. */
    private static void assertExplained(Outcome outcome) {
        assertThat(outcome.where()).isNotEqualTo("DEFECT");
        if (outcome.refused() > 0) {
            assertThat(outcome.where()).isNotBlank();
            assertThat(outcome.why()).isNotBlank().doesNotContain("Exception", "java.", "StreamReadConstraints");
        }
    }

    private List<Outcome> read(Path files) throws IOException, InterruptedException {
        Path out = log.resolve("outcomes.txt");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ImportTrial.class.getName(),
                files.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(SECONDS_FOR_ALL, TimeUnit.SECONDS))
                    .as("all files are read")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        var lines = new ArrayList<>(Files.readAllLines(out));
        assertThat(lines.removeLast()).isEqualTo("done");
        return lines.stream().map(Outcome::of).toList();
    }

    private static long count(Path files) throws IOException {
        try (Stream<Path> walk = Files.walk(files)) {
            return walk.filter(Files::isRegularFile).count();
        }
    }
}
