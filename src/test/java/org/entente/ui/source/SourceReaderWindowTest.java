package org.entente.ui.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.entente.app.source.reading.Samples;
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

/** Making things from the text of a source. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SourceReaderWindowTest {

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
            TableView<Sources.Row> table = robot.lookup("#source-table").queryTableView();
            table.getSelectionModel().select(1);
        });
        layout(robot);
    }

    private static void layout(FxRobot robot) {
        robot.interact(() -> {
            var root = robot.lookup("#sources").query().getScene().getRoot();
            root.applyCss();
            root.layout();
        });
    }

    private static <T> T ask(FxRobot robot, Supplier<T> question) {
        var answer = new AtomicReference<T>();
        robot.interact(() -> answer.set(question.get()));
        return answer.get();
    }

    /** Selects the first line from the keyboard. */
    private static void selectFirstLine(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#reading-text").queryAs(ListView.class).requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void offersWhatCanBeMadeOnlyWhileTextIsSelected(FxRobot robot) {
        assertThat(ask(robot, () -> robot.lookup("#cut-bar").query().isVisible()))
                .isFalse();
        selectFirstLine(robot);
        assertThat(ask(robot, () -> robot.lookup("#cut-bar").query().isVisible()))
                .isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ask(robot, () -> robot.lookup("#cut-claim").query().isFocused()))
                .isTrue();
    }

    @Test
    void claimsWithTheSelectedTextAndItsPlace(FxRobot robot) {
        selectFirstLine(robot);
        fire(robot, "cut-claim");
        assertThat(robot.lookup("#cut-value").queryAs(TextField.class).getText())
                .isEqualTo("He said he was born on the twelfth of March.");
        assertThat(ask(robot, () -> robot.lookup("#dialog-do").queryButton().isDisabled()))
                .as("about nothing yet")
                .isTrue();
        type(robot, "cut-find", "karim");
        type(robot, "cut-value", "1984-03-12");
        robot.interact(() -> robot.lookup("#cut-property")
                .queryComboBox()
                .getSelectionModel()
                .select(0));
        fire(robot, "dialog-do");
        assertThat(workstation.demo.cuts.done)
                .containsExactly("claim birth.date 1984-03-12 @ characters 1–44 null null");
    }

    @Test
    void makesEntitiesEventsAndEvidence(FxRobot robot) {
        selectFirstLine(robot);
        fire(robot, "cut-entity");
        type(robot, "cut-name", "The brother");
        fire(robot, "dialog-do");
        fire(robot, "cut-event");
        type(robot, "cut-name", "Meeting at the pier");
        fire(robot, "dialog-do");
        fire(robot, "cut-evidence");
        assertThat(ask(robot, () -> robot.lookup("#dialog-do").queryButton().isDisabled()))
                .as("neither for nor against yet")
                .isTrue();
        robot.interact(() -> robot.lookup("#cut-direction")
                .queryComboBox()
                .getSelectionModel()
                .select(1));
        fire(robot, "dialog-do");
        assertThat(workstation.demo.cuts.done)
                .containsExactly(
                        "thing person The brother @ characters 1–44 null null",
                        "thing meeting Meeting at the pier @ characters 1–44 null null",
                        "evidence against He said he was born on the twelfth of March. @ characters 1–44 null null");
    }

    /** Adds a document to the selected source and opens it. */
    private void openDocument(FxRobot robot, byte[] document) {
        robot.interact(() -> {
            TableView<Sources.Row> table = robot.lookup("#source-table").queryTableView();
            var source = table.getSelectionModel().getSelectedItem();
            workstation.demo.attachments.file(source.id(), "report.pdf", "application/pdf", document);
            table.getSelectionModel().select(0);
            table.getSelectionModel().select(1);
        });
        robot.interact(() -> robot.lookup("#file-0").queryAs(ToggleButton.class).fire());
        layout(robot);
    }

    @Test
    void claimsWithWordsSelectedOnAPage(FxRobot robot) {
        openDocument(robot, Samples.document(2, "The Lantern sailed"));
        robot.interact(() -> robot.lookup("#reading-marked-page").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ask(robot, () -> {
                    var sheet = (Parent) robot.lookup("#page-sheet").query();
                    sheet.layout();
                    return sheet.lookupAll(".page-selection");
                }))
                .hasSize(1);
        robot.interact(() -> robot.from(robot.lookup("#cut-claim").queryAll().stream()
                        .filter(Node::isVisible)
                        .filter(button -> button.getParent().isVisible())
                        .toArray(Node[]::new))
                .queryAs(javafx.scene.control.Button.class)
                .fire());
        assertThat(robot.lookup("#cut-value").queryAs(TextField.class).getText())
                .isEqualTo("The Lantern sailed 1");
        type(robot, "cut-find", "karim");
        type(robot, "cut-value", "1984-03-12");
        robot.interact(() -> robot.lookup("#cut-property")
                .queryComboBox()
                .getSelectionModel()
                .select(0));
        fire(robot, "dialog-do");
        assertThat(workstation.demo.cuts.done)
                .containsExactly("claim birth.date 1984-03-12 @ report.pdf, p. 1, characters 1–20 null null");
    }

    @Test
    void selectsAWordOnAPageByADoubleClick(FxRobot robot) {
        openDocument(robot, Samples.document(1, "The Lantern sailed"));
        robot.interact(() -> {
            var sheet = robot.lookup("#page-sheet").query();
            double width = sheet.getLayoutBounds().getWidth();
            var at = sheet.localToScene(width * 90 / 419.5, width * 92 / 419.5);
            var pick = new PickResult(sheet, at.getX(), at.getY());
            for (int clicks = 1; clicks < 3; clicks++) {
                sheet.fireEvent(new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        pick));
            }
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            if (robot.lookup("#sources").query().getScene().getFocusOwner()
                    instanceof javafx.scene.control.Button focused) {
                focused.fire();
            }
        });
        assertThat(robot.lookup("#cut-value").queryAs(TextField.class).getText())
                .isEqualTo("Lantern");
    }

    @Test
    void saysWhenAPageHasNoWords(FxRobot robot) {
        openDocument(robot, Samples.scan());
        assertThat(robot.lookup("#reading-wordless").queryAs(Label.class).getText())
                .isEqualTo("Could not read text from page 1 (scanned image). The original is kept."
                        + " You can type a summary.");
    }

    @Test
    void notesInTheMarginWhatWasMadeAndChoosesItHereAndInTheInspector(FxRobot robot) {
        fire(robot, "inspector-open");
        robot.interact(() -> {
            var page = robot.lookup("#source-page").query().getScene();
            page.getWindow().setWidth(1500);
            page.getRoot().applyCss();
            page.getRoot().layout();
            page.getRoot().layout();
        });
        var note = robot.lookup(".margin-note").query();
        assertThat(ask(
                        robot,
                        () -> note.lookupAll(".label").stream()
                                .map(label -> ((Label) label).getText())
                                .toList()))
                .containsExactly("Yusuf al-Karim", "B2", "Date of birth: 12 Mar 1984", "(C)");
        assertThat(ask(robot, () -> note.getParent().isVisible())).isTrue();
        robot.interact(note::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(chosen(robot)).isEqualTo("one stretch, one claim");
        robot.interact(() -> robot.lookup(".resting").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(chosen(robot)).isEmpty();
    }

    /** What is shown as chosen in the text and beside it. */
    private static String chosen(FxRobot robot) {
        robot.interact(() -> {
            var root = robot.lookup("#source-page").query().getScene().getRoot();
            root.applyCss();
            root.layout();
        });
        return ask(robot, () -> {
            boolean isInText = !robot.lookup("#reading-text")
                    .query()
                    .lookupAll(".mark-chosen")
                    .isEmpty();
            boolean isBeside = robot.lookup(".resting").queryAll().stream()
                    .anyMatch(line -> line.getPseudoClassStates().stream()
                            .anyMatch(state -> state.getPseudoClassName().equals("selected")));
            return (isInText ? "one stretch" : "") + (isInText && isBeside ? ", " : "") + (isBeside ? "one claim" : "");
        });
    }

    @Test
    void underlinesWhatWasMadeBefore(FxRobot robot) {
        layout(robot);
        assertThat(ask(
                        robot,
                        () -> robot.lookup("#reading-text").query().lookupAll(".mark-claim").stream()
                                .filter(Node::isVisible)
                                .count()))
                .isEqualTo(1);
    }
}
