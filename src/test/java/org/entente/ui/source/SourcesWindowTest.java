package org.entente.ui.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The register of sources in the hands of an analyst. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SourcesWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    @BeforeEach
    void open(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.interact(() -> {
            var root = table(robot).getScene().getRoot();
            root.applyCss();
            root.layout(); // no pulse has come yet
        });
    }

    private static <T> T ask(FxRobot robot, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        robot.interact(() -> answer.set(question.get()));
        return answer.get();
    }

    private static TableView<Sources.Row> table(FxRobot robot) {
        return robot.lookup("#source-table").queryTableView();
    }

    private static List<String> references(FxRobot robot) {
        return ask(
                robot,
                () -> table(robot).getItems().stream()
                        .map(Sources.Row::reference)
                        .toList());
    }

    private static void select(FxRobot robot, String reference) {
        robot.interact(() -> {
            var table = table(robot);
            table.getItems().stream()
                    .filter(row -> row.reference().equals(reference))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
            table.requestFocus();
        });
    }

    @Test
    void sortsByTheHeadThatIsClicked(FxRobot robot) {
        robot.clickOn("#source-column-information");
        assertThat(references(robot)).containsExactly("S-0101", "S-0142", "S-0160", "S-0171");
        robot.clickOn("#source-column-information");
        assertThat(references(robot)).containsExactly("S-0171", "S-0160", "S-0142", "S-0101");
        robot.clickOn("#source-column-reference");
        assertThat(references(robot)).containsExactly("S-0101", "S-0142", "S-0160", "S-0171");
    }

    @Test
    void cutsNoMarkingAndAsksForFilesOnce(FxRobot robot) {
        select(robot, "S-0142");
        robot.interact(() -> table(robot).getScene().getRoot().layout());
        var marks = ask(
                robot,
                () -> table(robot).lookupAll(".portion").stream()
                        .map(node -> (Label) node)
                        .filter(mark -> !mark.getText().isEmpty() && mark.isVisible())
                        .toList());
        assertThat(marks).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.getWidth()).isGreaterThanOrEqualTo(mark.prefWidth(-1));
            var cell = mark.getParent().getParent();
            assertThat(mark.localToScene(mark.getLayoutBounds()).getMaxX())
                    .isLessThanOrEqualTo(
                            cell.localToScene(cell.getLayoutBounds()).getMaxX());
        });
        assertThat(robot.lookup("#file-portion").queryAs(Label.class).getText())
                .as("above what is read")
                .startsWith("(");
        assertThat(robot.lookup("#source-attach").query().isVisible()).isFalse();
        assertThat(robot.lookup("#files-attach").tryQuery()).isPresent();
    }

    @Test
    void tellsReliabilityAndOriginatorControl(FxRobot robot) {
        robot.interact(table(robot)::layout);
        assertThat(ask(robot, () -> table(robot).lookupAll(".orcon"))).hasSize(1);
        assertThat(robot.lookup("#source-table .grade-chip").queryAllAs(Label.class))
                .extracting(Label::getAccessibleText)
                .contains("Usually reliable", "Nobody stated how reliable this source is");
    }

    @Test
    void offersWhatCanBeDoneInTheOrderOfEveryView(FxRobot robot) {
        select(robot, "S-0142");
        robot.interact(() -> Event.fireEvent(
                table(robot),
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 400, 300, false, null)));
        var menu = ask(
                robot,
                () -> Window.getWindows().stream()
                        .filter(SourceMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .orElseThrow());
        assertThat(menu.getItems().stream().map(MenuItem::getText).filter(text -> text != null))
                .startsWith(
                        "Open",
                        "Show in audit",
                        "Cite in…",
                        "Add to outbox",
                        "Attach files…",
                        "Copy with marking",
                        "Marking…",
                        "Tags…",
                        "Note…")
                .endsWith("Delete");
        robot.interact(() -> menu.getItems().getLast().fire());
        assertThat(workstation.demo.actions.done).hasSize(1).first().asString().startsWith("delete");
    }

    @Test
    void registersASourceWithAllThatIsKnownOfIt(FxRobot robot) {
        fire(robot, "source-new");
        assertThat(robot.lookup("#source-reference").queryAs(TextField.class).getText())
                .isEqualTo("S-0172");
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled()).isTrue();
        type(robot, "source-title", "Harbour pilot's log");
        type(robot, "source-information", "between 2023-11 and 2024-01");
        type(robot, "source-report", "about 2024-02");
        robot.interact(() -> {
            ComboBox<?> kind = robot.lookup("#source-kind").queryComboBox();
            kind.getSelectionModel().select(0);
        });
        fire(robot, "dialog-do");
        assertThat(workstation.demo.sources.done)
                .singleElement()
                .asString()
                .contains("S-0172", "Harbour pilot's log", "interview", "KST", "2023-11", "ABOUT", "UNCLASSIFIED");
    }

    @Test
    void registersNothingUnderATakenReferenceOrAnUnreadableDate(FxRobot robot) {
        fire(robot, "source-new");
        type(robot, "source-title", "Log");
        type(robot, "source-reference", "S-0142");
        assertThat(robot.lookup("#source-wrong").queryAs(Label.class).getText()).contains("S-0142 already");
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled()).isTrue();
        type(robot, "source-reference", "S-0143");
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled()).isFalse();
        type(robot, "source-report", "last Tuesday");
        assertThat(robot.lookup("#source-wrong").queryAs(Label.class).getText()).contains("“last Tuesday”");
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled()).isTrue();
    }

    /** Types where the cursor is, at once: a robot's keys arrive when they arrive. */
    private static void typed(FxRobot robot, String character) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Event.fireEvent(
                table(robot).getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false)));
    }

    private static boolean canRecord(FxRobot robot) {
        return ask(robot, () -> !robot.lookup("#grade-record").queryButton().isDisabled());
    }

    @Test
    void gradesTheSourceAndAClaimByLetterAndDigitWithAReason(FxRobot robot) {
        select(robot, "S-0142");
        assertThat(robot.lookup("#grade-words-reliability").queryAs(Label.class).getText())
                .isEqualTo("B  Usually reliable");
        assertThat(robot.lookup("#grade-credibility").query().isDisabled())
                .as("no claim is chosen")
                .isTrue();
        assertThat(canRecord(robot)).isFalse();
        robot.interact(() -> Event.fireEvent(
                robot.lookup(".resting").query(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false)));
        assertThat(robot.lookup("#grade-words-credibility").queryAs(Label.class).getText())
                .isEqualTo("2  Probably true");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertThat(ask(robot, () -> robot.lookup("#grading").query().isFocused()))
                .isTrue();
        typed(robot, "c");
        typed(robot, "4");
        assertThat(robot.lookup("#grade-words-reliability").queryAs(Label.class).getText())
                .isEqualTo("C  Fairly reliable");
        assertThat(robot.lookup("#grade-words-credibility").queryAs(Label.class).getText())
                .isEqualTo("4  Doubtful");
        assertThat(canRecord(robot)).as("without a reason").isFalse();
        assertThat(robot.lookup("#grade-reason").query().isFocused()).isTrue();
        type(robot, "grade-reason", "He was wrong about the crane.");
        fire(robot, "grade-record");
        assertThat(workstation.demo.sources.done).containsExactly("grade C 4: He was wrong about the crane.");
    }

    @Test
    void presumesNoGradeAndNeedsNoReasonForTheFirst(FxRobot robot) {
        select(robot, "S-0101");
        assertThat(robot.lookup("#grade-words-reliability").queryAs(Label.class).getText())
                .isEqualTo("Nobody of us stated it");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertThat(ask(robot, () -> robot.lookup("#grading").query().isFocused()))
                .isTrue();
        typed(robot, "d");
        assertThat(canRecord(robot)).isTrue();
        fire(robot, "grade-record");
        assertThat(workstation.demo.sources.done).containsExactly("grade D null: ");
    }

    @Test
    void tellsThatSourcesOfOneOriginCountOnceAndTakesThatBack(FxRobot robot) {
        select(robot, "S-0142");
        assertThat(robot.lookup("#source-origin").queryAs(Label.class).getText())
                .isEqualTo("S-0142 and S-0160 trace to one origin. Counted once.");
        fire(robot, "origin-part-S-0160");
        fire(robot, "source-same-origin");
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled()).isTrue();
        type(robot, "origin-filter", "crane");
        robot.interact(() -> {
            var list = robot.lookup("#origin-list").queryListView();
            assertThat(list.getItems()).hasSize(1);
            list.getSelectionModel().select(0);
        });
        fire(robot, "dialog-do");
        assertThat(workstation.demo.sources.done).containsExactly("own origin", "same origin");
    }
}
