package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoCaseMarkings;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.CaseMarkings.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The marking of the case and of the screen in front. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MarkingWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private static String shown(FxRobot robot) {
        return robot.lookup("#status-marking").queryAs(Label.class).getText();
    }

    private static boolean says(FxRobot robot, String sentence) {
        return robot.lookup("#marking-notice .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> sentence.equals(label.getText()));
    }

    private void announce(FxRobot robot, Notice notice) {
        workstation.demo.caseMarkings.notice = notice;
        robot.interact(workstation.demo::announce);
    }

    @Test
    void marksTheScreenByWhatItShows(FxRobot robot) {
        DemoWindow.unlock(robot);
        assertThat(shown(robot)).isEqualTo("CONFIDENTIAL");
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(shown(robot)).as("settings are no part of the case").isEqualTo("UNMARKED");
        robot.clickOn("#rail-audit");
        assertThat(shown(robot))
                .as("what carries no mark is marked as the case is")
                .isEqualTo("SECRET");
    }

    @Test
    void marksPossibleDuplicatesByThePairsThatAreListed(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.clickOn("#rail-entities");
        DemoWindow.fire(robot, "entity-duplicates");
        assertThat(robot.lookup("#duplicate-list").queryListView().getItems()).isNotEmpty();
        assertThat(shown(robot)).isEqualTo("CONFIDENTIAL");
    }

    @Test
    void saysWhatMadeTheCaseRiseUntilItWasRead(FxRobot robot) {
        DemoWindow.unlock(robot);
        String sentence = "Case marking rose to SECRET because of source S-0142";
        announce(robot, new Notice.Rose(sentence));
        workstation.demo.caseMarkings.notice = null;
        robot.interact(workstation.demo::announce);
        assertThat(says(robot, sentence)).isTrue();
        DemoWindow.fire(robot, "marking-close");
        assertThat(says(robot, sentence)).isFalse();
    }

    @Test
    void lowersTheCaseOnlyWhenItIsToldTo(FxRobot robot) {
        DemoWindow.unlock(robot);
        var offer = new Notice.Lower(
                "The last SECRET item is gone. Lower the case to CONFIDENTIAL?", "Lower to CONFIDENTIAL", "C");
        announce(robot, offer);
        DemoWindow.fire(robot, "marking-keep");
        assertThat(robot.lookup("#banner-top").query().getAccessibleText()).startsWith("SECRET");
        announce(robot, offer);
        DemoWindow.fire(robot, "marking-lower");
        assertThat(workstation.demo.caseMarkings.decided).containsExactly("keep", "lower to C");
        assertThat(robot.lookup("#banner-top").query().getAccessibleText()).startsWith("CONFIDENTIAL");
        assertThat(robot.lookup("#marking-notice").query().isVisible()).isFalse();
    }

    @Test
    void listsWhatSetsItByMouseAndByKeyboard(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.clickOn("#banner-top");
        assertThat(robot.lookup("#marking-setters").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#marking-setters").tryQuery()).isEmpty();
        Node bottom = robot.lookup("#banner-bottom").query();
        robot.interact(bottom::requestFocus);
        robot.push(KeyCode.ENTER);
        Node list = robot.lookup("#marking-setters").query();
        assertThat(list.localToScene(list.getLayoutBounds()).getMaxY())
                .as("above the banner at the foot")
                .isLessThanOrEqualTo(
                        bottom.localToScene(bottom.getBoundsInLocal()).getMinY());
        assertThat(robot.lookup("#marking-setter").query().isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#marking-setters").tryQuery()).isEmpty();
        assertThat(robot.lookup("#source-page").tryQuery()).isPresent();
    }

    @Test
    void asksNothingOfALockedWindow(FxRobot robot) {
        assertThat(robot.lookup("#banner-top").query().isFocusTraversable()).isFalse();
        robot.clickOn("#banner-top");
        assertThat(robot.lookup("#marking-setters").tryQuery()).isEmpty();
        assertThat(DemoCaseMarkings.SECRET.full()).isEqualTo("SECRET // REL AVL, KST · TLP:AMBER+STRICT");
    }
}
