package org.entente.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.desk.AuditDesk.Entry;
import org.entente.app.desk.ObjectPage.Kind;
import org.entente.audit.AuditEntry;
import org.entente.audit.AuditNote;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log tells of one action: why, about what, and what it replaced and put. */
class AuditDetailsTest {

    private static final Terms TERMS = Terms.marked(Marking.of("generic", "CONFIDENTIAL"));

    @TempDir
    private Path folder;

    private OpenCase open;
    private AuditDesk desk;
    private ObjectId ada;

    @BeforeEach
    void begin() {
        open = new QuickStation(folder.resolve("home"), "KST").create(folder.resolve("case.vault"), 1);
        desk = new AuditDesk(open, Catalogue.load(), InstantSource.system());
        ada = open.claims().create("person", "Ada Test", TERMS);
    }

    @AfterEach
    void end() {
        open.close();
    }

    private Entry.Action action(String intent) {
        return desk.entries().stream()
                .filter(entry ->
                        entry instanceof Entry.Action action && action.intent().equals(intent))
                .map(Entry.Action.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasWhatWasThereBeforeAndWhatWasPut() {
        open.claims().set(ada, "occupation", new Text("clerk"), TERMS);
        open.claims().set(ada, "occupation", new Text("pilot"), TERMS);
        var both = desk.entries().stream()
                .filter(entry ->
                        entry instanceof Entry.Action action && action.intent().equals("set occupation"))
                .flatMap(entry -> desk.details(((Entry.Action) entry).id()).changes().stream())
                .toList();
        assertThat(both).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.REPLACED);
            assertThat(change.object()).isEqualTo(ada);
            assertThat(change.before()).isEqualTo(new Text("clerk"));
            assertThat(change.now()).isEqualTo(new Text("pilot"));
        });
    }

    /** The ledger writes the sender of a package among its readers: what was done and what left are then marked alike. */
    @Test
    void hasTheAuthorAmongTheReaders() {
        Marking shared = Marking.of("generic", "CONFIDENTIAL").releasableTo(Set.of("AVL"));
        open.claims().set(ada, "note", new Text("seen at the quay"), Terms.marked(shared));
        var action = action("set note");
        Marking written = shared.releasableTo(Set.of("AVL", "KST"));
        assertThat(action.subject().marking()).isEqualTo(written);
        assertThat(desk.details(action.id()).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.markings()).containsExactly(written));
    }

    @Test
    void hasTheObjectAndTheReasonOfWhatWasTakenBack() {
        var said = open.claims().add(ada, "note", new Text("seen at the quay"), TERMS);
        open.claims().withdraw(said, "It was somebody else");
        var action = action("withdraw note");
        assertThat(action.cause().reason()).isEqualTo("It was somebody else");
        assertThat(action.subject().first())
                .as("an action that only takes back is about something too")
                .isNotNull()
                .extracting(Line::title)
                .isEqualTo("Ada Test");
        assertThat(desk.details(action.id()).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.TAKEN_BACK);
            assertThat(change.before()).isEqualTo(new Text("seen at the quay"));
        });
    }

    @Test
    void tellsThatTwoAreOneFromBoth() {
        ObjectId other = open.claims().create("person", "A. Test", TERMS);
        open.entities().duplicates().same(List.of(ada, other), "one passport");
        var action = desk.entries().stream()
                .filter(entry -> entry instanceof Entry.Action made
                        && made.cause().reason().equals("one passport"))
                .map(Entry.Action.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(desk.details(action.id()).related()).singleElement().satisfies(related -> {
            assertThat(related.areSame()).isTrue();
            assertThat(List.of(related.one(), related.other())).containsExactlyInAnyOrder(ada, other);
        });
    }

    /** Notes are kept apart from actions: of one second, the journal alone knows which came first. */
    @Test
    void hasWhatWasDoneWithinOneSecondInTheOrderInWhichItWasDone() {
        open.claims().set(ada, "occupation", new Text("clerk"), TERMS);
        var first = open.store().queries().history().actions().getLast();
        open.audit().keep(new AuditNote(first.made().plusMillis(900), first.author(), "view.partner", "AVL"));
        open.claims().set(ada, "note", new Text("seen at the quay"), TERMS);
        assertThat(open.store().queries().history().actions().getLast().made()).isEqualTo(first.made());
        assertThat(desk.entries().stream().limit(3).map(AuditDetailsTest::said))
                .containsExactly("set note", "view.partner", "set occupation");
        assertThat(open.audit().entries().stream().map(AuditEntry::action).toList())
                .endsWith("set occupation", "view.partner AVL", "set note");
    }

    private static String said(Entry entry) {
        return switch (entry) {
            case Entry.Action action -> action.intent();
            case Entry.Noted noted -> noted.action();
            default -> "";
        };
    }
}
