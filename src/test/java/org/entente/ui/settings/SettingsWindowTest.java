package org.entente.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.entente.app.settings.ClockShown;
import org.entente.app.settings.Colours;
import org.entente.ui.control.FoundWords;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.theme.ColourVision;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The settings as the analyst meets them. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SettingsWindowTest {

    private DemoWorkstation workstation;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation, () -> Instant.parse("2024-03-13T14:32:00Z"), Path.of("card.txt"));
    }

    private void open(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, Setting setting, T value) {
        ComboBox<T> box = robot.lookup("#setting-" + setting.key()).queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(value));
    }

    private static void part(FxRobot robot, Section section) {
        ListView<?> parts = robot.lookup("#settings-sections").queryListView();
        robot.interact(() -> parts.getSelectionModel().select(section.ordinal()));
    }

    private Color background() {
        var root = (Region) stage.getScene().getRoot();
        root.applyCss();
        return (Color) root.getBackground().getFills().getLast().getFill();
    }

    @Test
    void removingAUserShowsTheNewCodeAndThenLocks(FxRobot robot) {
        open(robot);
        part(robot, Section.SECURITY);
        fire(robot, "users-remove-b2");
        fire(robot, "dialog-do");
        assertThat(robot.lookup("#users-recovery-code").tryQuery()).isPresent();
        assertThat(robot.lookup("#settings").tryQuery()).isPresent();
        fire(robot, "dialog-leave");
        assertThat(robot.lookup("#settings").tryQuery()).as("locked").isEmpty();
    }

    @Test
    void tellsWhatMarksGradesAndWordsStandFor(FxRobot robot) {
        open(robot);
        part(robot, Section.MARKINGS);
        assertThat(robot.lookup("#scheme-generic .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .as("from the highest")
                .startsWith("TOP SECRET", "(TS)", "SECRET", "(S)");
        part(robot, Section.TRADECRAFT);
        assertThat(robot.lookup("#tradecraft-likelihood .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsSubsequence("ICD 203 (2015)", "very likely", "80–95 %");
        type(robot, "settings-search", "Usually reliable");
        assertThat(robot.lookup("#tradecraft-grades").tryQuery()).isPresent();
        assertThat(robot.lookup("#tradecraft-confidence").tryQuery()).isEmpty();
    }

    @Test
    void changesTheThemeAtOnceAndKeepsIt(FxRobot robot) {
        open(robot);
        choose(robot, Setting.COLOURS, Colours.HIGH_CONTRAST_DARK);
        assertThat(background()).isEqualTo(Color.BLACK);
        assertThat(workstation.preferences.kept.appearance().colours()).isEqualTo(Colours.HIGH_CONTRAST_DARK);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(workstation.preferences.kept.appearance().colours())
                .as("the key switches at the same contrast")
                .isEqualTo(Colours.HIGH_CONTRAST_LIGHT);
        assertThat(background()).isEqualTo(Color.WHITE);
    }

    @Test
    void takesAChangeBackByKeyAndBesideIt(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("#undo-text-size").query().isVisible()).isFalse();
        choose(robot, Setting.TEXT_SIZE, 150);
        assertThat(robot.lookup("#undo-text-size").query().isVisible()).isTrue();
        fire(robot, "undo-text-size");
        assertThat(workstation.preferences.kept.appearance().textPercent()).isEqualTo(100);
        choose(robot, Setting.TEXT_SIZE, 150);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workstation.preferences.kept.appearance().textPercent()).isEqualTo(100);
        assertThat(robot.lookup("#setting-text-size").queryAs(ComboBox.class).getValue())
                .isEqualTo(100);
    }

    @Test
    void findsSettingsOfEveryPart(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("#settings-security").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("idle");
        assertThat(robot.lookup("#settings-security").tryQuery()).isPresent();
        assertThat(robot.lookup("#settings-appearance").tryQuery()).isEmpty();
        assertThat(robot.lookup("#settings-count").queryAs(Label.class).getText())
                .isEqualTo("1 setting matches");
        assertThat(robot.lookup((Label label) -> label.getText().matches("1 of \\d+ settings shown"))
                        .tryQuery())
                .isPresent();
        assertThat(robot.lookup("#settings-sections .without-hits").queryAll()).hasSize(Section.values().length - 1);
        fire(robot, "settings-search-clear");
        assertThat(robot.lookup("#settings-count").queryAs(Label.class).getText())
                .isEmpty();
        type(robot, "settings-search", "text si");
        assertThat(robot.lookup("#settings-appearance .found-words").queryAllAs(FoundWords.class))
                .flatExtracting(FoundWords::matched)
                .containsExactly("Text si");
        fire(robot, "settings-search-clear");
        assertThat(robot.lookup("#settings-appearance .found-words").queryAll()).isEmpty();
        type(robot, "settings-search", "weather");
        assertThat(robot.lookup("No setting has “weather” in it").tryQuery()).isPresent();
        fire(robot, "settings-clear");
        assertThat(robot.lookup("#settings-appearance").tryQuery()).isPresent();
    }

    @Test
    void showsTheTimeThatIsWantedFirst(FxRobot robot) {
        open(robot);
        var time = robot.lookup("#status-time").queryAs(Label.class);
        assertThat(time.getText()).startsWith("14:32Z / ");
        part(robot, Section.TIME);
        choose(robot, Setting.CLOCK, ClockShown.LOCAL_FIRST);
        assertThat(time.getText()).endsWith(" / 14:32Z");
    }

    @Test
    void showsLikelihoodsInASecondYardstickToo(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.clickOn("#assessment-row");
        assertThat(robot.lookup((Label label) -> String.valueOf(label.getText()).startsWith("UK PHIA"))
                        .tryQuery())
                .isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        part(robot, Section.TRADECRAFT);
        choose(robot, Setting.YARDSTICK, "uk-phia");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(robot.lookup((Label label) -> String.valueOf(label.getText()).startsWith("UK PHIA (2025): "))
                        .tryQuery())
                .isPresent();
    }

    @Test
    void savesTheIdentityCard(FxRobot robot) {
        open(robot);
        part(robot, Section.IDENTITY);
        assertThat(robot.lookup("M. Oduya, KST").tryQuery()).isPresent();
        fire(robot, "setting-card");
        assertThat(workstation.demo.exchange.done).containsExactly("card");
    }

    @Test
    void standsAtTheFootOfTheRail(FxRobot robot) {
        unlock(robot);
        var rail = new ArrayList<Node>(robot.lookup("#rail .rail-item").queryAll());
        var last = rail.getLast();
        assertThat(last.getId()).isEqualTo("rail-settings");
        var bounds = last.localToScene(last.getBoundsInLocal());
        var railBounds = robot.lookup("#rail")
                .query()
                .localToScene(robot.lookup("#rail").query().getBoundsInLocal());
        assertThat(railBounds.getMaxY() - bounds.getMaxY()).isBetween(0.0, 16.0);
    }

    @Test
    void showsTheColoursAsFourKindsOfEyesSeeThem(FxRobot robot) {
        open(robot);
        var usual =
                (javafx.scene.shape.SVGPath) robot.lookup("#seen-normal-people").query();
        var red = (javafx.scene.shape.SVGPath)
                robot.lookup("#seen-red-blind-people").query();
        assertThat(usual.getFill()).isEqualTo(Palette.LIGHT.family(Family.PEOPLE));
        assertThat(red.getFill()).isEqualTo(ColourVision.RED_BLIND.seen(Palette.LIGHT.family(Family.PEOPLE)));
        choose(robot, Setting.COLOURS, Colours.DARK);
        assertThat(((javafx.scene.shape.SVGPath)
                                robot.lookup("#seen-normal-people").query())
                        .getFill())
                .isEqualTo(Palette.DARK.family(Family.PEOPLE));
    }

    @Test
    void coversPhotosAsLongAsThatIsWanted(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("cover photos");
        assertThat(robot.lookup("#settings-security").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup("#setting-cover-photos").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(workstation.preferences.kept.coversPhotos()).isTrue();
        fire(robot, "undo-cover-photos");
        assertThat(workstation.preferences.kept.coversPhotos()).isFalse();
        assertThat(robot.lookup("#setting-cover-photos").queryAs(CheckBox.class).isSelected())
                .isFalse();
    }
}
