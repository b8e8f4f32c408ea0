package org.entente.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.entente.app.OpenCase;
import org.entente.app.TestWorkstation;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real STIX bundles through the whole way in: file, claims, journal, projections. */
class RealBundlesTest {

    private static final Path OLDER = Path.of("../shared/data/stix-attack-ics/ics-attack-17.1.json");
    private static final Path NEWER = Path.of("../shared/data/stix-attack-ics/ics-attack-18.1.json");

    @TempDir
    private Path folder;

    @Test
    void aSecondImportChangesNothingAndANewerReleaseAddsAndUpdates() {
        assumeTrue(Files.exists(NEWER), "the ATT&CK bundles are not here");
        try (var open = open("one")) {
            var first = imported(open, OLDER);
            assertThat(first.created()).isEqualTo(1651);
            assertThat(first.refused()).isZero();
            assertThat(first.dangling()).isZero();
            var before = open.info();

            var again = imported(open, OLDER);
            assertThat(again.unchanged()).isEqualTo(1651);
            assertThat(open.info()).isEqualTo(before);

            var newer = imported(open, NEWER);
            assertThat(newer.created()).isEqualTo(413);
            assertThat(newer.updated()).isEqualTo(77);
            assertThat(newer.refused()).isZero();
            var inOrder = values(open);

            var digest = open.store().queries().totals().projectionDigest();
            open.store().rebuild(Progress.NONE); // the case itself would write the rebuild down, which changes it
            assertThat(open.store().queries().totals().projectionDigest()).isEqualTo(digest);

            try (var other = open("other")) {
                imported(other, NEWER);
                imported(other, OLDER);
                assertThat(values(other)).isEqualTo(inOrder);
            }
        }
    }

    private OpenCase open(String name) {
        var workstation = TestWorkstation.of(folder.resolve(name + "-home"), "KST");
        return workstation.create(folder.resolve(name + ".vault"), TestWorkstation.PASSPHRASE);
    }

    private static ImportReport imported(OpenCase open, Path file) {
        return open.imports().importFile(ImportRequest.of(file).markedAs("C//REL AVL"), Progress.NONE);
    }

    /** Every live value of the case, whoever said it and when. */
    private static TreeSet<List<String>> values(OpenCase open) {
        var values = new TreeSet<List<String>>((one, other) -> one.toString().compareTo(other.toString()));
        open.store()
                .queries()
                .claims()
                .eachSpoken(
                        _ -> true,
                        Progress.NONE,
                        spoken -> spoken.statements()
                                .forEach(statement -> values.add(List.of(
                                        spoken.object().toString(),
                                        statement.property(),
                                        statement.value().toString()))));
        return values;
    }
}
