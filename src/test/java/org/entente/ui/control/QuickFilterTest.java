package org.entente.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What stands in the field over a list before anybody types. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class QuickFilterTest {

    private static final String WORDS = "Filter by title or reference";

    private QuickFilter filter;
    private Stage window;

    @Start
    void start(Stage shared) {
        window = new Stage(); // the shared one would keep this size for later tests
        filter = new QuickFilter("filter", WORDS, 400).withKey("/");
        window.setScene(new Scene(new HBox(filter), 600, 100));
        window.show();
    }

    @Stop
    void stop() {
        window.close();
    }

    private String promptAt(double width, FxRobot robot) {
        var field = robot.lookup("#filter").queryAs(TextField.class);
        robot.interact(() -> {
            filter.setMaxWidth(width);
            filter.setPrefWidth(width);
            window.getScene().getRoot().layout();
            filter.layout();
        });
        return field.getPromptText();
    }

    @Test
    void saysInOneWordWhatWouldBeCut(FxRobot robot) {
        assertThat(promptAt(400, robot)).isEqualTo(WORDS);
        assertThat(promptAt(140, robot)).isEqualTo("Filter…");
        assertThat(promptAt(400, robot)).isEqualTo(WORDS);
        assertThat(robot.lookup("#filter").queryAs(TextField.class).getAccessibleText())
                .isEqualTo(WORDS);
    }
}
