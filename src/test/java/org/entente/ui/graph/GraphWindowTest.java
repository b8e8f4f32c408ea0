package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The chart and what stands on it, as they are laid out in the window. */
@ExtendWith(ApplicationExtension.class)
class GraphWindowTest {

    private static final double OPEN = 100;

    @Start
    void start(Stage stage) {
        DemoWindow.show(stage, DemoWorkstation.ready());
    }

    private static GraphCanvas chart(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        fire(robot, "graph-start");
        fire(robot, "graph-fit");
        layOut(robot);
        return robot.lookup("#graph-canvas").queryAs(GraphCanvas.class);
    }

    private static void layOut(FxRobot robot) {
        robot.interact(() -> {
            var chart = (Parent) robot.lookup("#graph").query();
            chart.applyCss();
            chart.layout();
        });
    }

    private static Box legend(FxRobot robot) {
        var bounds = robot.lookup("#graph-legend").query().getBoundsInParent();
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    @Test
    void offersFiltersOnceThereIsSomethingToHide(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(robot.lookup("#graph-filters").query().isVisible()).isFalse();
        fire(robot, "graph-start");
        layOut(robot);
        assertThat(robot.lookup("#graph-filters").query().isVisible()).isTrue();
    }

    @Test
    void fitsTheChartClearOfItsLegend(FxRobot robot) {
        var canvas = chart(robot);
        assertThat(legend(robot).height()).isGreaterThan(OPEN);
        assertThat(canvas.isAnythingIn(legend(robot))).isFalse();
        assertThat(believed(robot, canvas)).isEqualTo(legend(robot));
    }

    /** Where the canvas keeps clear of the legend. */
    private static Box believed(FxRobot robot, GraphCanvas canvas) {
        return robot.lookup("#graph-legend").queryAs(GraphLegend.class).box(canvas.getWidth(), canvas.getHeight());
    }

    @Test
    void foldsTheLegendWhileSomethingLiesUnderIt(FxRobot robot) {
        var canvas = chart(robot);
        var open = legend(robot);
        for (int i = 0; i < 40 && !canvas.isAnythingIn(open); i++) {
            robot.interact(() -> Event.fireEvent(canvas, wheel()));
        }
        assertThat(canvas.isAnythingIn(open)).isTrue();
        layOut(robot);
        layOut(robot);
        assertThat(legend(robot).height()).isLessThan(OPEN);
        assertThat(legend(robot).width()).as("no wider than its word").isLessThan(open.width() / 2);
        assertThat(believed(robot, canvas)).isEqualTo(legend(robot));
        fire(robot, "graph-fit");
        layOut(robot);
        assertThat(legend(robot)).isEqualTo(open);
        assertThat(canvas.isAnythingIn(open)).isFalse();
    }

    @Test
    void showsEverythingAgainWhenTheWindowGrowsUnlessOneLookedElsewhere(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        double before = model.viewportProperty().get().scale();
        widen(robot, 300);
        assertThat(model.viewportProperty().get().scale()).isNotEqualTo(before);
        robot.interact(() -> Event.fireEvent(canvas, wheel()));
        var chosen = model.viewportProperty().get();
        widen(robot, -300);
        assertThat(model.viewportProperty().get())
                .as("where the analyst looked")
                .isEqualTo(chosen);
    }

    private static void widen(FxRobot robot, double by) {
        robot.interact(() -> {
            var window = robot.lookup("#graph").query().getScene().getWindow();
            window.setWidth(window.getWidth() + by);
            window.setHeight(window.getHeight() + by / 3);
        });
        layOut(robot);
        layOut(robot);
    }

    @Test
    void namesWhatIsSelectedOnTheChartAndInTheStatusBar(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        for (var item : model.chartProperty().get().items()) {
            robot.interact(() -> model.selection().select(java.util.Set.of(item.id())));
            layOut(robot);
            assertThat(canvas.named()).contains(item.id());
            assertThat(robot.lookup("1 selected: " + item.name()).tryQuery()).isPresent();
        }
    }

    /** One notch of the wheel at the upper left corner, which drives everything down and right. */
    private static ScrollEvent wheel() {
        var lines = ScrollEvent.HorizontalTextScrollUnits.NONE;
        var pages = ScrollEvent.VerticalTextScrollUnits.NONE;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                lines,
                0,
                pages,
                0,
                0,
                null);
    }
}
