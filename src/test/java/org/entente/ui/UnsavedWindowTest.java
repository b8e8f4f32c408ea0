package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.unlock;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What could not be saved because the drive was gone is offered when the vault is unlocked again. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class UnsavedWindowTest {

    private static final String WAITING = "2 changes from 13 Mar 2024 14:02Z could not be saved.";

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private static Node strip(FxRobot robot) {
        return robot.lookup("#unsaved-strip").query();
    }

    @Test
    void takesNoRoomWhereNothingWaits(FxRobot robot) {
        unlock(robot);
        assertThat(strip(robot).isVisible()).isFalse();
        assertThat(strip(robot).isManaged()).isFalse();
    }

    @Test
    void addsWhatWaitsToTheCase(FxRobot robot) {
        workstation.demo.unsaved.waiting = WAITING;
        unlock(robot);
        assertThat(strip(robot).isVisible()).isTrue();
        assertThat(robot.lookup("#unsaved-words").queryAs(Label.class).getText())
                .isEqualTo(WAITING);
        fire(robot, "unsaved-make");
        assertThat(workstation.demo.unsaved.done).containsExactly("make");
        assertThat(strip(robot).isVisible()).isFalse();
        assertThat(robot.lookup("2 changes are in the case now.").tryQuery()).isPresent();
    }

    @Test
    void discardsItOnlyWhenAskedTwice(FxRobot robot) {
        workstation.demo.unsaved.waiting = WAITING;
        unlock(robot);
        fire(robot, "unsaved-discard");
        robot.push(KeyCode.ESCAPE);
        assertThat(workstation.demo.unsaved.done).isEmpty();
        assertThat(strip(robot).isVisible()).isTrue();
        fire(robot, "unsaved-discard");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.unsaved.done).containsExactly("discard");
        assertThat(strip(robot).isVisible()).isFalse();
    }

    @Test
    void offersNothingWhereNothingCanBeWritten(FxRobot robot) {
        workstation.demo.unsaved.waiting = WAITING;
        workstation.demo.isReadOnly = true;
        unlock(robot);
        assertThat(robot.lookup("#unsaved-strip").tryQuery()).isEmpty();
    }
}
