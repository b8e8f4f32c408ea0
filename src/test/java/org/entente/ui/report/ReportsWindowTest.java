package org.entente.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.entente.app.AppException;
import org.entente.report.Section;
import org.entente.ui.demo.DemoReports;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The Reports place as the analyst meets it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ReportsWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private DemoReports reports() {
        return workstation.demo.reports;
    }

    private void begin(FxRobot robot, String template) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        robot.clickOn("#report-new-" + template);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private static ComboBox<String> partner(FxRobot robot) {
        return robot.lookup("#report-partner").query();
    }

    private static void tick(FxRobot robot, String section) {
        robot.interact(() -> robot.lookup("#report-section-" + section)
                .queryAs(CheckBox.class)
                .fire());
    }

    private static boolean says(FxRobot robot, String pane, String words) {
        return robot.lookup("#" + pane + " .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> words.equals(label.getText()));
    }

    @Test
    void beginsWithTheTemplatesAndShowsThePagesOfTheDocument(FxRobot robot) {
        begin(robot, "bluf");
        assertThat(robot.lookup("#report-page").tryQuery()).isPresent();
        assertThat(text(robot, "report-page-of")).isEqualTo("page 1 of 2");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(text(robot, "report-page-of")).isEqualTo("page 2 of 2");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(text(robot, "report-page-of")).isEqualTo("page 2 of 2");
        String fitting = text(robot, "report-zoom");
        var desk = robot.lookup("#report-scroll").queryAs(Region.class);
        var page = robot.lookup("#report-page").queryAs(ImageView.class);
        assertThat(page.getFitWidth()).as("as wide as there is room").isBetween(desk.getWidth() - 60, desk.getWidth());
        fire(robot, "report-zoom-in");
        fire(robot, "report-zoom-in");
        assertThat(text(robot, "report-zoom")).endsWith("5 %").isNotEqualTo(fitting);
        fire(robot, "report-zoom-fit");
        assertThat(text(robot, "report-zoom")).isEqualTo(fitting);
        assertThat(text(robot, "report-length")).isEqualTo("2 pages, at most 2");
    }

    @Test
    void showsHowEachKindWouldBeginMadeFromTheCase(FxRobot robot) {
        unlock(robot);
        System.gc(); // whatever would hear of the first pages has to be held by something
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertThat(robot.lookup(".first-page .image-view").queryAllAs(ImageView.class))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.getImage().getWidth()).isPositive());
        assertThat(says(robot, "report-new-register", "Evidence")).isTrue();
        assertThat(text(robot, "report-first-mark-bluf")).isEqualTo("CONFIDENTIAL");
        robot.clickOn("#report-new-bluf");
        robot.interact(() -> robot.lookup("#report-template").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "report-another".equals(item.getId()))
                .forEach(item -> item.fire()));
        assertThat(text(robot, "report-first-mark-full"))
                .as("made anew when another is begun")
                .isEqualTo("CONFIDENTIAL");
    }

    @Test
    void keepsThePageAndTheSetupOnEveryTick(FxRobot robot) {
        begin(robot, "bluf");
        robot.push(KeyCode.PAGE_DOWN);
        tick(robot, "evidence");
        assertThat(reports().without()).isEqualTo(Set.of(Section.PICTURES, Section.EVIDENCE));
        assertThat(reports().done.getLast()).isEqualTo("make bluf for  without [EVIDENCE, PICTURES]");
        assertThat(text(robot, "report-page-of")).isEqualTo("page 2 of 2");
        var locked = robot.lookup("#report-section-positions").queryAs(CheckBox.class);
        assertThat(locked.isDisabled()).isTrue();
        assertThat(locked.getOpacity()).as("its words are for reading").isEqualTo(1);
        assertThat(locked.lookup(".box").getOpacity())
                .as("and whether it is ticked too")
                .isEqualTo(1);
        assertThat(text(robot, "report-locked")).contains("OND on KJ2");
    }

    @Test
    void offersNoExportWhileANameWouldLeaveAndLeadsToTheSpot(FxRobot robot) {
        begin(robot, "full");
        assertThat(robot.lookup("#report-export").queryButton().isDisabled()).isFalse();
        robot.interact(() -> partner(robot).getSelectionModel().select("AVL"));
        assertThat(robot.lookup("#report-export").queryButton().isDisabled()).isTrue();
        assertThat(says(robot, "report-check", "“Harbourmaster X” is not for AVL"))
                .isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(reports().done).noneMatch(done -> done.startsWith("write"));
        fire(robot, "report-to-page");
        assertThat(text(robot, "report-page-of")).isEqualTo("page 2 of 2");
        assertThat(text(robot, "report-sum"))
                .isEqualTo("1,061 claims behind this assessment = 1,024 may leave + 37 stay");
        Node balance = robot.lookup("#report-balance").query();
        assertThat(balance.getParent().getChildrenUnmodifiable().getFirst())
                .as("what leaves and what stays comes before the checks")
                .isSameAs(balance);
        fire(robot, "report-mend");
        assertThat(robot.lookup("#reports").tryQuery()).isEmpty();
    }

    @Test
    void showsNothingOfAnEarlierReadersCheckWhileTheNextOnesIsMade(FxRobot robot) {
        begin(robot, "full");
        var shown = new ArrayList<String>();
        reports().meanwhile = () -> {
            shown.add(text(robot, "report-checking"));
            shown.add(text(robot, "report-sum"));
            for (String gone :
                    List.of("#report-check .success", "#report-leaves", "#report-marking .label", "#report-page")) {
                robot.lookup(gone).queryAll().forEach(old -> shown.add(gone + " " + old));
            }
            var desk = robot.lookup("#report-scroll").queryAs(ScrollPane.class);
            shown.add(desk.getContent().lookup("#report-skeleton") == null ? "a page" : "skeleton");
        };
        robot.interact(() -> partner(robot).getSelectionModel().select("AVL"));
        assertThat(shown).containsExactly("Checking for AVL…", "", "skeleton");
        assertThat(robot.lookup("#report-checking").tryQuery()).isEmpty();
        reports().meanwhile =
                () -> assertThat(robot.lookup("#report-page").tryQuery()).isPresent();
        tick(robot, "evidence");
        assertThat(robot.lookup("#report-page").tryQuery())
                .as("the same reader's pages stay until the next are there")
                .isPresent();
    }

    /** What stays is listed beside the pages; where the list has no room, its rules stand below them. */
    @Test
    void saysBelowThePagesWhyThingsStayWhereTheListHasNoRoom(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Integer> size = robot.lookup("#setting-text-size").queryAs(ComboBox.class);
            size.setValue(200);
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        robot.interact(() -> robot.lookup("#report-new-full")
                .query()
                .getOnKeyPressed()
                .handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        robot.interact(() -> partner(robot).getSelectionModel().select("AVL"));
        assertThat(robot.lookup("#report-check").tryQuery()).isEmpty();
        assertThat(robot.lookup("#report-why").query().isVisible()).isTrue();
        assertThat(text(robot, "report-why")).isEqualTo("Stays: 37 · Not marked for AVL.");
    }

    @Test
    void saysOfAReportForOurselvesWhatIsInIt(FxRobot robot) {
        begin(robot, "full");
        assertThat(says(robot, "report-balance", "In the report")).isTrue();
        assertThat(says(robot, "report-balance", "Left out")).isTrue();
        assertThat(text(robot, "report-sum")).contains("in the report");
        robot.interact(() -> partner(robot).setValue("OND"));
        assertThat(says(robot, "report-balance", "May leave")).isTrue();
    }

    @Test
    void putsBackWhatTheCheckMisses(FxRobot robot) {
        begin(robot, "full");
        tick(robot, "scales");
        assertThat(says(robot, "report-check", "The yardstick is missing")).isTrue();
        fire(robot, "report-put-back");
        assertThat(reports().without()).isEmpty();
        assertThat(says(robot, "report-check", "The yardstick is missing")).isFalse();
    }

    @Test
    void writesByKeyAndKeepsTheSetupWhenTheDriveIsFull(FxRobot robot) {
        begin(robot, "full");
        reports().broken = new AppException("app.file.not-written", "report.docx");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(text(robot, "report-error")).contains("could not be written").contains("Choose another place");
        assertThat(robot.lookup("#report-page").tryQuery()).isPresent();
        reports().broken = null;
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(reports().done).contains("write report.docx for ");
        assertThat(says(
                        robot,
                        "toasts",
                        "report.docx is written. Checked the finished file: 0 of 41 withheld names found."))
                .isTrue();
    }

    @Test
    void ringsAFilledButtonOutsideAGap(FxRobot robot) {
        begin(robot, "full");
        var export = robot.lookup("#report-export").queryButton();
        robot.interact(() -> {
            export.requestFocus();
            export.applyCss();
        });
        var ring = export.getBorder().getStrokes().getFirst();
        assertThat(ring.getInsets().getTop() + ring.getWidths().getTop())
                .as("between its inner edge and the fill")
                .isEqualTo(-1);
    }

    @Test
    void asksTheReleaseCheckAgainByKey(FxRobot robot) {
        begin(robot, "full");
        int before = reports().asked;
        robot.push(KeyCode.F7);
        assertThat(reports().asked).isEqualTo(before + 1);
    }

    @Test
    void showsTheSheetsOfAWorkbook(FxRobot robot) {
        begin(robot, "register");
        assertThat(robot.lookup("#report-sheets").tryQuery()).isPresent();
        assertThat(robot.lookup("#report-sheet-0").queryAs(ToggleButton.class).getText())
                .isEqualTo("Evidence (1)");
        assertThat(robot.lookup("#report-format-xlsx").tryQuery()).isPresent();
        assertThat(robot.lookup("#report-format-pdf").tryQuery()).isEmpty();
    }

    @Test
    void leavesTheRailAsItIsWhoeverReads(FxRobot robot) {
        begin(robot, "bluf");
        var rail = robot.lookup("#rail").queryAs(Region.class);
        double before = rail.getWidth();
        robot.interact(() -> partner(robot).requestFocus());
        robot.interact(() -> partner(robot).getSelectionModel().select("OND"));
        robot.interact(() -> rail.getScene().getRoot().layout());
        assertThat(rail.getWidth()).isEqualTo(before);
        assertThat(partner(robot).isFocused())
                .as("the cursor stays, and no key goes on to a button of the window")
                .isTrue();
    }

    @Test
    void goesOnWithWhatWasSetUpLastAndWithWhatTheAssessmentAsksFor(FxRobot robot) {
        begin(robot, "full");
        robot.interact(() -> partner(robot).getSelectionModel().select("OND"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertThat(partner(robot).getValue()).isEqualTo("OND");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.clickOn("#assessment-row");
        robot.interact(() -> robot.lookup("#assessment-report").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "report-bluf".equals(item.getId()))
                .forEach(item -> item.fire()));
        assertThat(robot.lookup("#report-template").queryAs(MenuButton.class).getText())
                .isEqualTo("BLUF brief");
        assertThat(reports().kept).hasSize(2);
    }
}
