package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.Samples;
import org.entente.model.ObjectId;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A glance at a thing without opening it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PeekWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private static boolean isShown(FxRobot robot) {
        return robot.lookup("#peek").tryQuery().isPresent();
    }

    private static void select(FxRobot robot, int row) {
        robot.interact(() -> {
            var table = robot.lookup("#entity-table").queryAs(TableView.class);
            table.getSelectionModel().clearAndSelect(row);
            table.requestFocus();
        });
    }

    @Test
    void appearsOnSpaceAndGoesOnEscAlone(FxRobot robot) {
        DemoWindow.unlock(robot);
        select(robot, 0);
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#peek-name").queryAs(Label.class).getText()).isEqualTo("Yusuf al-Karim");
        assertThat(robot.lookup("#peek .grade-chip").tryQuery()).isPresent();
        assertThat(robot.lookup("#peek .portion").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown(robot)).isFalse();
        assertThat(robot.lookup("#entity-table")
                        .queryAs(TableView.class)
                        .getSelectionModel()
                        .getSelectedIndex())
                .as("one step back, and no more")
                .isZero();
    }

    @Test
    void goesOnASecondTapAndOnAnyOtherKey(FxRobot robot) {
        DemoWindow.unlock(robot);
        select(robot, 0);
        robot.push(KeyCode.SPACE).push(KeyCode.SPACE);
        assertThat(isShown(robot)).isFalse();
        robot.push(KeyCode.SPACE);
        assertThat(isShown(robot)).isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(isShown(robot)).isFalse();
    }

    @Test
    void standsInsideTheWindowBesideItsRow(FxRobot robot) {
        DemoWindow.unlock(robot);
        select(robot, 3);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents(10);
        Node card = robot.lookup("#peek").query();
        Node row = robot.lookup("#entity-table .table-row-cell:selected").query();
        double top = card.localToScene(card.getLayoutBounds()).getMinY();
        assertThat(top)
                .isGreaterThanOrEqualTo(row.localToScene(row.getLayoutBounds()).getMaxY());
        assertThat(card.getBoundsInParent().getMaxX())
                .isLessThan(card.getParent().getLayoutBounds().getMaxX());
    }

    @Test
    void appearsWhereThePointerRestsAndGoesWhenItMovesAway(FxRobot robot) throws TimeoutException {
        DemoWindow.unlock(robot);
        Node row = robot.lookup("#entity-table .table-row-cell").nth(1).query();
        robot.moveTo(row);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> isShown(robot));
        robot.moveTo("#rail-graph");
        assertThat(isShown(robot)).isFalse();
    }

    @Test
    void showsTheFirstPhotoAndWipesItAfterwards(FxRobot robot) {
        DemoWindow.unlock(robot);
        var id = ObjectId.derived("demo", "Yusuf al-Karim");
        workstation.demo.attachments.photo(id, "yusuf.png", Samples.picture(9, 9, "png"));
        select(robot, 0);
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#peek-photo").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(isShown(robot)).isFalse();
        assertThat(workstation.demo.attachments.opened)
                .hasSize(1)
                .allSatisfy(content ->
                        assertThat(((Content.Picture) content).pixels().argb()).containsOnly(0));
    }

    @Test
    void coversThePhotoWhereThatIsWanted(FxRobot robot) {
        DemoWindow.unlock(robot);
        DemoWindow.coverPhotos(robot);
        var id = ObjectId.derived("demo", "Yusuf al-Karim");
        workstation.demo.attachments.photo(id, "yusuf.png", Samples.picture(9, 9, "png"));
        select(robot, 0);
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#peek-photo").tryQuery()).isEmpty();
        assertThat(robot.lookup("#peek-cover .label").queryAs(Label.class).getText())
                .isEqualTo("Photo covered");
        assertThat(workstation.demo.attachments.opened).isEmpty();
    }

    @Test
    void doesNotTakeSpaceFromWhoTypes(FxRobot robot) {
        DemoWindow.unlock(robot);
        select(robot, 0);
        robot.push(KeyCode.SLASH).push(KeyCode.SPACE);
        assertThat(isShown(robot)).isFalse();
    }
}
