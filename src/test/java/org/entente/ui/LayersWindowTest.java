package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.unlock;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What lies over the screen in front, and where the cursor is once it is gone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LayersWindowTest {

    private DemoWorkstation workstation;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private static Node toTheTable(FxRobot robot) {
        TableView<?> table = robot.lookup("#entity-table").queryAs(TableView.class);
        robot.interact(table::requestFocus);
        return table;
    }

    @Test
    void thePaletteAndQuestionsTakeEveryKey(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        Node field = robot.lookup("#palette-field").query();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#entity-table").tryQuery()).isPresent();
        assertThat(robot.lookup("#palette").tryQuery()).isPresent();
        assertThat(field.isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(robot.lookup("#new-name").tryQuery())
                .as("what is being typed stays")
                .isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup("#unlock-card").tryQuery())
                .as("locking always works")
                .isPresent();
    }

    @Test
    void aListThatHangsOpenGoesBeforeAnotherPlaceComes(FxRobot robot) {
        unlock(robot);
        robot.clickOn("#banner-top");
        assertThat(robot.lookup("#marking-setters").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(robot.lookup("#marking-setters").tryQuery()).isEmpty();
        assertThat(robot.lookup("#source-table").tryQuery()).isPresent();
        assertThat(robot.lookup("#banner-top").query().isFocused()).isFalse();
    }

    @Test
    void aPlaceChosenByKeyInTheRailKeepsTheCursorThere(FxRobot robot) {
        unlock(robot);
        robot.interact(() -> robot.lookup("#rail-sources").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#rail-sources").query().isFocused()).isTrue();
    }

    @Test
    void aClosedNoteGivesTheCursorBack(FxRobot robot) {
        unlock(robot);
        workstation.demo.steps.done("Set date of birth of Ada");
        robot.interact(workstation.demo::announce);
        Node table = toTheTable(robot);
        robot.clickOn("#toast-close");
        assertThat(robot.lookup("#toast-close").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table);
    }

    @Test
    void theFirstFrameOfACaseIsDressed(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#unlock-passphrase")
                    .queryAs(javafx.scene.control.PasswordField.class)
                    .setText(DemoWorkstation.PASSPHRASE);
            robot.lookup("#unlock").queryButton().fire();
            assertThat(stage.getScene().lookup("#rail-dashboard .rail-label"))
                    .as("the rail knows how much room there is")
                    .isNotNull();
            var icon = (FontIcon) stage.getScene().lookup("#rail-dashboard .ikonli-font-icon");
            assertThat(icon.getFont().getFamily()).contains("Material");
            assertThat(icon.getIconSize()).as("it has its style").isEqualTo(20);
        });
    }
}
