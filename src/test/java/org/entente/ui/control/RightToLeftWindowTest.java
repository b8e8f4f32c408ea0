package org.entente.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Names and texts in right-to-left scripts at every width, laid out by the toolkit itself. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RightToLeftWindowTest {

    private static final String ARABIC = "يوسف الكريم وصل إلى الميناء في الصباح الباكر مع صديقه";

    private VBox box;
    private Label label;
    private TextArea area;
    private Stage window;

    @Start
    void start(Stage shared) {
        window = new Stage(); // the shared one would keep this size for later tests
        label = Chips.styled("");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        area = Fields.lines("area", 3);
        box = new VBox(label, area);
        window.setScene(new Scene(new StackPane(box), 600, 400));
        window.show();
    }

    @Stop
    void stop() {
        window.close();
    }

    /** Lays out at every width; a throw from the toolkit fails the test. */
    private void squeeze(FxRobot robot) {
        robot.interact(() -> {
            for (int width = 590; width > 0; width -= 7) {
                box.setMaxWidth(width);
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void breaksTheLinesOfALabel(FxRobot robot) {
        for (String text : new String[] {ARABIC, "He said " + ARABIC + " and left.", ARABIC.replace(" ", "")}) {
            robot.interact(() -> label.setText(text));
            squeeze(robot);
            robot.interact(() -> box.setMaxWidth(150));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> window.getScene().getRoot().layout());
            assertThat(label.getHeight()).isGreaterThan(2 * label.getFont().getSize());
            assertThat(label.isTextTruncated()).isFalse();
        }
    }

    @Test
    void givesOtherTextBackToTheToolkit(FxRobot robot) {
        robot.interact(() -> label.setText(ARABIC));
        squeeze(robot);
        robot.interact(() -> label.setText("Plain words that wrap by themselves"));
        squeeze(robot);
        assertThat(label.getText()).isEqualTo("Plain words that wrap by themselves");
    }

    @Test
    void letsOneTypeInAnyScript(FxRobot robot) {
        assertThat(area.isWrapText()).isTrue();
        robot.interact(() -> {
            box.setMaxWidth(200);
            area.setText(ARABIC);
            window.getScene().getRoot().layout();
        });
        assertThat(area.isWrapText()).isFalse();
        assertThat(area.getText()).isEqualTo(ARABIC);
    }
}
