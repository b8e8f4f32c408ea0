package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The search over the whole case, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SearchWindowTest {

    @Start
    void start(Stage stage) {
        DemoWindow.show(stage, DemoWorkstation.ready());
    }

    private static void search(FxRobot robot, String query) {
        DemoWindow.unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write(query);
    }

    @Test
    void opensTheBestHitOnEnter(FxRobot robot) {
        search(robot, "karim");
        assertThat(robot.lookup("#search-hits .grade-chip").queryAllAs(Label.class))
                .as("the grade stands beside the mark")
                .isNotEmpty()
                .allSatisfy(chip -> assertThat(chip.isVisible()).isTrue());
        assertThat(robot.lookup("#search-hits .search-kind")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("PEOPLE");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#page-name").queryAs(Label.class).getText()).isEqualTo("Yusuf al-Karim");
        assertThat(robot.lookup("#search-hit").tryQuery()).isEmpty();
    }

    @Test
    void drawsAHitOnAltEnter(FxRobot robot) {
        search(robot, "karim");
        robot.push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(robot.lookup("#graph-canvas").tryQuery()).isPresent();
    }

    @Test
    void offersWhatNarrowsASearch(FxRobot robot) {
        search(robot, "");
        DemoWindow.fire(robot, "search-narrow-by");
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("by:");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#search-hits").tryQuery()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void saysThatNothingWasFound(FxRobot robot) {
        search(robot, "zzz");
        assertThat(robot.lookup("#search-hits .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("zzz"));
    }
}
