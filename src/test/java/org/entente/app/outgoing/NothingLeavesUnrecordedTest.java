package org.entente.app.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.audit.AuditSentences;
import org.entente.app.audit.PlainWording;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.desk.AuditDesk;
import org.entente.app.graph.NetworkOrder;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a vault in which nothing can be written down nothing leaves either: it is refused before a file is there. */
class NothingLeavesUnrecordedTest {

    private static final Terms TERMS = Terms.marked(Marking.of("generic", "CONFIDENTIAL"));

    @TempDir
    private Path folder;

    private OpenCase open;
    private ObjectId ada;
    private ObjectId assessment;

    @BeforeEach
    void openWhereNothingCanBeWritten() {
        var kst = new QuickStation(folder.resolve("home"), "KST");
        Path vault = folder.resolve("case.vault");
        try (var made = kst.create(vault, 1)) {
            ada = made.claims().create("person", "Ada Test", TERMS);
            assessment = made.claims().create("assessment", "Port threat", TERMS);
        }
        open = kst.openReadOnly(vault, 2);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static void assertRefused(ThrowingCallable leaving) {
        assertThatThrownBy(leaving)
                .isInstanceOfSatisfying(
                        EntenteException.class, e -> assertThat(e.key()).isEqualTo("vault.read-only"));
    }

    @Test
    void refusesAnExport() {
        Path out = folder.resolve("case.json");
        assertRefused(() -> open.exports().write(new Export("stix", out, null, null, null), Progress.NONE));
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "tsv"})
    void refusesAPictureAndATable(String ending) {
        Path out = folder.resolve("network." + ending);
        assertRefused(() -> open.networks().layout(new NetworkOrder(null, out, null, null, 1), Progress.NONE));
        assertThat(out).doesNotExist();
        assertThat(open.networks()
                        .layout(new NetworkOrder(null, null, null, null, 1), Progress.NONE)
                        .leaks())
                .as("looking is not leaving")
                .isEmpty();
    }

    @Test
    void refusesTheLogItself() {
        Path out = folder.resolve("log.p7m");
        var log = new AuditDesk(open, Catalogue.load(), InstantSource.system()).entries();
        var words = new AuditSentences(new PlainWording());
        assertRefused(() -> open.logs().write(new LogOrder(null, log, log.size(), words, out), Progress.NONE));
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAReport() {
        Path out = folder.resolve("register.xlsx");
        assertRefused(() ->
                open.reports().write(new ReportOrder(assessment.toString(), "register", null, out), Progress.NONE));
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesACopyForTheClipboard() {
        assertRefused(() -> open.entities().copies().copy(List.of(ada), type -> type));
    }
}
