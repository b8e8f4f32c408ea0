package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.unlock;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window while the analyst looks through a partner's eyes. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PartnersEyesWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    @BeforeEach
    void open(FxRobot robot) {
        unlock(robot);
    }

    private static void look(FxRobot robot, String item) {
        robot.interact(() -> perspective(robot).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static MenuButton perspective(FxRobot robot) {
        return robot.lookup("#perspective").queryAs(MenuButton.class);
    }

    private static void select(FxRobot robot) {
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#entity-table").queryTableView();
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
    }

    @Test
    void offersOursJointAndEachPartner(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(perspective(robot).isShowing()).isTrue();
        assertThat(perspective(robot).getItems().stream().map(MenuItem::getText).filter(words -> words != null))
                .containsExactly("Ours", "Joint", "As AVL sees it", "As OND sees it");
    }

    @Test
    void saysInWordsWhoseEyesTheseAreAndComesBackToWhereItWas(FxRobot robot) {
        look(robot, "perspective-as-AVL");

        assertThat(robot.lookup("#seen-strip .label").queryAs(Label.class).getText())
                .contains("AVL", "Nothing can be changed");
        assertThat(perspective(robot).getText()).isEqualTo("As AVL sees it");
        assertThat(robot.lookup("#entity-table").tryQuery())
                .as("the same place")
                .isPresent();
        fire(robot, "seen-back");
        assertThat(robot.lookup("#seen-strip").tryQuery()).isEmpty();
        assertThat(perspective(robot).getText()).isEqualTo("Ours");
        assertThat(robot.lookup("#entity-table").tryQuery()).isPresent();
        assertThat(workstation.demo.seen).singleElement().returns(true, view -> view.isClosed);
        assertThat(workstation.demo.isClosed).isFalse();
    }

    @Test
    void goesFromOnePartnersEyesToAnothersAndToTheJointView(FxRobot robot) {
        look(robot, "perspective-as-AVL");
        look(robot, "perspective-as-OND");
        assertThat(perspective(robot).getText()).isEqualTo("As OND sees it");
        look(robot, "perspective-joint");
        assertThat(perspective(robot).getText()).isEqualTo("Joint");
        assertThat(robot.lookup("#seen-strip").tryQuery()).isEmpty();
        assertThat(workstation.demo.seen)
                .hasSize(2)
                .allSatisfy(view -> assertThat(view.isClosed).isTrue());
    }

    @Test
    void refusesWhateverWouldChangeTheCaseAndSaysWhy(FxRobot robot) {
        look(robot, "perspective-as-AVL");

        var add = robot.lookup("#entity-new").queryButton();
        assertThat(add.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("refused"));
        assertThat(add.getTooltip().getText()).contains("as AVL sees it").contains("Go back to ours");
        robot.clickOn(add);
        assertThat(robot.lookup(".modal").tryQuery()).isEmpty();
        select(robot);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.F2);
        assertThat(workstation.demo.seen.getFirst().actions.done).isEmpty();
        assertThat(workstation.demo.actions.done).isEmpty();
        fire(robot, "seen-back");
        assertThat(robot.lookup("#entity-new").queryButton().getPseudoClassStates())
                .doesNotContain(PseudoClass.getPseudoClass("refused"));
    }

    @Test
    void disablesInMenusWhatWouldChangeTheCase(FxRobot robot) {
        look(robot, "perspective-as-AVL");
        select(robot);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.interact(() -> robot.lookup("#entity-table")
                .query()
                .fireEvent(new javafx.scene.input.ContextMenuEvent(
                        javafx.scene.input.ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, true, null)));
        var menu = robot.listWindows().stream()
                .filter(window -> window instanceof javafx.scene.control.ContextMenu)
                .map(window -> (javafx.scene.control.ContextMenu) window)
                .findFirst()
                .orElseThrow();
        assertThat(menu.getItems())
                .filteredOn(item -> "menu-delete".equals(item.getId()))
                .singleElement()
                .returns(true, MenuItem::isDisable);
        assertThat(menu.getItems())
                .filteredOn(item -> "menu-copy".equals(item.getId()))
                .singleElement()
                .returns(false, MenuItem::isDisable);
        robot.interact(menu::hide);
    }

    @Test
    void showsNothingOfOurOwnExchangesLogAndSettings(FxRobot robot) {
        look(robot, "perspective-as-AVL");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertThat(robot.lookup("#given-nothing").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(robot.lookup("#given-nothing").tryQuery()).isPresent();
        fire(robot, "given-nothing-back");
        assertThat(robot.lookup("#given-nothing").tryQuery()).isEmpty();
    }

    @Test
    void locksFromBehindAPartnersEyesToo(FxRobot robot) {
        look(robot, "perspective-as-AVL");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup("#unlock-card").tryQuery()).isPresent();
        assertThat(workstation.demo.isClosed).isTrue();
        assertThat(workstation.demo.seen.getFirst().isClosed).isTrue();
        assertThat(robot.lookup("#seen-strip").tryQuery()).isEmpty();
    }
}
