package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.type;
import static org.entente.ui.demo.DemoWindow.unlock;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.ui.demo.DemoAssessments;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.SearchHit;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whoever names a thing, it opens where its kind is looked at, and only once. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class OpeningWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private ObjectId source() {
        return workstation.demo.sources.list(Perspective.OURS).getFirst().id();
    }

    private void find(ObjectId id, String name) {
        workstation.demo.found.add(
                new SearchHit(id, Symbol.unknown("Thing"), "Things", name, "", Grade.NOT_GRADED, "(U)"));
    }

    private static long tabs(FxRobot robot) {
        return robot.lookup(".tab-item").queryAll().size();
    }

    private static boolean isAtRail(FxRobot robot, String place) {
        Node item = robot.lookup("#rail-" + place).query();
        return item.getStyleClass().contains("chosen");
    }

    private static void showsTheSource(FxRobot robot) {
        assertThat(robot.lookup("#source-page-title").queryAs(Label.class).getText())
                .isEqualTo("Harbour staff list");
        assertThat(robot.lookup("#entity-page").tryQuery()).isEmpty();
        assertThat(isAtRail(robot, "sources")).isTrue();
        assertThat(robot.lookup("#inspector #source-inspector-title").tryQuery())
                .as("its grade and what rests on it stand beside it")
                .isPresent();
    }

    @Test
    void theRegisterOpensASourceToBeRead(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.interact(() -> {
            var table = robot.lookup("#source-table").queryAs(TableView.class);
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
        long before = tabs(robot);
        robot.push(KeyCode.ENTER);
        showsTheSource(robot);
        assertThat(tabs(robot)).isEqualTo(before + 1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup("#source-table").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(tabs(robot)).as("it has its tab already").isEqualTo(before + 1);
    }

    @Test
    void searchAndPaletteOpenASourceToBeRead(FxRobot robot) {
        find(source(), "Harbour staff list");
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type(robot, "search", "harbour staff");
        robot.push(KeyCode.ENTER);
        showsTheSource(robot);
        long before = tabs(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        type(robot, "palette-field", "#harbour staff");
        robot.push(KeyCode.ENTER);
        showsTheSource(robot);
        assertThat(tabs(robot)).isEqualTo(before);
    }

    @Test
    void thePaletteOpensAnAssessmentOnItsOwnPageAndOnce(FxRobot robot) {
        find(DemoAssessments.ID, "Port threat 2024");
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.clickOn("#assessment-row");
        long before = tabs(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        type(robot, "palette-field", "port threat");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#assessment-outline").tryQuery()).isPresent();
        assertThat(robot.lookup("#entity-page").tryQuery()).isEmpty();
        assertThat(tabs(robot)).isEqualTo(before);
    }

    @Test
    void oneKeyMakesANewThingOfTheKindInFront(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(robot.lookup("#new-name").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(robot.lookup("#palette-list .label").queryAllAs(Label.class))
                .as("where nothing in particular is made, one chooses")
                .extracting(Label::getText)
                .contains("New entity", "New source", "New assessment");
    }
}
