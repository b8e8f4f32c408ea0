package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entente.app.settings.Appearance;
import org.entente.app.settings.Density;
import org.entente.ui.demo.DemoWalk;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.theme.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Text size, row height and motion over every screen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AppearanceWindowTest {

    /** The smallest text of the design. */
    private static final double SMALLEST = 12;

    private DemoWorkstation workstation;
    private Stage stage;

    @Start
    void start(Stage shared) {
        workstation = DemoWorkstation.ready();
    }

    @Stop
    void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    private void show(FxRobot robot, Appearance appearance, double width, double height) {
        workstation.preferences.kept = workstation.preferences.kept.withAppearance(appearance);
        robot.interact(() -> {
            stage = new Stage(); // the shared one would keep this size for later tests
            DemoWindow.show(stage, workstation);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        unlock(robot);
    }

    /** What can be pressed says what it does; tabs of the window may be cut, their tooltips say the whole. */
    @ParameterizedTest
    @CsvSource({"1440, 900, 200", "1280, 720, 200", "1440, 900, 100", "1280, 720, 90"})
    void cutsNoButtonAtAnyTextSize(double width, double height, int percent, FxRobot robot) {
        show(robot, Appearance.usual().withTextPercent(percent), width, height);
        var walk = new DemoWalk(robot, stage);
        var cut = new TreeSet<String>();
        var tiny = new TreeSet<String>();
        walk.everywhere(screen -> {
            for (Node node : walk.shown()) {
                if (node instanceof ButtonBase button && button.isTextTruncated()) {
                    cut.add(screen + ": " + button.getText());
                }
                if (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isEmpty()
                        && labeled.getFont().getSize() < Math.floor(SMALLEST * percent / 100)) {
                    tiny.add(screen + ": " + labeled.getText() + " "
                            + labeled.getFont().getSize());
                }
            }
        });
        assertThat(cut).isEmpty();
        assertThat(tiny).isEmpty();
    }

    @Test
    void givesTheCardsOfTheDashboardTheWholeWidthWhenTextIsLarge(FxRobot robot) {
        show(robot, Appearance.usual().withTextPercent(200), 1440, 900);
        robot.push(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.DIGIT1);
        Node waiting = robot.lookup("#dash-waiting").query();
        Node assessments = robot.lookup("#dash-assessments").query();
        assertThat(assessments.getLayoutX()).as("one column").isEqualTo(waiting.getLayoutX());
        assertThat(robot.from(assessments).lookup(".label").queryAllAs(Labeled.class))
                .filteredOn(label -> label.getText().startsWith("KJ"))
                .isNotEmpty()
                .noneMatch(Labeled::isTextTruncated);
    }

    @Test
    void foldsRailAndInspectorByTheRoomThatThereIs(FxRobot robot) {
        show(robot, Appearance.usual(), 1440, 900);
        for (int i = 0; i < 3; i++) { // what nothing keeps is gone after a while
            System.gc();
            resize(robot, 980);
            assertThat(railWidth(robot)).isEqualTo(56);
            resize(robot, 1440);
            assertThat(railWidth(robot)).as("the table needs its room").isEqualTo(56);
            resize(robot, 1720);
            assertThat(railWidth(robot)).isEqualTo(208);
        }
    }

    private void resize(FxRobot robot, double width) {
        robot.interact(() -> stage.setWidth(width));
        robot.interact(() -> stage.getScene().getRoot().layout());
    }

    private static double railWidth(FxRobot robot) {
        return robot.lookup("#rail").query().getLayoutBounds().getWidth();
    }

    @ParameterizedTest
    @EnumSource(Density.class)
    void makesRowsAsHighAsChosen(Density density, FxRobot robot) {
        show(robot, Appearance.usual().withDensity(density), 1440, 900);
        assertThat(rowHeight(robot, "#entity-table")).isEqualTo(density.row() + 9);
        robot.push(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.DIGIT3);
        assertThat(rowHeight(robot, "#source-table")).isEqualTo(density.row());
    }

    private static double rowHeight(FxRobot robot, String table) {
        return robot.lookup(table + " .table-row-cell")
                .match(node -> node instanceof IndexedCell<?> row && !row.isEmpty())
                .queryAs(IndexedCell.class)
                .getHeight();
    }

    @Test
    void writesWithTheTypefacesThatAreShipped(FxRobot robot) {
        show(robot, Appearance.usual(), 1440, 900);
        robot.interact(() -> {});
        for (Labeled label : robot.lookup(".label").queryAllAs(Labeled.class)) {
            String text = String.valueOf(label.getText());
            if (!text.isEmpty() && !label.getStyleClass().contains("mono")) {
                assertThat(label.getFont().getFamily())
                        .as(text)
                        .isEqualTo(Fonts.isArabic(text) ? "Noto Sans Arabic" : "Noto Sans");
            }
        }
        assertThat(robot.lookup("يوسف الكريم").tryQuery()).isPresent();
    }

    /** The shaper is mended beside the first card, so this waits until it is. */
    @Test
    void letsTextWrapThatRunsFromRightToLeft(FxRobot robot) throws TimeoutException {
        show(robot, Appearance.usual(), 1440, 900);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            var high = new double[1];
            robot.interact(() -> {
                var words = new Text("وصل إلى الميناء في الصباح الباكر مع صديقه");
                try {
                    words.setWrappingWidth(120);
                    high[0] = words.getLayoutBounds().getHeight();
                } catch (IndexOutOfBoundsException _) {
                    high[0] = 0;
                }
            });
            return high[0] > 30;
        });
    }

    @Test
    void showsDialogsAtOnceWhenNothingIsToMove(FxRobot robot) {
        show(robot, Appearance.usual().withStill(true), 1440, 900);
        robot.interact(() -> {
            robot.lookup("#entity-new").queryButton().fire();
            assertThat(stage.getScene().lookup("#dialogs").getOpacity())
                    .as("all but painted once more")
                    .isGreaterThan(0.99);
        });
        fire(robot, "dialog-leave");
    }
}
