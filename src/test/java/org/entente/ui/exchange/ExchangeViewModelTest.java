package org.entente.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.demo.DemoContested;
import org.entente.ui.demo.DemoEntities;
import org.entente.ui.demo.DemoExchange;
import org.entente.ui.door.Leak;
import org.entente.ui.door.Ledger;
import org.entente.ui.door.Partners.Trust;
import org.entente.ui.door.Shown;
import org.entente.ui.exchange.ExchangeViewModel.Part;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangeViewModelTest {

    private final DemoEntities entities = new DemoEntities();
    private final DemoExchange exchange = new DemoExchange(entities);
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failures::add);
    private final ExchangeViewModel model = new ExchangeViewModel(
            new ExchangeViewModel.Doors(exchange, new DemoContested(entities)),
            background,
            new Tasks(background, Texts.english()),
            Texts.english(),
            () -> Perspective.OURS);

    @BeforeEach
    void refresh() {
        model.refresh();
    }

    @Test
    void takesAVerifiedPackageIn() {
        model.inbox().inspect(Path.of("18.entente"));
        assertThat(model.partProperty().get()).isEqualTo(Part.INBOX);
        assertThat(exchange.done).isEmpty();
        model.inbox().accept();
        assertThat(exchange.done).containsExactly("accept");
        assertThat(model.inbox().inspectionProperty().get()).isNull();
        assertThat(model.partProperty().get()).isEqualTo(Part.CONTESTED);
    }

    @Test
    void saysAtOnceThatAPartnerHoldsAHeadOfOursThatIsGone() {
        exchange.alarm = "AVL holds a head of this log that is not in it.";
        model.inbox().inspect(Path.of("18.entente"));
        model.inbox().accept();
        assertThat(model.doneProperty().get()).endsWith(exchange.alarm);
    }

    @Test
    void asksWhatIsToBecomeOfWhatAPartnerErased() {
        var asked = new org.entente.ui.door.Exchange.Asked("k", "AVL erased 2 claims under order 7/24.", true);
        exchange.asked = List.of(asked);
        model.refresh();
        assertThat(model.inbox().asked()).containsExactly(asked);
        assertThat(model.inbox().count()).isEqualTo(exchange.waiting().size() + 1);
        model.inbox().keepErased(asked, "needed for the trial");
        assertThat(exchange.done).containsExactly("keep: needed for the trial");
        assertThat(model.inbox().asked()).isEmpty();
        exchange.asked = List.of(asked);
        model.refresh();
        model.inbox().eraseToo(asked, "doras".toCharArray());
        assertThat(exchange.done).last().isEqualTo("erase toodoras");
        assertThat(model.inbox().asked()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void neverTakesInWhatFailedACheck() {
        exchange.isAcceptable = false;
        model.inbox().inspect(Path.of("18.entente"));
        model.inbox().accept();
        assertThat(exchange.done).isEmpty();
    }

    @Test
    void refusesAPackageWithAReason() {
        model.inbox().inspect(Path.of("18.entente"));
        model.inbox().refuse("not ours to hold");
        assertThat(exchange.done).containsExactly("refuse: not ours to hold");
        assertThat(model.inbox().inspectionProperty().get()).isNull();
    }

    @Test
    void showsWhatLeavesAndStaysBeforeAnythingIsWritten() {
        model.outbox().prepare("AVL");
        var draft = model.outbox().draftProperty().get();
        assertThat(draft).isNotNull();
        assertThat(draft.leaving().stream().mapToInt(group -> group.count()).sum())
                .isEqualTo(draft.leaves());
        assertThat(draft.staying().stream().mapToInt(group -> group.count()).sum())
                .isEqualTo(draft.stays());
        assertThat(exchange.done).isEmpty();
        model.outbox().write(Path.of("out.entente"));
        assertThat(exchange.done).containsExactly("write AVL");
        assertThat(model.doneProperty().get()).contains("read back");
    }

    @Test
    void writesNothingWhileAWithheldNameWouldLeave() {
        exchange.leaks =
                List.of(new Leak("Lantern", ObjectId.derived("test"), "Yusuf al-Karim", "Note", "met Lantern", "(C)"));
        model.outbox().prepare("AVL");
        model.outbox().write(Path.of("out.entente"));
        assertThat(exchange.done).isEmpty();
        model.outbox().acceptLeaks(exchange.leaks, "they told us");
        model.outbox().write(Path.of("out.entente"));
        assertThat(exchange.done).containsExactly("accept leaks: they told us", "write AVL");
    }

    @Test
    void keepsAPackageThatWasBegunUntilItIsWrittenOrDiscarded() {
        exchange.leaks =
                List.of(new Leak("Lantern", ObjectId.derived("test"), "Yusuf al-Karim", "Note", "met Lantern", "(C)"));
        model.outbox().prepare("AVL");
        model.outbox().choose();
        assertThat(model.outbox().draftProperty().get()).isNull();
        model.outbox().choose(" type:person ", false);
        model.outbox().acceptLeaks(exchange.leaks, "they told us");
        model.clear();
        assertThat(model.outbox().currentProperty().get()).isNull();

        model.refresh();
        assertThat(model.outbox().begun())
                .singleElement()
                .satisfies(begun -> assertThat(begun.draft().select()).isEqualTo("type:person"));
        model.outbox().prepare("AVL");
        var draft = model.outbox().draftProperty().get();
        assertThat(draft).isNotNull();
        assertThat(draft.accepted())
                .singleElement()
                .extracting(one -> one.reason())
                .isEqualTo("they told us");
        model.outbox().leave();
        assertThat(model.outbox().begun()).hasSize(1);
        model.outbox().discard("AVL");
        assertThat(model.outbox().begun()).isEmpty();

        model.outbox().prepare("AVL");
        model.outbox().write(Path.of("out.entente"));
        assertThat(model.outbox().begun()).isEmpty();
    }

    @Test
    void addsThingsToThePackageThatWasBegunOrBeginsOneAboutThem() {
        var told = new ArrayList<String>();
        var pier = entities.named("Pier 9").id();
        var karim = entities.named("Yusuf al-Karim").id();
        model.outbox().add("AVL", List.of(pier), false, told::add);
        model.outbox().add("AVL", List.of(pier, karim), false, told::add);
        assertThat(model.outbox().begun())
                .singleElement()
                .satisfies(begun -> assertThat(begun.draft().things()).containsExactlyInAnyOrder(pier, karim));
        assertThat(model.outbox().currentProperty().get())
                .as("nobody looks at it")
                .isNull();
        assertThat(told).last().asString().startsWith("1 thing was added to the package for AVL.");

        model.outbox().add("AVL", List.of(pier), true, told::add);
        assertThat(told).last().asString().startsWith("All of it is in the package for AVL already.");
        assertThat(model.outbox().draftProperty().get()).as("it is looked at").isNotNull();
        model.outbox().choose("", false);
        model.outbox().add("AVL", List.of(karim), false, told::add);
        assertThat(told).last().asString().contains("about everything");
    }

    @Test
    void verifiesOnlyWhenTheWordsAreTheSame() {
        var heard = new ArrayList<>(exchange.partners().words("OND"));
        heard.set(11, "lemon");
        model.verify("OND", heard);
        assertThat(model.errorProperty().get()).contains("not the same partner");
        assertThat(model.partners().getLast().trust()).isEqualTo(Trust.UNVERIFIED);
        model.verify("OND", exchange.partners().words("OND"));
        assertThat(model.partners().getLast().trust()).isEqualTo(Trust.VERIFIED);
    }

    @Test
    void countsWhatWaits() {
        assertThat(model.count(Part.CONTESTED)).isEqualTo(3);
        assertThat(model.count(Part.INBOX)).isZero();
        model.inbox().inspect(Path.of("18.entente"));
        assertThat(model.count(Part.INBOX)).isEqualTo(1);
    }

    @Test
    void keepsAPackageThatIsHeldUntilItIsDecidedUpon() {
        model.inbox().inspect(Path.of("18.entente"));
        model.inbox().hold();
        assertThat(model.inbox().inspectionProperty().get()).isNull();
        assertThat(model.inbox().waiting()).hasSize(1);
        assertThat(model.count(Part.INBOX)).isEqualTo(1);

        model.inbox().inspect(model.inbox().waiting().getFirst().file());
        assertThat(model.count(Part.INBOX))
                .as("looking at it does not count it twice")
                .isEqualTo(1);
        model.inbox().refuse("not ours to hold");
        assertThat(exchange.done).containsExactly("hold", "refuse: not ours to hold");
        assertThat(model.inbox().waiting()).isEmpty();
        assertThat(model.count(Part.INBOX)).isZero();
    }

    @Test
    void countsNothingBeforeItWasRead() {
        var waiting = new ArrayList<Runnable>();
        var slow = new Background(waiting::add, Runnable::run, failures::add);
        var opening = new ExchangeViewModel(
                new ExchangeViewModel.Doors(exchange, new DemoContested(entities)),
                slow,
                new Tasks(slow, Texts.english()),
                Texts.english(),
                () -> Perspective.OURS);
        opening.refresh();
        assertThat(opening.count(Part.PARTNERS)).isNegative();
        assertThat(Texts.english().get("ui.exchange.part.partners", opening.count(Part.PARTNERS)))
                .isEqualTo("Partners");
        List.copyOf(waiting).forEach(Runnable::run);
        assertThat(opening.count(Part.PARTNERS)).isEqualTo(opening.partners().size());
        assertThat(Texts.english().get("ui.exchange.part.partners", 2)).isEqualTo("Partners 2");
    }

    @Test
    void thisViewIsMarkedByWhatStandsThere() {
        assertThat(ExchangeMarks.of(model))
                .as("partners: what their cards show")
                .isEqualTo(marked("(C//REL AVL)", "(R)"));
        model.partProperty().set(Part.LEDGER);
        assertThat(ExchangeMarks.of(model))
                .as("one of the packages has no mark on record: it may be as high as the case")
                .isEqualTo(Shown.EVERYTHING);
        model.ledger().filterProperty().set("#19");
        assertThat(ExchangeMarks.of(model))
                .as("ledger: the packages listed")
                .isEqualTo(marked("CONFIDENTIAL // REL AVL"));
        model.clear();
        assertThat(ExchangeMarks.of(model)).as("before it was read").isEqualTo(Shown.EVERYTHING);
        model.partProperty().set(Part.PARTNERS);
        assertThat(ExchangeMarks.of(model)).isEqualTo(Shown.EVERYTHING);
    }

    private static Shown marked(String... marks) {
        return Shown.marked(Stream.of(marks));
    }

    @Test
    void theLedgerAddsUpInEveryRowAndOverTheRowsShown() {
        var ledger = model.ledger();
        assertThat(ledger.sum()).isEqualTo(new LedgerSum(1, 212, 37, 0, 1, 44));
        assertThat(ledger.sum().chosen()).isEqualTo(249);
        assertThat(ledger.lines().getFirst().chosen()).isEqualTo(249);
        ledger.chosenProperty().set(ledger.lines().getFirst());
        ledger.filterProperty().set(" 12 mar  avl ");
        assertThat(ledger.sum()).isEqualTo(new LedgerSum(0, 0, 0, 0, 1, 44));
        assertThat(ledger.chosenProperty().get()).as("its row is hidden").isNull();
        assertThat(ledger.filterWords(Texts.english())).isEqualTo("1 filter · 1 item hidden");
        ledger.filterProperty().set("nobody");
        assertThat(ledger.shown()).isEmpty();
    }

    @Test
    void whatStayedWithoutARecordIsNotCounted() {
        var old = new Ledger.Entry("h1", "3 Jan", true, "AVL", "#1", 5, "", "", "", "", 0, List.of(), "");
        assertThat(LedgerSum.of(List.of(old))).isEqualTo(new LedgerSum(0, 0, 0, 1, 0, 0));
    }
}
