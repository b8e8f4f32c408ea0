package org.entente.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoRecovery;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The recovery sheet as the analyst meets it: on the first run, and when the passphrase is forgotten. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RecoveryWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = new DemoWorkstation(null, List.of());
        DemoWindow.show(stage, workstation, Path.of("some.vault"));
    }

    private void create(FxRobot robot) {
        type(robot, "create-name", "M. Oduya");
        type(robot, "create-organisation", "KST");
        type(robot, "create-case", "Harbour Lights");
        type(robot, "create-passphrase", "long enough");
        type(robot, "create-again", "long enough");
        fire(robot, "create");
    }

    @Test
    void showsTheCodeSavesItAndAsksForTwoGroups(FxRobot robot) {
        create(robot);
        assertThat(robot.lookup("#recovery-code").tryQuery()).isPresent();
        assertThat(robot.lookup("Harbour Lights").tryQuery()).isEmpty();
        fire(robot, "recovery-save");
        assertThat(workstation.demo.recovery.saved).containsExactly(Path.of("recovery-sheet.pdf"));
        fire(robot, "recovery-have");
        assertThat(robot.lookup("#recovery-code").tryQuery())
                .as("typed from the paper")
                .isEmpty();
        assertThat(robot.lookup("#recovery-open").queryButton().isDisabled()).isTrue();
        for (String id : List.of("recovery-first", "recovery-second")) {
            var label = (Label) robot.lookup("#" + id)
                    .query()
                    .getParent()
                    .getChildrenUnmodifiable()
                    .getFirst();
            int number = Integer.parseInt(label.getText().replaceAll("[^0-9]", ""));
            type(robot, id, DemoRecovery.CODE.split("-")[number - 1]);
        }
        fire(robot, "recovery-open");
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
    }

    @Test
    void skipsOnlyWithTheSentenceTicked(FxRobot robot) {
        create(robot);
        assertThat(robot.lookup("#recovery-skip").queryButton().isDisabled()).isTrue();
        robot.interact(() ->
                robot.lookup("#recovery-understood").queryAs(CheckBox.class).fire());
        fire(robot, "recovery-skip");
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
    }

    @Test
    void opensWithTheRecoveryCode(FxRobot robot) {
        fire(robot, "create-open");
        fire(robot, "unlock-recover");
        type(robot, "recover-code", "nonsense");
        type(robot, "recover-passphrase", "long enough");
        type(robot, "recover-again", "long enough");
        fire(robot, "recover");
        assertThat(robot.lookup("#recover-error").queryAs(Label.class).getText())
                .contains("not a recovery code");
        type(robot, "recover-code", DemoRecovery.CODE);
        fire(robot, "recover");
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
    }
}
