package org.entente.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.util.EnumSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
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

/** Assessments in the hands of an analyst. */
@ExtendWith(ApplicationExtension.class)
class AssessmentWindowTest {

    private static final String DELAY =
            "Northern Lantern will very likely attempt to delay loading at Pier 9 before 30 April.";

    @Start
    void start(Stage stage) {
        DemoWindow.show(stage, DemoWorkstation.ready());
    }

    @BeforeEach
    void open(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
    }

    private static List<String> words(FxRobot robot, String place) {
        return robot.lookup(place + " .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void listsEveryJudgementWithHowLikelyAndHowSure(FxRobot robot) {
        assertThat(words(robot, "#assessment-row")).contains("Port threat 2024", "KJ2", DELAY, "80–95 %", "≠");
        assertThat(robot.lookup("#assessment-row .like-band").queryAll()).hasSize(4);
    }

    @Test
    void saysWhatADissentSaysInsteadAtTheSizeOfTheJudgement(FxRobot robot) {
        assertThat(words(robot, "#assessment-row")).contains("OND dissents", "unlikely (20–45 %)");
        var row = robot.lookup("#assessment-row");
        assertThat(robot.from(row)
                        .lookup("OND dissents")
                        .queryAs(Label.class)
                        .getFont()
                        .getSize())
                .isEqualTo(robot.from(row)
                        .lookup(DELAY)
                        .queryAs(Label.class)
                        .getFont()
                        .getSize());
        assertThat(robot.from(row)
                        .lookup("unlikely (20–45 %)")
                        .queryAs(Label.class)
                        .getFont())
                .isEqualTo(
                        robot.from(row).lookup("80–95 %").queryAs(Label.class).getFont());
    }

    @Test
    void showsHowFarItIsWhoTookItThereAndWhatItNeedsToGoOn(FxRobot robot) {
        robot.interact(() -> robot.lookup("#assessment-row").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(words(robot, "#assessment-stages"))
                .contains(
                        "Draft",
                        "Coordination",
                        "Approved",
                        "Released",
                        "Coordination since 12 Mar 2024, by J. Brandt",
                        "Still needed for Approved:");
        robot.interact(() -> robot.lookup("#assessment-needs-all").queryButton().fire());
        assertThat(words(robot, "#assessment-stages")).contains("a named approver");
        var awaited = robot.lookup("#assessment-stages")
                .lookup("KJ3: the position of AVL")
                .queryButton();
        robot.interact(awaited::fire);
        assertThat(robot.lookup("1 selected: KJ3").tryQuery()).isPresent();
    }

    @Test
    void printsTheRangeAfterEveryLikelihoodOfTheBottomLine(FxRobot robot) {
        robot.interact(() -> robot.lookup("#assessment-row").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(words(robot, "#assessment-bottom-line"))
                .anyMatch(words -> words.matches("(?s).*very likely \\(80–95\u00A0%\\).*"));
    }

    @Test
    void showsFromACardWhatOfTheLogTouchedIt(FxRobot robot) {
        var card = robot.lookup("#assessment-row").<Node>query();
        robot.interact(() -> card.fireEvent(
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 400, 300, true, null)));
        robot.interact(() -> robot.listWindows().stream()
                .filter(window -> window instanceof ContextMenu)
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .filter(item -> "assessment-menu-audit".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(robot.lookup("#audit-lens").queryAs(Label.class).getText()).startsWith("Only what touched");
    }

    @Test
    void opensAJudgementByTheKeyboardAndShowsTheOthersWhole(FxRobot robot) {
        robot.interact(() -> robot.lookup("#assessment-row").query().requestFocus());
        robot.push(KeyCode.ENTER);
        var line = robot.lookup("#judgement-line").<Node>query();
        var sentence = robot.from(line).lookup(DELAY).queryAs(Label.class);
        assertThat(sentence.isTextTruncated()).isFalse();
        robot.interact(line::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(words(robot, "#assessment")).contains("Dissent: unlikely (20–45 %)");
    }

    @Test
    void saysWhoTookAPositionAndWhen(FxRobot robot) {
        robot.interact(() -> robot.lookup("#assessment-row").query().requestFocus());
        robot.push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#judgement-line").<Node>query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(words(robot, "#assessment"))
                .contains("E. Moreau, signed 13 Mar 2024 · confidence: Moderate", "signed by KST")
                .contains("v4");
        assertThat(robot.lookup("#position-take").queryAs(Labeled.class).getText())
                .isEqualTo("Change our position");
    }

    @Test
    void leadsFromTheOutlineToWhatIsThere(FxRobot robot) {
        robot.interact(() -> robot.lookup("#assessment-row").query().requestFocus());
        robot.push(KeyCode.ENTER);
        for (var part : EnumSet.of(
                AssessmentPart.QUESTION,
                AssessmentPart.JUDGEMENTS,
                AssessmentPart.EVIDENCE,
                AssessmentPart.POSITIONS)) {
            robot.interact(() -> robot.lookup("#outline-" + part.id()).query().requestFocus());
            robot.push(KeyCode.ENTER);
            var begin = robot.lookup("#" + part.id()).tryQuery();
            assertThat(begin)
                    .as("the beginning of " + part)
                    .hasValueSatisfying(node -> assertThat(node.getStyleClass()).contains("part-found"));
        }
        assertThat(robot.lookup("#outline-" + AssessmentPart.GAPS.id()).tryQuery())
                .isEmpty();
    }
}
