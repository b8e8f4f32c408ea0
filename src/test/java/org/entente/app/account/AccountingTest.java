package org.entente.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.graph.NetworkOrder;
import org.entente.app.outgoing.Export;
import org.entente.app.settings.Settings;
import org.entente.audit.AuditNote;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down although it is no claim. */
@SuppressWarnings("NullAway.Init")
class AccountingTest {

    private static final Marking CONFIDENTIAL = Marking.of("generic", "CONFIDENTIAL");
    private static final Marking SECRET = Marking.of("generic", "SECRET");

    @TempDir
    Path folder;

    private OpenCase open;
    private ObjectId ordinary;

    @BeforeEach
    void make() {
        open = new QuickStation(folder.resolve("home"), "KST").create(folder.resolve("a.vault"), 1);
        ordinary = open.claims().create("person", "Ada Test", Terms.marked(CONFIDENTIAL));
        open.claims().create("person", "Ben Test", Terms.marked(CONFIDENTIAL));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> noted() {
        return open.audit().notes().stream()
                .map(note -> (note.action() + " " + note.detail()).strip())
                .toList();
    }

    @Test
    void writesDownOnceThatSomethingAboveTheOrdinaryMarkingWasOpened() {
        ObjectId restricted = open.claims().create("person", "Cleo Test", Terms.marked(SECRET));
        var views = open.accounting().views();
        assertThat(views.opened(ordinary)).isEmpty();
        assertThat(noted()).isEmpty();
        assertThat(views.opened(restricted)).contains(SECRET);
        assertThat(views.opened(restricted))
                .as("said and written down once for each opening of the vault")
                .isEmpty();
        assertThat(noted()).containsExactly("view.restricted " + restricted);
        open.claims().add(ordinary, "note", new Text("raised"), Terms.marked(SECRET));
        assertThat(views.opened(ordinary)).as("looked at before it was raised").isPresent();
    }

    @Test
    void writesDownThatWhatItsOriginatorControlsWasOpened() {
        ObjectId controlled =
                open.claims().create("person", "Dan Test", Terms.marked(CONFIDENTIAL.controlledByOriginator()));
        assertThat(open.accounting().views().opened(controlled)).isPresent();
        assertThat(noted()).containsExactly("view.restricted " + controlled);
    }

    @Test
    void writesDownWhatLeavesAsAFileOrThroughTheClipboard() {
        open.exports().write(new Export("stix", folder.resolve("a.json"), null, null, null), Progress.NONE);
        open.networks().layout(new NetworkOrder(null, folder.resolve("a.png"), null, null, 1), Progress.NONE);
        open.entities().copies().copy(List.of(ordinary), type -> type);
        var backup = open.backups().write(folder.resolve("copies"), Progress.NONE);
        open.backups().delete(backup);
        open.recovery().code();
        open.rebuild(Progress.NONE);
        assertThat(open.audit().notes())
                .extracting(AuditNote::action)
                .containsExactly(
                        "export",
                        "export.picture",
                        "export.clipboard",
                        "backup.write",
                        "backup.delete",
                        "recovery.sheet",
                        "vault.rebuild");
        assertThat(noted()).first().isEqualTo("export stix KST 4");
    }

    @Test
    void writesDownChangesOfSettingsThatMatterAndNoOthers() {
        var settings = open.accounting().settings();
        settings.stand(Settings.usual());
        settings.stand(Settings.usual().withYardstick("icd203"));
        settings.stand(Settings.usual().withIdleMinutes(60));
        settings.stand(Settings.usual().withIdleMinutes(60).withClipboardSeconds(0));
        settings.stand(Settings.usual());
        assertThat(noted()).hasSize(4).allMatch(words -> words.startsWith("setting.security lock="));
        assertThat(noted().get(1)).contains("lock=60min clipboard=30s");
        assertThat(noted().get(2)).contains("lock=60min clipboard=0s");
    }
}
