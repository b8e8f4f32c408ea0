package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The entities table keeps within its place, however little of the window the rail and the inspector leave it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EntitiesRoomWindowTest {

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        DemoWindow.show(stage, DemoWorkstation.ready());
    }

    @BeforeEach
    void open(FxRobot robot) {
        unlock(robot);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1280, 720"})
    void isNotCutBetweenTheRailAndTheInspector(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.interact(() -> {
            if (robot.lookup("#rail").queryAs(Region.class).getWidth() < 200) {
                robot.lookup("#rail-toggle").queryButton().fire();
            }
        });
        robot.interact(() -> table(robot).getSelectionModel().selectRange(0, 2));
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        Bounds place = bounds(robot.lookup("#screen").query());
        assertThat(bounds(robot.lookup("#rail").query()).getWidth()).as("rail").isEqualTo(208);
        assertThat(bounds(robot.lookup("#inspector").query()).getMaxX())
                .as("inspector")
                .isEqualTo(stage.getScene().getWidth());
        for (String part : List.of(
                "#entity-facets .check-box",
                "#entity-facets .label",
                "#entities .work-head > *",
                "#bulk-bar > *",
                "#head-marking")) {
            Set<Node> found = robot.lookup(part).queryAll();
            assertThat(found).as(part).isNotEmpty().allSatisfy(node -> {
                assertThat(bounds(node).getMinX()).isGreaterThanOrEqualTo(place.getMinX());
                assertThat(bounds(node).getMaxX()).isLessThanOrEqualTo(place.getMaxX());
            });
        }
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#entity-table").queryTableView();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
