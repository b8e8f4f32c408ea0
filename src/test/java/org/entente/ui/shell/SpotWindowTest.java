package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Coming back to where one was. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SpotWindowTest {

    private DemoWorkstation workstation;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#entity-table").queryAs(TableView.class);
    }

    private static int first(FxRobot robot) {
        return ((VirtualFlow<?>) table(robot).lookup(".virtual-flow"))
                .getFirstVisibleCell()
                .getIndex();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(20);
    }

    @Test
    void findsRowAndScrollingAgainAfterLocking(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.interact(() -> {
            table(robot).getSelectionModel().clearAndSelect(70);
            table(robot).scrollTo(60);
        });
        settle();
        int before = first(robot);
        assertThat(before).isPositive();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(workstation.demo.left.tabs()).isNotEmpty();
        DemoWindow.unlock(robot, DemoWorkstation.PASSPHRASE);
        settle();
        assertThat(table(robot).getSelectionModel().getSelectedIndex()).isEqualTo(70);
        assertThat(first(robot)).isEqualTo(before);
        assertThat(robot.lookup("#history-back").query().isDisabled())
                .as("where one had been is known too")
                .isFalse();
    }

    @Test
    void findsAQuickFilterAgainAfterLocking(FxRobot robot) {
        DemoWindow.unlock(robot);
        DemoWindow.type(robot, "entity-filter", "Halden");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        DemoWindow.unlock(robot, DemoWorkstation.PASSPHRASE);
        settle();
        assertThat(robot.lookup("#entity-filter").queryAs(TextField.class).getText())
                .isEqualTo("Halden");
        assertThat(table(robot).getItems()).hasSize(1);
    }

    @Test
    void findsTheOpenPartOfAPageAgainThatGaveWayToAnother(FxRobot robot) {
        DemoWindow.unlock(robot);
        open(robot, 0);
        robot.interact(() ->
                robot.lookup("#page-tab-links").queryAs(ToggleButton.class).fire());
        robot.interact(() ->
                robot.lookup("#page-tab-links").queryAs(ToggleButton.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        open(robot, 1);
        assertThat(robot.lookup("#page-tab-links").queryAs(ToggleButton.class).isSelected())
                .isFalse();
        robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.LEFT);
        settle();
        assertThat(robot.lookup("#page-tab-links").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    private static void open(FxRobot robot, int row) {
        robot.interact(() -> {
            table(robot).getSelectionModel().clearAndSelect(row);
            table(robot).requestFocus();
        });
        DemoWindow.fire(robot, "inspector-open");
        settle();
    }

    @Test
    void scrollsAPageToWhereItWas(FxRobot robot) {
        DemoWindow.unlock(robot);
        double usual = stage.getHeight();
        robot.interact(() -> stage.setHeight(420));
        open(robot, 0);
        robot.interact(() -> page(robot).setVvalue(0.5));
        settle();
        double before = above(page(robot));
        assertThat(before).isPositive();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        DemoWindow.unlock(robot, DemoWorkstation.PASSPHRASE);
        settle();
        double after = above(page(robot));
        robot.interact(() -> stage.setHeight(usual)); // other tests get the same stage
        assertThat(after).isEqualTo(before, within(1.0));
    }

    /** How much of a page is above what is seen of it. */
    private static double above(ScrollPane page) {
        double hidden = page.getContent().getLayoutBounds().getHeight()
                - page.getViewportBounds().getHeight();
        return page.getVvalue() * hidden;
    }

    private static ScrollPane page(FxRobot robot) {
        return (ScrollPane) robot.lookup("#entity-page > .scroll-pane").query();
    }
}
