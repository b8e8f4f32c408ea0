package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Walking the panes of the window with F6. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PanesWindowTest {

    private static final int MOST = 14;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        DemoWindow.show(stage, DemoWorkstation.ready());
    }

    private boolean isIn(String id) {
        for (Node at = stage.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void visitsEveryPaneOfTheTableAndComesRoundAgain(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.interact(() -> {
            robot.lookup("#entity-table")
                    .queryAs(javafx.scene.control.TableView.class)
                    .getSelectionModel()
                    .clearAndSelect(0);
            robot.lookup("#entity-table").query().requestFocus();
        });
        var visited = new ArrayList<String>();
        for (int i = 0; i < MOST && (i == 0 || !isIn("entity-table")); i++) {
            robot.push(KeyCode.F6);
            visited.addAll(
                    List.of("top-bar", "rail", "tab-strip", "entity-facets", "inspector", "entity-table").stream()
                            .filter(this::isIn)
                            .toList());
        }
        assertThat(visited)
                .containsSubsequence("inspector", "top-bar", "rail", "tab-strip", "entity-facets", "entity-table");
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(isIn("entity-facets")).isTrue();
    }

    @Test
    void aKeyThatOpensAPlacePutsTheCursorIntoItsTable(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(isIn("entity-table")).isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(robot.lookup("#entity-table")
                        .queryAs(javafx.scene.control.TableView.class)
                        .getSelectionModel()
                        .isEmpty())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyPlaceTakesPart(Place place, FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.interact(() -> robot.lookup("#rail-" + place.key()).query().requestFocus());
        robot.push(KeyCode.ENTER);
        boolean isVisited = false;
        for (int i = 0; i < MOST && !isVisited; i++) {
            robot.push(KeyCode.F6);
            isVisited = isIn("screen");
        }
        assertThat(isVisited).isTrue();
    }
}
