package org.entente.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.search.Hit;
import org.entente.ui.control.FoundWords;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.SearchHit;
import org.entente.ui.palette.PaletteViewModel.Entry;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything by its name, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PaletteWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private static ListView<?> open(FxRobot robot, String typed) {
        DemoWindow.unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        DemoWindow.type(robot, "palette-field", typed);
        return robot.lookup("#palette-list").queryAs(ListView.class);
    }

    @Test
    void opensAPlaceByALooseName(FxRobot robot) {
        open(robot, "asmts");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#palette").tryQuery()).isEmpty();
        assertThat(robot.lookup("#assessment-row").tryQuery()).isPresent();
    }

    @Test
    void opensAThingOfTheCase(FxRobot robot) {
        open(robot, "@karim");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#page-name").queryAs(Label.class).getText()).isEqualTo("Yusuf al-Karim");
    }

    @Test
    void gradesAndMarksWhatItFinds(FxRobot robot) {
        open(robot, "@karim");
        assertThat(robot.lookup("#palette-list .grade-chip").queryAllAs(Label.class))
                .isNotEmpty();
        assertThat(robot.lookup("#palette-list .portion").queryAllAs(Label.class))
                .isNotEmpty()
                .allMatch(portion -> portion.getText().startsWith("("));
    }

    @Test
    void setsOffWhatMatchedAndCutsNoNameWithinAWord(FxRobot robot) {
        var symbol = new Symbol(Family.PLACES, "mdi2m-map-marker", "Place");
        workstation.demo.found.add(new SearchHit(
                ObjectId.derived("demo", "zephyr"),
                symbol,
                "Places",
                "Zephyr quay " + "under repair ".repeat(8),
                "Причал Зефир",
                "Place",
                Grade.NOT_GRADED,
                "(U)",
                List.of(new Hit.Span(0, 6)),
                List.of()));
        open(robot, "zephyr");
        var name = robot.lookup("#palette-list .found-words").queryAllAs(FoundWords.class).stream()
                .filter(words -> !words.matched().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(name.matched()).containsExactly("Zephyr");
        assertThat(name.words()).matches("Zephyr quay (under repair )+under( repair)?…  Причал Зефир");
        assertThat(name.localToScene(name.getLayoutBounds()).getHeight())
                .as("on two lines, not over the next")
                .isLessThan(name.getParent().getLayoutBounds().getHeight());
    }

    @Test
    void offersWhatWasLookedAtLastBeforeANameIsTyped(FxRobot robot) {
        open(robot, "@karim");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        DemoWindow.type(robot, "palette-field", "@");
        ListView<?> list = robot.lookup("#palette-list").queryAs(ListView.class);
        assertThat(list.getItems()).hasSize(2);
        assertThat(list.getItems().getLast())
                .isInstanceOfSatisfying(
                        Entry.Open.class, each -> assertThat(each.hit().name()).isEqualTo("Yusuf al-Karim"));
    }

    @Test
    void namesTheWorkOfTheExchange(FxRobot robot) {
        open(robot, "release");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#exchange-outbox")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .isSelected())
                .isTrue();
    }

    @Test
    void keepsWhatCannotBeDoneInTheListAndSaysWhy(FxRobot robot) {
        var list = open(robot, ">undo");
        assertThat(list.getItems())
                .anySatisfy(entry -> assertThat(entry)
                        .isInstanceOfSatisfying(
                                Entry.Do.class,
                                each -> assertThat(each.command().whyNot()).contains("nothing")));
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#palette").tryQuery()).as("nothing was done").isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#palette").tryQuery()).isEmpty();
    }

    @Test
    void listsCommandsThingsAndHelpApart(FxRobot robot) {
        var list = open(robot, "karim");
        assertThat(list.getItems()).anyMatch(Entry.Open.class::isInstance);
        DemoWindow.type(robot, "palette-field", ">");
        assertThat(list.getItems()).isNotEmpty().noneMatch(Entry.Open.class::isInstance);
        DemoWindow.type(robot, "palette-field", "?");
        assertThat(list.getItems()).as("under their heading").hasSize(3);
        DemoWindow.type(robot, "palette-field", "zzzz");
        assertThat(list.getItems()).isEmpty();
    }

    @Test
    void walksTheListWithTheArrows(FxRobot robot) {
        var list = open(robot, ">");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP);
        assertThat(list.getSelectionModel().getSelectedIndex())
                .as("a heading is passed over")
                .isEqualTo(2);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#entity-table").tryQuery()).isPresent();
    }

    @Test
    void showsThePossibleDuplicatesByTheirFirstLetters(FxRobot robot) {
        open(robot, "dup");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#duplicates").tryQuery()).isPresent();
        assertThat(robot.lookup("#palette").tryQuery()).isEmpty();
    }
}
