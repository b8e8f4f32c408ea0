package org.entente.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoDashboard;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Where the cursor is when the cards arrive, which is after the dashboard is shown. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DashboardFocusTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private TextField field;
    private DashboardViewModel model;

    @Start
    void start(Stage stage) {
        model = new DashboardViewModel(
                new DemoDashboard(), new Background(work::add, Runnable::run, _ -> {}), Texts.english());
        var view = new DashboardView(
                model, Texts.english(), new DashboardView.Ways(_ -> {}, () -> {}, () -> {}, () -> {}));
        field = new TextField();
        var first = new Button();
        first.setId("rail-toggle");
        stage.setScene(new Scene(new VBox(first, field, view.view()), 1200, 800));
        stage.show();
        first.requestFocus();
        model.refresh();
    }

    private void arrive(FxRobot robot) {
        robot.interact(() -> {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        });
    }

    private static boolean isOnTheFirst(FxRobot robot) {
        return robot.lookup("#dash-waiting-row").queryAll().stream()
                .findFirst()
                .map(Node::isFocused)
                .orElse(false);
    }

    @Test
    void goesToTheFirstThatWaitsOnce(FxRobot robot) {
        arrive(robot);
        assertThat(isOnTheFirst(robot)).isTrue();

        robot.interact(() -> {
            robot.lookup("#rail-toggle").query().requestFocus();
            model.refresh();
        });
        arrive(robot);
        assertThat(isOnTheFirst(robot)).as("only when the dashboard opens").isFalse();
    }

    @Test
    void staysInWhatIsBeingTyped(FxRobot robot) {
        robot.interact(field::requestFocus);
        arrive(robot);
        assertThat(field.isFocused()).isTrue();
    }
}
