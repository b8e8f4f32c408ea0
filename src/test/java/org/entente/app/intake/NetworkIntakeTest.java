package org.entente.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.app.OpenCase;
import org.entente.app.TestWorkstation;
import org.entente.app.source.SourceEdits;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks into a real case. */
class NetworkIntakeTest {

    private static final String XML = """
            <gexf xmlns="http://gexf.net/1.3"><graph mode="dynamic" timeformat="date">
            <attributes class="edge"><attribute id="0" title="weight" type="float"/></attributes>
            <nodes><node id="1" label="Ana"/><node id="2" label="%s"/></nodes>
            <edges><edge id="e" source="1" target="2"><attvalues><attvalue for="0" value="1" start="2001" end="2001"/>
            <attvalue for="0" value="2" start="2002" end="2002"/><attvalue for="0" value="1" start="2003" end="2003"/>
            </attvalues></edge><edge source="1" target="9"/></edges></graph></gexf>""";

    @TempDir
    private Path folder;

    private ImportReport imported(OpenCase open, String name) throws IOException {
        Path file = folder.resolve("harbour.gexf");
        Files.writeString(file, XML.formatted(name));
        return open.imports().importFile(ImportRequest.of(file).markedAs("C//REL AVL"), Progress.NONE);
    }

    @Test
    void meetTheirObjectsAgain() throws IOException {
        var workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        try (var open = workstation.create(folder.resolve("one.vault"), TestWorkstation.PASSPHRASE)) {
            var first = imported(open, "Bo");
            assertThat(first.created()).isEqualTo(4);
            assertThat(first.refused()).isZero();
            assertThat(first.dangling()).isEqualTo(1);
            var before = open.info();

            assertThat(imported(open, "Bo").unchanged()).isEqualTo(4);
            assertThat(open.info()).as("nothing was said twice").isEqualTo(before);

            assertThat(imported(open, "Beau").updated()).isEqualTo(1);
        }
    }

    /** A row without a name comes in; it is counted, and its place told, so that somebody can name it. */
    @Test
    void countWhatNothingNames() throws IOException {
        var workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        Path file = folder.resolve("crew.csv");
        Files.writeString(file, "name;born\nAna Berg;1979\n;1980\nBo Lind;1981\n");
        try (var open = workstation.create(folder.resolve("one.vault"), TestWorkstation.PASSPHRASE)) {
            var report = open.imports().importFile(ImportRequest.of(file).markedAs("C//REL AVL"), Progress.NONE);
            assertThat(report.created()).isEqualTo(3);
            assertThat(report.unnamed()).isEqualTo(1);
            assertThat(report.warnings())
                    .filteredOn(warning -> warning.why().key().equals("interop.unnamed"))
                    .singleElement()
                    .satisfies(
                            warning -> assertThat(warning.where().arguments()).contains(3L));
        }
    }

    @Test
    void sayAValueOnceForEachTimeThatItHolds() throws IOException {
        var workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        try (var open = workstation.create(folder.resolve("one.vault"), TestWorkstation.PASSPHRASE)) {
            imported(open, "Bo");

            var weights = new java.util.ArrayList<String>();
            open.store()
                    .queries()
                    .claims()
                    .eachSpoken(
                            "weight"::equals,
                            Progress.NONE,
                            spoken -> spoken.statements()
                                    .forEach(statement ->
                                            weights.add(statement.value().plain() + " "
                                                    + Objects.requireNonNull(statement.valid())
                                                            .plain())));
            assertThat(weights).containsExactlyInAnyOrder("1 2001/2001", "2 2002/2002", "1 2003/2003");
        }
    }

    /** A number in a column of sources is the register's; what the register does not have becomes a source of its own. */
    @Test
    void citeTheRegisteredSourceThatARowNumbers() throws IOException {
        var workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        try (var open = workstation.create(folder.resolve("one.vault"), TestWorkstation.PASSPHRASE)) {
            var interview = registered(open, "Interview report");
            read(open, "Ana Berg;S-0142\nBo Lind;Harbour log");

            assertThat(citedFor(open, "Ana Berg")).containsExactly(interview);
            assertThat(citedFor(open, "Bo Lind")).singleElement().isNotEqualTo(interview);
            assertThat(open.imports().citable())
                    .as("no second S-0142")
                    .containsEntry("S-0142", "Interview report")
                    .containsKey("Harbour log");
        }
    }

    @Test
    void presumeNeitherOfTwoSourcesUnderOneNumber() throws IOException {
        var workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        try (var open = workstation.create(folder.resolve("one.vault"), TestWorkstation.PASSPHRASE)) {
            var one = registered(open, "Interview report");
            var other = registered(open, "Bank note");
            assertThat(open.imports().citable()).isEmpty();
            read(open, "Ana Berg;S-0142");

            assertThat(citedFor(open, "Ana Berg")).singleElement().isNotIn(one, other);
        }
    }

    private static ObjectId registered(OpenCase open, String title) {
        return open.sources()
                .edits()
                .register(new SourceEdits.NewSource(
                        "S-0142", title, "interview", "", null, null, Marking.of("national", "CONFIDENTIAL")));
    }

    private void read(OpenCase open, String rows) throws IOException {
        Path file = folder.resolve("crew.csv");
        Files.writeString(file, "name;Source\n" + rows + "\n");
        open.imports().importFile(ImportRequest.of(file).markedAs("C//REL AVL"), Progress.NONE);
    }

    private static Set<@Nullable ObjectId> citedFor(OpenCase open, String name) {
        var cited = new HashSet<@Nullable ObjectId>();
        open.store()
                .queries()
                .claims()
                .eachSpoken(
                        "name"::equals,
                        Progress.NONE,
                        spoken -> spoken.statements().stream()
                                .filter(statement -> statement.value().plain().equals(name))
                                .forEach(statement -> open.store()
                                        .queries()
                                        .claims()
                                        .live(List.of(statement.object()))
                                        .values()
                                        .forEach(live -> live.forEach(held -> cited.add(Objects.requireNonNull(
                                                        held.claim().attribution())
                                                .source())))));
        return cited;
    }
}
