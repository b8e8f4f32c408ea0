package org.entente.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.model.ObjectId;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.Leak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The exchange in its window: marks on its rows, and what stays in sight where there is little room. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ExchangeWindowTest {

    private DemoWorkstation workstation;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation, Path.of("18.entente"));
    }

    private void open(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.clickOn("#rail-exchange");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    @Test
    void theLedgerSaysThatItsFilterHidesEverything(FxRobot robot) {
        open(robot);
        robot.clickOn("#exchange-ledger");
        assertThat(text(robot, "ledger-shown")).isEqualTo("2 packages");
        assertThat(robot.lookup("#ledger-sum .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("1 sent: 249 claims chosen = 212 left + 37 stayed", "1 received with 44 claims");
        DemoWindow.type(robot, "ledger-filter", "nobody");
        assertThat(text(robot, "ledger-shown")).isEqualTo("0 of 2 packages");
        fire(robot, "ledger-clear");
        assertThat(text(robot, "ledger-shown")).isEqualTo("2 packages");
    }

    /** Nobody may be cleared for more by a press of Enter. */
    @Test
    void beginsWithWhatAPartnerMayHoldNow(FxRobot robot) {
        open(robot);
        robot.interact(() -> ((Button) stage.getScene().lookup("#partner-allow-AVL")).fire());
        assertThat(robot.lookup("#allow-level").queryComboBox().getValue()).isEqualTo("CONFIDENTIAL");
        assertThat(text(robot, "allow-now")).isEqualTo("Now: AVL may hold up to CONFIDENTIAL (7/23, until 31 Dec).");
        fire(robot, "dialog-leave");
        robot.interact(() -> ((Button) stage.getScene().lookup("#partner-allow-AVL")).fire());
        assertThat(robot.lookup("#allow-until").queryTextInputControl().getText())
                .as("to record a clearance again keeps the end of the agreement")
                .isEqualTo("2024-12-31");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.exchange.done).contains("allow AVL CONFIDENTIAL 7/23 until 2024-12-31");
        robot.interact(() -> ((Button) stage.getScene().lookup("#partner-allow-OND")).fire());
        assertThat(robot.lookup("#allow-level").queryComboBox().getValue()).isNull();
        DemoWindow.type(robot, "allow-agreement", "7/23");
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled())
                .as("no level is presumed")
                .isTrue();
    }

    @Test
    void tellsOfAPartnerWhoTrustsItSinceWhenAndWhatWentLast(FxRobot robot) {
        open(robot);
        assertThat(text(robot, "partner-sent-AVL")).isEqualTo("no. 19, 6 Feb 2024");
        assertThat(text(robot, "partner-came-AVL")).isEqualTo("no. 18, 12 Mar 2024");
        assertThat(text(robot, "partner-since-AVL"))
                .isEqualTo("Verified by M. Oduya, 3 Feb 2024: both sides read the same twelve words");
        assertThat(text(robot, "partner-since-OND")).startsWith("Not yet verified");
        assertThat(robot.lookup(".card .label").queryAllAs(javafx.scene.control.Label.class))
                .extracting(javafx.scene.control.Label::getText)
                .contains("Verified", "Unverified", "7/23, until 31 Dec");
    }

    @Test
    void tellsWhatAPartnerHoldsFromUsAndLeadsToEachPackageOfIt(FxRobot robot) {
        open(robot);
        assertThat(text(robot, "partner-held-AVL")).isEqualTo("1,085 claims in 2 packages");
        assertThat(text(robot, "partner-held-OND")).isEqualTo("Nothing yet");
        assertThat(robot.lookup("#partner-ledger-OND").tryQuery()).isEmpty();
        fire(robot, "partner-ledger-AVL");
        assertThat(robot.lookup("#ledger-filter").queryAs(TextField.class).getText())
                .isEqualTo("AVL");
        assertThat(robot.lookup("#ledger-table").tryQuery()).isPresent();
    }

    @Test
    void marksWhatAPartnerHoldsAndWhatWentLastEachWay(FxRobot robot) {
        open(robot);
        assertThat(text(robot, "partner-held-mark-AVL")).isEqualTo("(C//REL AVL, KST)");
        assertThat(text(robot, "partner-sent-mark-AVL")).isEqualTo("(R//REL AVL)");
        assertThat(text(robot, "partner-came-mark-AVL")).isEqualTo("(C//REL AVL)");
        assertThat(robot.lookup("#partner-sent-mark-OND").tryQuery())
                .as("nothing has no mark")
                .isEmpty();
    }

    @Test
    void asksBeforeItStopsExchanging(FxRobot robot) {
        open(robot);
        var stop = (Button) stage.getScene().lookup("#partner-stop-AVL");
        assertThat(stop.getText()).isEqualTo("Stop exchange…");
        assertThat(stop.getAccessibleText()).isEqualTo("Stop exchanging with AVL…");
        assertThat(stop.getStyleClass()).as("quiet until it is chosen").doesNotContain("plain-danger", "danger");
        robot.interact(stop::fire);
        assertThat(workstation.demo.exchange.done).isEmpty();
        fire(robot, "dialog-do");
        assertThat(workstation.demo.exchange.done).containsExactly("stop AVL");
    }

    @Test
    void saysWhoCanChangeThatSomethingStaysAndBeginsThere(FxRobot robot) {
        open(robot);
        fire(robot, "partner-package-AVL");
        assertThat(robot.lookup("#outbox-mark").queryAs(Button.class).getText())
                .isEqualTo("Open Harbourmaster X to mark it");
        fire(robot, "outbox-allow");
        assertThat(robot.lookup("#allow-level").tryQuery()).isPresent();
    }

    @Test
    void everyRowCarriesAPortionMark(FxRobot robot) {
        open(robot);
        assertThat(text(robot, "partner-most-AVL")).isEqualTo("Up to CONFIDENTIAL, where it names AVL as a reader");
        assertThat(text(robot, "partner-most-OND")).isEqualTo("Nothing");
        assertThat(text(robot, "partner-mark-AVL")).isEqualTo("(R)");
        assertThat(robot.lookup("#partner-mark-OND").tryQuery())
                .as("what has no mark says nothing of one")
                .isEmpty();
        assertThat(robot.lookup("#partner-AVL .portion").queryAllAs(Label.class))
                .as("the card, what it holds, what went last each way; its agreement is not marked")
                .extracting(Label::getText)
                .containsExactly("(R)", "(C//REL AVL, KST)", "(R//REL AVL)", "(C//REL AVL)");

        fire(robot, "partner-package-AVL");
        fire(robot, "outbox-leave");
        assertThat(text(robot, "outbox-mark-AVL")).isEqualTo("(C//REL AVL)");

        robot.clickOn("#exchange-inbox");
        fire(robot, "inbox-choose");
        fire(robot, "inbox-back");
        assertThat(text(robot, "inbox-mark-0")).as("sealed: as the case is").isEqualTo("(S)");
    }

    @Test
    void aChosenPackageAddsUpInItsRowAndMarksItsClaims(FxRobot robot) {
        open(robot);
        robot.clickOn("#exchange-ledger");
        var table = robot.lookup("#ledger-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().selectFirst());
        assertThat(table.getVisibleLeafColumns())
                .extracting(TableColumn::getText)
                .as("chosen = claims that left + stayed, also while the details stand beside it")
                .contains("Chosen", "Claims", "Stayed")
                .doesNotContain("Why it stayed");
        assertThat(text(robot, "status-selection")).isEqualTo("1 selected: #19 to AVL");
        assertThat(robot.lookup("#ledger-held .portion").queryAllAs(Label.class))
                .extracting(Label::getText)
                .as("of the thing, and of a claim that is marked otherwise")
                .containsExactlyInAnyOrder("(C)", "(U)", "(C//REL AVL)");
        assertThat(robot.lookup("#ledger-held").query().lookupAll(".like-band"))
                .as("a likelihood is drawn")
                .hasSize(1);
        assertThat(robot.lookup("#ledger-held").query().lookupAll(".pip"))
                .as("and so is a confidence")
                .hasSize(3);
        assertThat(robot.lookup("#ledger-held .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .as("the name says it already")
                .doesNotContain("Judgement");
    }

    @Test
    void everyIncomingClaimCanBeLookedAtBeforeItIsAccepted(FxRobot robot) {
        open(robot);
        robot.clickOn("#exchange-inbox");
        fire(robot, "inbox-choose");
        fire(robot, "inbox-look");
        assertThat(words(robot, "#incoming-claims"))
                .as("ours and theirs, each with who said it, how well graded, on what, and its mark")
                .contains(
                        "In your case",
                        "12 Mar 1984",
                        "KST M. Oduya, 4 Feb 2024",
                        "B2",
                        "S-0142",
                        "In package #18 from AVL",
                        "3 Dec 1984",
                        "AVL R. Lindqvist, 6 Feb 2024",
                        "C3",
                        "S-0160",
                        "(C)",
                        "Contested");
        assertThat(text(robot, "status-selection")).isEqualTo("1 selected: Yusuf al-Karim");
        assertThat(robot.lookup("#incoming-claims .incoming").queryAll())
                .as("tinted, since it is not in the case")
                .hasSize(1);
        assertThat(text(robot, "incoming-shown"))
                .as("no list that ends without saying so")
                .isEqualTo("The first 2 new claims of 58 can be looked at here; accepting brings all.");

        robot.interact(
                () -> robot.lookup("#incoming-new").queryAs(ToggleButton.class).fire());
        assertThat(words(robot, "#incoming-claims"))
                .contains("Joe Carim", "unsourced")
                .doesNotContain("In your case");
        assertThat(words(robot, "#incoming-claims"))
                .contains("Called like Yusuf al-Karim in your case. Accepting keeps both; you can join them later.");
        assertThat(robot.lookup("#incoming-claims .text-area").queryAs(TextArea.class))
                .as("a text of pages can be read whole, and takes eight lines")
                .satisfies(text -> assertThat(text.getText()).hasSize(100_000))
                .satisfies(text -> assertThat(text.isEditable()).isFalse())
                .satisfies(text -> assertThat(text.getHeight()).isLessThan(300));
        assertThat(robot.lookup("#incoming-withdrawn")
                        .queryAs(ToggleButton.class)
                        .isDisabled())
                .isTrue();
        fire(robot, "incoming-back");
        assertThat(robot.lookup("#inbox-checks").tryQuery()).isPresent();
        assertThat(workstation.demo.exchange.done).isEmpty();
    }

    @Test
    void aNumberOfTheInboxLeadsToWhatItCounts(FxRobot robot) {
        open(robot);
        robot.clickOn("#exchange-inbox");
        fire(robot, "inbox-choose");
        robot.interact(() -> robot.lookup("#inbox-contested").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#incoming-contested")
                        .queryAs(ToggleButton.class)
                        .isSelected())
                .isTrue();
        assertThat(robot.lookup("#incoming-list").queryListView().getItems()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#inbox-checks").tryQuery()).isPresent();
        assertThat(robot.lookup("#inbox-withdrawn").tryQuery())
                .as("nothing to lead to")
                .isEmpty();

        fire(robot, "inbox-kind-entity");
        assertThat(robot.lookup("#incoming-role").queryAs(ToggleButton.class).getText())
                .isEqualTo("Entities 2");
        fire(robot, "inbox-accept");
        assertThat(workstation.demo.exchange.done).as("decided from there too").containsExactly("accept");
    }

    private static List<String> words(FxRobot robot, String in) {
        return robot.lookup(in + " .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void aDraftSaysWhatLeavesWhatStaysAndWhy(FxRobot robot) {
        open(robot);
        fire(robot, "partner-package-AVL");
        fire(robot, "outbox-leave");
        assertThat(robot.lookup("#outbox-checked-AVL .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly(
                        "Checked 13 Mar 15:00Z: 249 claims chosen = 212 leave + 37 stay", "28 · Not releasable to AVL");
    }

    @Test
    void countsClaimsAndThingsEachByItsName(FxRobot robot) {
        open(robot);
        fire(robot, "partner-package-AVL");
        assertThat(robot.lookup("#outbox-columns .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("claims", "186 claims about 31 things", "2 more things", "Page 1 of 6")
                .doesNotContain("items");
        assertThat(text(robot, "outbox-paged"))
                .as("why that is fewer than leave")
                .isEqualTo("6 pages; links have none");
        assertThat(text(robot, "outbox-sum")).isEqualTo("249 claims chosen = 212 leave + 37 stay");
        assertThat(text(robot, "outbox-theirs")).isEqualTo("15 more came from AVL itself and do not go back");
    }

    @Test
    void namesMoreOfWhatLeavesOnDemand(FxRobot robot) {
        open(robot);
        fire(robot, "partner-package-AVL");
        int before = robot.lookup("#outbox-columns .portion").queryAll().size();
        assertThat(robot.lookup("#outbox-more").queryButton().getText()).isEqualTo("Show 4 more things");
        fire(robot, "outbox-more");
        assertThat(robot.lookup("#outbox-columns .portion").queryAll()).hasSize(before + 4);
        assertThat(robot.lookup("#outbox-more").tryQuery()).isEmpty();
        assertThat(robot.lookup("#outbox-columns .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .as("nobody reads a thousand, and the rest is still counted")
                .contains("19 more things");
    }

    @Test
    void saysAtTheHeadOfWhatStaysHowMuchEachRuleKeeps(FxRobot robot) {
        open(robot);
        fire(robot, "partner-package-AVL");
        assertThat(words(robot, "#outbox-reasons"))
                .containsExactly("Above AVL’s ceiling", "9", "Not releasable to AVL", "28");
    }

    @Test
    void showsOnWhatEachClaimRestsThatThePartnerWillSee(FxRobot robot) {
        open(robot);
        fire(robot, "partner-package-AVL");
        assertThat(robot.lookup(".paper .grade-chip").queryAllAs(Label.class))
                .hasSize(2)
                .allSatisfy(chip -> assertThat(chip.isTextTruncated()).isFalse())
                .extracting(Label::getText)
                .contains("–");
        assertThat(robot.lookup(".paper .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("S-0142");
        assertThat(robot.lookup(".paper .unsourced").queryAllAs(Label.class)).hasSize(1);
    }

    @Test
    void aLeakTakesOneLineUntilItIsUnfolded(FxRobot robot) {
        workstation.demo.exchange.leaks = List.of(new Leak(
                "Lantern", ObjectId.derived("demo", "Pier 9"), "Pier 9", "Note", "He met Lantern there", "(C)"));
        open(robot);
        fire(robot, "partner-package-AVL");
        Node each = robot.lookup("#outbox-leaks .button").query().getScene().lookup("#leaks-each");
        assertThat(each.getParent().isVisible()).isFalse();
        assertThat(robot.lookup("#outbox-leaks").query().getLayoutBounds().getHeight())
                .isLessThan(64);
        assertThat(text(robot, "leaks-sentence"))
                .isEqualTo("A withheld term appears in text that would leave, in Note of Pier 9");
        assertThat(robot.lookup("#outbox-write").queryButton().getText())
                .as("why it is off stands on it")
                .isEqualTo("Sign after 1 fix");
        fire(robot, "leaks-unfold");
        assertThat(each.getParent().isVisible()).isTrue();
        assertThat(robot.lookup("#leaks-each .strong").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("Lantern");
        assertThat(robot.lookup("#leaks-each .portion").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("(C)");
    }

    @Test
    void aLeakStaysOneLineBesideItsButtonsWithLargeText(FxRobot robot) {
        workstation.demo.exchange.leaks = List.of(new Leak(
                "Lantern", ObjectId.derived("demo", "Pier 9"), "Pier 9", "Note", "He met Lantern there", "(C)"));
        small(robot, 1440, 900);
        open(robot);
        enlarge(robot);
        robot.clickOn("#rail-exchange");
        fire(robot, "partner-package-AVL");
        assertThat(text(robot, "leaks-sentence")).isEqualTo("A withheld term in outgoing text");
        assertThat(robot.lookup("#outbox-leaks").query().getLayoutBounds().getHeight())
                .isLessThan(2 * 64);
    }

    @Test
    void acceptsAllLeaksOnlyWhereEachCanBeRead(FxRobot robot) {
        var pier = ObjectId.derived("demo", "Pier 9");
        workstation.demo.exchange.leaks = List.of(
                new Leak("Lantern", pier, "Pier 9", "Note", "He met Lantern there", "(C)"),
                new Leak("S-0189", pier, "Pier 9", "Note", "As S-0189 says", "(C)"));
        open(robot);
        fire(robot, "partner-package-AVL");
        Node all = robot.lookup("#outbox-leaks").query().lookup("#leaks-accept");
        assertThat(all.getParent().getParent().isVisible()).isFalse();
        fire(robot, "leaks-unfold");
        assertThat(all.getParent().getParent().isVisible()).isTrue();
        Node mend = robot.lookup("#leaks-mend").query();
        assertThat(all.localToScene(0, 0).getY())
                .as("not beside the way to mend the first")
                .isGreaterThan(
                        mend.localToScene(0, mend.getLayoutBounds().getHeight()).getY());
    }

    @Test
    void standsBesideEachOtherInAnOrdinaryWindow(FxRobot robot) {
        small(robot, 1280, 720);
        open(robot);
        fire(robot, "partner-package-AVL");
        assertThat(robot.lookup("#outbox-tab-0").tryQuery()).isEmpty();
        inSight("outbox-sum", robot);
        inSight("outbox-write", robot);
    }

    @Test
    void becomesTabsWithLargeTextAndKeepsTheSumAndTheButtonInSight(FxRobot robot) {
        small(robot, 1440, 900);
        open(robot);
        enlarge(robot);
        robot.clickOn("#rail-exchange");
        fire(robot, "partner-package-AVL");
        assertThat(robot.lookup("#outbox-tab-0").tryQuery()).isPresent();
        inSight("outbox-sum", robot);
        inSight("outbox-write", robot);
        assertThat(robot.lookup("#outbox-columns").query().getLayoutBounds().getHeight())
                .as("a list that can be read")
                .isGreaterThanOrEqualTo(400);
        assertThat(robot.lookup("#outbox-columns .scroll-pane").queryAll())
                .as("the page alone scrolls")
                .isEmpty();
        fire(robot, "outbox-write");
        assertThat(workstation.demo.exchange.done).contains("write AVL");
    }

    @Test
    void cutsNothingOfADraftWithLargeTextInALargeWindow(FxRobot robot) {
        workstation.demo.exchange.leaks = List.of(new Leak(
                "Lantern", ObjectId.derived("demo", "Pier 9"), "Pier 9", "Note", "He met Lantern there", "(C)"));
        small(robot, 1920, 1080);
        open(robot);
        enlarge(robot);
        robot.clickOn("#rail-exchange");
        fire(robot, "partner-package-AVL");
        assertThat(robot.lookup("#outbox-tab-0").tryQuery()).isPresent();
        assertThat(List.of("#outbox-sum", "#outbox-columns .portion", "#outbox-columns .strong"))
                .allSatisfy(query -> assertThat(robot.lookup(query).queryAllAs(Label.class))
                        .as(query)
                        .isNotEmpty()
                        .noneMatch(Label::isTextTruncated));
        assertThat(robot.lookup("#outbox-columns .count").queryAllAs(Label.class))
                .as("the tab says it already")
                .noneMatch(count -> count.getParent().getParent().isVisible());
    }

    @Test
    void decidesUponAPackageWithLargeTextInASmallWindow(FxRobot robot) {
        small(robot, 1280, 720);
        open(robot);
        enlarge(robot);
        robot.clickOn("#rail-exchange");
        robot.clickOn("#exchange-inbox");
        fire(robot, "inbox-choose");
        for (String id : List.of("inbox-refuse", "inbox-hold", "inbox-accept")) {
            inSight(id, robot);
            var button = robot.lookup("#" + id).queryButton();
            assertThat(button.getWidth()).as(id).isGreaterThanOrEqualTo(button.prefWidth(-1));
        }
        fire(robot, "inbox-look");
        inSight("inbox-accept", robot);
    }

    @Test
    void readsTheLedgerAndTheContestedWithLargeTextInASmallWindow(FxRobot robot) {
        small(robot, 1280, 720);
        open(robot);
        enlarge(robot);
        robot.clickOn("#rail-exchange");
        robot.clickOn("#exchange-ledger");
        var table = robot.lookup("#ledger-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().selectFirst());
        assertThat(table.getHeight()).as("rows that can be read").isGreaterThanOrEqualTo(400);
        assertThat(table.getVisibleLeafColumns())
                .extracting(TableColumn::getText)
                .contains("Marking", "Receipt")
                .doesNotContain("Chosen");
        assertThat(robot.lookup("#ledger-table .caption").queryAllAs(Label.class))
                .as("what has no column stands below the package")
                .filteredOn(Node::isVisible)
                .extracting(Label::getText)
                .anyMatch(words -> words.contains("\n249 chosen, 37 stayed\n"));
        double foot = table.localToScene(0, table.getHeight()).getY();
        double sum = robot.lookup("#ledger-sum").query().localToScene(0, 0).getY();
        double details =
                robot.lookup("#ledger-details").query().localToScene(0, 0).getY();
        assertThat(List.of(foot, sum, details)).as("below each other").isSorted();
        robot.interact(workstation.demo::announce);
        robot.clickOn("#exchange-contested");
        inSight("contested-resolve", robot);
        inSight("contested-previous", robot);
    }

    /** With large text what is chosen, and the reason it asks for, lie below the sides. */
    @Test
    void bringsTheReasonIntoSightWhenAContestedValueIsChosen(FxRobot robot) throws TimeoutException {
        small(robot, 1280, 720);
        open(robot);
        enlarge(robot);
        robot.clickOn("#rail-exchange");
        robot.interact(workstation.demo::announce);
        robot.clickOn("#exchange-contested");
        chooseFirstSide(robot);
        WaitForAsyncUtils.waitForFxEvents();
        var reason = robot.lookup("#contested-reason").query();
        double foot =
                robot.lookup("#contested-resolve").query().localToScene(0, 0).getY();
        assertThat(reason.localToScene(reason.getLayoutBounds()).getMaxY()).isLessThan(foot);
        assertThat(robot.lookup("#contested-resolve").queryButton().getText()).isEqualTo("Resolve as 12 Mar 1984");
        DemoWindow.type(robot, "contested-reason", "better graded");
        fire(robot, "contested-resolve");
        assertThat(robot.lookup("#contested-place").queryLabeled().getText()).isEqualTo("1 of 3");
        var title = robot.lookup("#contested-thing").query();
        assertThat(title.localToScene(0, 0).getY())
                .as("the next one is read from its top")
                .isGreaterThan(robot.lookup("#exchange-contested")
                        .query()
                        .localToScene(0, 0)
                        .getY());
    }

    /** What one decides by is in sight beside the button that decides. */
    @Test
    void foldsPassedChecksAndShowsTheComparisonWhereThereIsLittleRoom(FxRobot robot) {
        small(robot, 1280, 720);
        open(robot);
        enlarge(robot);
        robot.clickOn("#rail-exchange");
        robot.clickOn("#exchange-inbox");
        fire(robot, "inbox-choose");
        assertThat(robot.lookup("#inbox-checks .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .as("what needs an eye never folds")
                .contains("Package #17 has not arrived")
                .doesNotContain("Complete and unaltered");
        assertThat(robot.lookup("#inbox-checks-show").queryButton().getText()).isEqualTo("3 of 4 checks passed");
        fire(robot, "inbox-checks-show");
        assertThat(robot.lookup("#inbox-checks .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Complete and unaltered");
        assertThat(text(robot, "inbox-things"))
                .isEqualTo("58 new + 31 with something new = 89 things; of these 2 values become contested, "
                        + "1 is possibly the same as one here");
        fire(robot, "inbox-look");
        assertThat(text(robot, "inbox-title")).isEqualTo("Preview of #18 from AVL");
        assertThat(robot.lookup("#incoming-back").queryButton().getText()).isEqualTo("Checks");
        var claims = robot.lookup("#incoming-claims").query();
        double foot = robot.lookup("#inbox-accept").query().localToScene(0, 0).getY();
        assertThat(claims.localToScene(0, 0).getY()).isLessThan(foot - 100);
    }

    @Test
    void saysWhoSignedWhatCameAndWhoTookItIn(FxRobot robot) {
        workstation.demo.exchange.ledger().isRecorded = true;
        open(robot);
        small(robot, 1600, 900);
        robot.clickOn("#exchange-ledger");
        assertThat(robot.lookup("#ledger-table .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Signed R. Lindqvist\nTaken in M. Oduya");
    }

    @Test
    void cutsNothingInTheLedgerOfAWindowOfUsualSize(FxRobot robot) {
        workstation.demo.exchange.ledger().isRecorded = true;
        open(robot);
        small(robot, 1440, 900);
        robot.clickOn("#exchange-ledger");
        assertThat(robot.lookup("#ledger-table .label").queryAllAs(Label.class))
                .filteredOn(Label::isVisible)
                .hasSizeGreaterThan(12)
                .noneMatch(Label::isTextTruncated);
    }

    @Test
    void saysInTheListWhatStandsAndWhy(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.interact(workstation.demo::announce);
        robot.clickOn("#exchange-contested");
        chooseFirstSide(robot);
        DemoWindow.type(robot, "contested-reason", "better graded");
        fire(robot, "contested-resolve");
        assertThat(robot.lookup("#contested-list .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Stands as 12 Mar 1984: seen");
    }

    private static void chooseFirstSide(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#contested-reason").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#contested-list").query().requestFocus());
        robot.push(KeyCode.DIGIT1);
    }

    private void small(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private static void enlarge(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Integer> size = robot.lookup("#setting-text-size").queryAs(ComboBox.class);
            size.setValue(200);
        });
    }

    private void inSight(String id, FxRobot robot) {
        var node = robot.lookup("#" + id).query();
        var bounds = node.localToScene(node.getLayoutBounds());
        assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(stage.getScene().getWidth());
        assertThat(bounds.getMaxY()).as(id).isLessThanOrEqualTo(stage.getScene().getHeight());
        assertThat(bounds.getMinX()).as(id).isNotNegative();
    }
}
