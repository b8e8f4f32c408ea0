package org.entente.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Keys that are changed by pressing others, while the window is used. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class KeyboardWindowTest {

    private DemoWorkstation workstation;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation, Path.of("card.txt"));
    }

    private void open(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        ListView<?> parts = robot.lookup("#settings-sections").queryListView();
        robot.interact(() -> parts.getSelectionModel().select(Section.KEYBOARD.ordinal()));
    }

    private static ToggleButton key(FxRobot robot, String id) {
        return robot.lookup("#keys-" + id).queryAs(ToggleButton.class);
    }

    private static void press(FxRobot robot, String id, KeyCode... keys) {
        robot.interact(() -> {
            key(robot, id).requestFocus();
            key(robot, id).fire();
        });
        robot.push(keys);
    }

    private boolean isFolded(FxRobot robot) {
        return robot.lookup(".rail.folded").tryQuery().isPresent();
    }

    @Test
    void listsEveryKeyThatTheWindowHears(FxRobot robot) {
        open(robot);
        var listed = KeyboardRows.actions().stream()
                .filter(what -> robot.lookup("#keys-" + what.id()).tryQuery().isPresent())
                .map(what -> what.usual())
                .toList();
        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsAll(stage.getScene().getAccelerators().keySet());
    }

    @Test
    void hearsTheNewKeyAtOnceAndNamesItEverywhere(FxRobot robot) {
        open(robot);
        boolean before = isFolded(robot);
        press(robot, "rail", KeyCode.CONTROL, KeyCode.J);
        assertThat(key(robot, "rail").getText()).isEqualTo("Ctrl+J");
        assertThat(workstation.preferences.kept.keys()).isEqualTo(Map.of("rail", "Shortcut+J"));
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(isFolded(robot)).as("the usual key does nothing").isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        assertThat(isFolded(robot)).isNotEqualTo(before);
        press(robot, "lock", KeyCode.F9);
        assertThat(robot.lookup("#lock").queryButton().getTooltip().getText()).isEqualTo("Lock (F9)");
        robot.push(KeyCode.CONTROL, KeyCode.SLASH);
        assertThat(robot.from(robot.lookup("#shortcuts").queryAll()).lookup(".key-cap").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .contains("F9", "Ctrl+J")
                .doesNotContain("Ctrl+L", "Ctrl+B");
    }

    @Test
    void showsWhoHasAKeyAndTakesItOnlyWhenAsked(FxRobot robot) {
        open(robot);
        press(robot, "inspector", KeyCode.CONTROL, KeyCode.B);
        assertThat(robot.lookup("#keys-conflict .label").queryAs(Label.class).getText())
                .startsWith("Ctrl+B belongs to: Show or hide the names of places.");
        assertThat(workstation.preferences.kept.keys()).isEmpty();
        fire(robot, "keys-take");
        assertThat(key(robot, "inspector").getText()).isEqualTo("Ctrl+B");
        assertThat(key(robot, "rail").getText()).isEqualTo("no key");
        fire(robot, "keys-reset-rail");
        assertThat(key(robot, "rail").getText()).isEqualTo("Ctrl+B");
        assertThat(key(robot, "inspector").getText()).isEqualTo("no key");
        fire(robot, "keys-reset-all");
        assertThat(workstation.preferences.kept.keys()).isEmpty();
        assertThat(key(robot, "inspector").getText()).isEqualTo("Ctrl+I");
    }

    @Test
    void refusesWhatWouldHinderTyping(FxRobot robot) {
        open(robot);
        press(robot, "inspector", KeyCode.J);
        assertThat(robot.lookup("#keys-conflict .label").queryAs(Label.class).getText())
                .contains("missed while typing");
        press(robot, "inspector", KeyCode.CONTROL, KeyCode.C);
        assertThat(robot.lookup("#keys-conflict .label").queryAs(Label.class).getText())
                .contains("belongs to text fields");
        press(robot, "inspector", KeyCode.ESCAPE);
        assertThat(key(robot, "inspector").getText()).isEqualTo("Ctrl+I");
        assertThat(workstation.preferences.kept.keys()).isEmpty();
    }

    @Test
    void takesTheLatestChangeBack(FxRobot robot) {
        open(robot);
        press(robot, "inspector", KeyCode.CONTROL, KeyCode.J);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(key(robot, "inspector").getText()).isEqualTo("Ctrl+I");
    }

    @Test
    void isFoundByWhatAKeyDoesAndByTheKey(FxRobot robot) {
        open(robot);
        DemoWindow.type(robot, "settings-search", "inspector");
        assertThat(robot.lookup("#keys-inspector").tryQuery()).isPresent();
        assertThat(robot.lookup("#keys-rail").tryQuery()).isEmpty();
        DemoWindow.type(robot, "settings-search", "ctrl+b");
        assertThat(robot.lookup("#keys-rail").tryQuery()).isPresent();
    }
}
