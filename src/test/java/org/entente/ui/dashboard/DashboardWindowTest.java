package org.entente.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.app.dashboard.Since;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The dashboard as an analyst meets it first. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DashboardWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private static void open(FxRobot robot) {
        DemoWindow.unlock(robot, DemoWorkstation.PASSPHRASE);
    }

    private static boolean has(FxRobot robot, String card, String words) {
        return robot.lookup(card + " .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> words.equals(label.getText()));
    }

    @Test
    void isWhereACaseOpens(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
        assertThat(has(robot, "#dash-waiting", "2 contested values")).isTrue();
        assertThat(has(robot, "#dash-assessments", "≠ OND dissents")).isTrue();
        assertThat(has(robot, "#dash-assessments", "OND awaited")).isTrue();
        assertThat(has(robot, "#dash-strength", "512")).isTrue();
    }

    /** One number, one meaning: what the card counts is what the rail counts, place by place. */
    @Test
    void countsInTheRailWhatTheCardListsAsWaiting(FxRobot robot) {
        open(robot);
        assertThat(has(robot, "#dash-waiting", "3")).isTrue();
        assertThat(robot.lookup(".rail .badge").queryAllAs(Label.class).stream().map(Label::getText))
                .containsExactlyInAnyOrder("2", "1");
    }

    @Test
    void showsSixChangesUntilAllAreAskedFor(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("#dash-change").queryAll()).hasSize(6);
        DemoWindow.fire(robot, "dash-changes-all");
        assertThat(robot.lookup("#dash-change").queryAll()).hasSize(8);
    }

    @Test
    void asksAgainWhenTheTimeChanges(FxRobot robot) {
        open(robot);
        robot.clickOn("#dash-since").clickOn("#dash-since-week");
        assertThat(workstation.demo.dashboard.asked)
                .startsWith(Since.LAST_VISIT)
                .endsWith(Since.WEEK);
    }

    @Test
    void readsAgainOnlyOnceItIsInFront(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        int before = workstation.demo.dashboard.asked.size();
        robot.interact(workstation.demo::announce);
        assertThat(workstation.demo.dashboard.asked).as("nobody looks at it").hasSize(before);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(workstation.demo.dashboard.asked).hasSize(before + 1);
        robot.interact(workstation.demo::announce);
        assertThat(workstation.demo.dashboard.asked).hasSize(before + 2);
    }

    @Test
    void provesACountByTheListBehindIt(FxRobot robot) {
        open(robot);
        robot.clickOn("#dash-change");
        assertThat(robot.lookup("#listing-row").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup("#listing-row").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#page-name").queryAs(Label.class).getText()).isEqualTo("Yusuf al-Karim");
    }

    @Test
    void leadsToContestedValuesByKeyboard(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#dash-waiting-row").query().requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(robot.lookup("#dash-waiting-row").queryAll().stream().map(Node::isFocused))
                .containsExactly(false, true);
        robot.push(KeyCode.UP).push(KeyCode.SPACE);
        assertThat(robot.lookup("#exchange").tryQuery()).isPresent();
    }

    @Test
    void keepsTheOtherCardsWhenOneFails(FxRobot robot) {
        workstation.demo.dashboard.broken = new IllegalStateException("no changes");
        open(robot);
        assertThat(robot.lookup("#dash-changes-retry").tryQuery()).isPresent();
        assertThat(has(robot, "#dash-waiting", "2 contested values")).isTrue();
        workstation.demo.dashboard.broken = null;
        DemoWindow.fire(robot, "dash-changes-retry");
        assertThat(robot.lookup("#dash-change").tryQuery()).isPresent();
    }

    @Test
    void offersThreeWaysToBeginAnEmptyCase(FxRobot robot) {
        workstation.demo.dashboard.isEmpty = true;
        open(robot);
        assertThat(robot.lookup("#dash-waiting").tryQuery()).isEmpty();
        DemoWindow.fire(robot, "dash-entity");
        assertThat(robot.lookup("#dialog-do").tryQuery()).isPresent();
    }
}
