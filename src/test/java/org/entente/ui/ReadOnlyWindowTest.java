package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.unlock;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window over a vault that lies where nothing can be written. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ReadOnlyWindowTest {

    @Start
    void start(Stage stage) {
        var workstation = DemoWorkstation.ready();
        workstation.demo.isReadOnly = true;
        DemoWindow.show(stage, workstation);
    }

    @Test
    void saysSoAndKeepsHandsOff(FxRobot robot) {
        unlock(robot);
        assertThat(robot.lookup("#read-only-strip .label").queryAs(Label.class).getText())
                .contains("change nothing");
        assertThat(robot.lookup("#seen-back").tryQuery()).isEmpty();
        assertThat(robot.lookup("#entity-new").query().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("refused"));
    }
}
