package org.entente.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.catalogue.Catalogue;
import org.entente.interop.network.NetworkImporter;
import org.entente.interop.sample.SampleCase;
import org.entente.interop.stix.StixImporter;
import org.entente.interop.table.TableImporter;
import org.entente.model.work.Message;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever importers say of a file, the bundle has the words for it. */
class WordsOfProblemsTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final List<Importer> IMPORTERS = List.of(
            new StixImporter(CATALOGUE),
            new TableImporter(null, CATALOGUE),
            new NetworkImporter(NetworkImporter.Format.GRAPHML, CATALOGUE),
            new NetworkImporter(NetworkImporter.Format.GEXF, CATALOGUE),
            new SampleCase(CATALOGUE));
    private static final long LARGEST = 1 << 20;

    private final List<Told> told = new ArrayList<>();

    /** A file that is refused as a whole is told of too. */
    private void read(FileInput file, Importer importer) {
        try {
            readAll(file, importer);
        } catch (InteropException refused) {
            assertThat(Told.words(refused.message())).contains(file.name());
        }
    }

    private void readAll(FileInput file, Importer importer) {
        importer.read(
                file,
                ImportOptions.NOTHING_SAID,
                new Receiver() {
                    @Override
                    public void object(Imported object) {
                        assertThat(Told.words(object.where())).isNotBlank();
                    }

                    @Override
                    public void source(Imported source) {
                        assertThat(Told.words(source.where())).isNotBlank();
                    }

                    @Override
                    public void refused(Problem problem) {
                        told.add(Told.of(problem));
                    }

                    @Override
                    public void warning(Problem problem) {
                        told.add(Told.of(problem));
                    }
                },
                Progress.NONE);
    }

    private void assertTold() {
        assertThat(told).isNotEmpty().allSatisfy(each -> {
            assertThat(each.where()).isNotBlank().doesNotContain("interop.", "Message[");
            assertThat(each.why()).isNotBlank().doesNotContain("interop.", "Message[");
        });
    }

    @Test
    void areThereForWhatEveryCaseOfTheStandardBreaks() throws IOException {
        Path cases = DATA.resolve("stix-validator-cases/cases.jsonl");
        Assumptions.assumeTrue(Files.exists(cases), "needs ../shared/data/stix-validator-cases");
        try (Stream<String> lines = Files.lines(cases)) {
            lines.map(line -> JsonMapper.shared().readTree(line).path("object").toString())
                    .forEach(json -> read(
                            FileInput.of("case.json", json.getBytes(StandardCharsets.UTF_8)), IMPORTERS.getFirst()));
        }
        assertTold();
    }

    @Test
    void areThereForBadFiles() throws IOException {
        Path folder = DATA.resolve("bad-input");
        Assumptions.assumeTrue(Files.isDirectory(folder), "needs ../shared/data/bad-input");
        try (Stream<Path> files = Files.walk(folder)) {
            var small = files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() < LARGEST)
                    .sorted()
                    .toList();
            for (var file : small) {
                IMPORTERS.forEach(importer -> read(FileInput.of(file), importer));
            }
        }
        assertTold();
    }

    @Test
    void sayNumbersWithoutSeparators() {
        assertThat(Told.words(Where.line(1_234_567))).isEqualTo("line 1234567");
        assertThat(Told.words(Where.within(Where.position(1_000, 2_000), Where.object(Where.item("objects", 3), "x"))))
                .isEqualTo("line 1000, column 2000, objects[3] (x)");
    }

    @Test
    void areMissedWhenAProblemIsMadeFromText() {
        assertThatThrownBy(() -> Told.of(new Problem(Where.FILE, "The file is broken.")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Told.of(new Problem(Message.of("line 3"), "interop.stix.empty")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Told.of(new Problem(Where.FILE, "interop.stix.twice")))
                .isInstanceOf(AssertionError.class);
    }
}
