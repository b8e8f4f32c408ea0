package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;
import static org.entente.ui.demo.DemoWindow.unlock;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Things of the case that are brought together, with the mouse and from the keyboard. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ReferencesWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    @BeforeEach
    void open(FxRobot robot) {
        unlock(robot);
    }

    private static void select(FxRobot robot, int row) {
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#entity-table").queryTableView();
            table.getSelectionModel().clearAndSelect(row);
            table.requestFocus();
        });
    }

    private static void choose(FxRobot robot, String id, int index) {
        robot.interact(() -> robot.lookup("#" + id)
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(index));
    }

    private static Node row(FxRobot robot, String name) {
        return robot.lookup("#entity-table").lookup(name).query();
    }

    private static void drag(FxRobot robot, String from, String onto) {
        robot.drag(row(robot, from)).moveBy(12, 4).dropTo(row(robot, onto));
    }

    @Test
    void linksWhatIsSelectedFromTheKeyboard(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled())
                .as("nothing is guessed")
                .isTrue();
        type(robot, "link-find", "Karim");
        choose(robot, "link-kind", 1);
        choose(robot, "link-direction", 1);
        fire(robot, "dialog-do");
        assertThat(workstation.demo.relating.done)
                .as("from the one that was found to the one that was selected")
                .singleElement()
                .asString()
                .endsWith("owns Yusuf al-Karim UNCLASSIFIED");
    }

    @Test
    void citesWhatIsSelectedFromTheKeyboard(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled())
                .as("nobody's evidence speaks for something by itself")
                .isTrue();
        choose(robot, "cite-judgement", 1);
        choose(robot, "cite-direction", 1);
        type(robot, "cite-text", "He left the port.");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.cuts.done).containsExactly("evidence against He left the port. @ p. 3 null null");
    }

    @Test
    void saysWhatIsMissingWhenNothingIsSelected(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(robot.lookup(".modal").tryQuery()).isEmpty();
        assertThat(robot.lookup((Label label) ->
                                label.getText() != null && label.getText().startsWith("Nothing is selected."))
                        .tryQuery())
                .isPresent();
    }

    @Test
    void asksAtThePointerWhatADropOnAnotherThingMeans(FxRobot robot) {
        drag(robot, "Yusuf al-Karim", "MV Halden");

        assertThat(robot.lookup("#pointer-choice-link").tryQuery()).isPresent();
        assertThat(robot.lookup("#pointer-choice-link").query().isFocused())
                .as("the keyboard goes on from here")
                .isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(robot.lookup("#pointer-choice-same").query().isFocused()).isTrue();
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        choose(robot, "link-kind", 1);
        fire(robot, "dialog-do");
        assertThat(workstation.demo.relating.done).containsExactly("Yusuf al-Karim owns MV Halden UNCLASSIFIED");
    }

    @Test
    void recordsTwoThingsAsOneAfterADropAndWithAReason(FxRobot robot) {
        drag(robot, "Yusuf al-Karim", "MV Halden");
        robot.clickOn("#pointer-choice-same");
        type(robot, "same-why", "the same registration");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.duplicates.done).containsExactly("same 2: the same registration");
    }

    @Test
    void meansNothingAfterEscape(FxRobot robot) {
        drag(robot, "Yusuf al-Karim", "MV Halden");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#pointer-choice-link").tryQuery()).isEmpty();
        assertThat(workstation.demo.relating.done).isEmpty();
    }

    @Test
    void addsWhatIsDroppedOnTheExchangeToAPackageOfTheOneVerifiedPartner(FxRobot robot) {
        robot.drag(row(robot, "Yusuf al-Karim")).moveBy(12, 4).dropTo("#rail-exchange");
        assertThat(workstation.demo.exchange.begun().getFirst().draft().things())
                .containsExactly(
                        workstation.demo.entities.named("Yusuf al-Karim").id());
        assertThat(robot.lookup("#entities").tryQuery())
                .as("one goes on where one was")
                .isPresent();
    }

    @Test
    void addsWhatIsSelectedToAPackageFromTheKeyboard(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertThat(workstation.demo.exchange.begun().getFirst().draft().things())
                .hasSize(1);
    }

    @Test
    void leavesNoNameOnThePlatformsBoards(FxRobot robot) {
        drag(robot, "Yusuf al-Karim", "MV Halden");
        robot.interact(
                () -> assertThat(String.valueOf(Clipboard.getSystemClipboard().getString()))
                        .doesNotContain("Karim"));
        robot.push(KeyCode.ESCAPE);
    }
}
