package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.app.desk.ScreenLeft;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window as the analyst meets it, without a display. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WindowTest {

    private DemoWorkstation workstation;
    private Stage stage;
    private EntenteWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        workstation = DemoWorkstation.ready();
        window = DemoWindow.show(stage, workstation, Path.of("18.entente"));
    }

    @Test
    void namesNoCaseWhileLocked(FxRobot robot) {
        assertThat(stage.getTitle()).isEqualTo("LOCKED – Entente");
        assertThat(robot.lookup("HARBOUR LIGHTS").tryQuery()).isEmpty();
        unlock(robot, "wrong");
        assertThat(robot.lookup("#unlock-error").queryAs(Label.class).getText()).contains("Try again");
        assertThat(robot.lookup("#unlock-passphrase")
                        .queryAs(PasswordField.class)
                        .getSelectedText())
                .hasSize(5);
    }

    @Test
    void putsTheCursorIntoThePassphraseOnArrival(FxRobot robot) {
        assertThat(robot.lookup("#unlock-passphrase").query().isFocused()).isTrue();
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup("#unlock-passphrase").query().isFocused()).isTrue();
    }

    @Test
    void carriesTheMarkingInBannersAndTitleButNotTheCaseName(FxRobot robot) {
        unlock(robot);
        assertThat(stage.getTitle()).isEqualTo("SECRET // REL AVL, KST · TLP:AMBER+STRICT – Entente");
        assertThat(robot.lookup("#banner-top").query().getAccessibleText()).startsWith("SECRET");
        assertThat(robot.lookup("#banner-bottom").query().getAccessibleText()).startsWith("SECRET");
    }

    @Test
    void emptiesTheScreenWhenItLocks(FxRobot robot) {
        unlock(robot);
        assertThat(robot.lookup("#entity-table").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup("#entity-table").tryQuery()).isEmpty();
        assertThat(robot.lookup("#unlock-card").tryQuery()).isPresent();
        assertThat(workstation.demo.isClosed).isTrue();
        assertThat(stage.getTitle()).isEqualTo("LOCKED – Entente");
    }

    @Test
    void narrowsTheTableByNameAndByFacet(FxRobot robot) {
        unlock(robot);
        type(robot, "entity-filter", "Halden");
        assertThat(robot.lookup("#entity-table").queryAs(TableView.class).getItems())
                .hasSize(1);
        type(robot, "entity-filter", "");
        robot.interact(() ->
                robot.lookup("#facet-family-places").queryAs(CheckBox.class).fire());
        assertThat(robot.lookup("#entity-count").queryAs(Label.class).getText()).isEqualTo("2");
        type(robot, "entity-filter", "nobody");
        fire(robot, "entity-clear");
        assertThat(robot.lookup("#entity-count").queryAs(Label.class).getText()).isEqualTo("124");
    }

    @Test
    void recordsAResolutionOnlyWithAReason(FxRobot robot) {
        unlock(robot);
        robot.interact(() -> robot.lookup("#entity-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        fire(robot, "inspector-open");
        assertThat(robot.lookup("#page-name").queryAs(Label.class).getText()).isEqualTo("Yusuf al-Karim");
        fire(robot, "resolve-birth-date");
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled()).isTrue();
        type(robot, "stand-reason", "passport copy seen");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.entities.done).containsExactly("resolve birth-date: passport copy seen");
    }

    @Test
    void drawsAChartFromTheMostLinked(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(robot.lookup("#graph-arrange").queryButton().isDisabled())
                .as("nothing to arrange yet")
                .isTrue();
        fire(robot, "graph-start");
        assertThat(robot.lookup("#graph-arrange").queryButton().isDisabled()).isFalse();
        assertThat(robot.lookup("#graph-canvas").tryQuery()).isPresent();
        assertThat(robot.lookup("#graph-counts").queryAs(Label.class).getText()).contains("of 60");
        assertThat(robot.lookup("#graph-summary").query().isVisible()).isTrue();
    }

    @Test
    void showsJudgementsWithEveryPosition(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.clickOn("#assessment-row");
        assertThat(robot.lookup("#assessment-outline").tryQuery()).isPresent();
        robot.clickOn("KJ2");
        assertThat(robot.lookup("very likely (80–95 %)").tryQuery()).isPresent();
        assertThat(robot.lookup("Dissent: unlikely (20–45 %)").tryQuery()).isPresent();
    }

    @Test
    void showsTheSumOfAPackageBeforeItIsWritten(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        fire(robot, "partner-package-AVL");
        assertThat(robot.lookup("#outbox-sum").queryAs(Label.class).getText())
                .isEqualTo("249 claims chosen = 212 leave + 37 stay");
        assertThat(robot.lookup("#outbox-unsearched .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText() != null && label.getText().contains("quay.png of Pier 9"));
        fire(robot, "outbox-write");
        assertThat(workstation.demo.exchange.done).containsExactly("write AVL");
    }

    @Test
    void verifiesThePackageItWasStartedWithOnceACaseIsOpen(FxRobot robot) {
        robot.interact(() -> window.take(List.of(Path.of("18.entente"))));
        assertThat(robot.lookup("#inbox-accept").tryQuery()).isEmpty();
        unlock(robot, DemoWorkstation.PASSPHRASE);
        assertThat(robot.lookup("#inbox-accept").tryQuery()).isPresent();
    }

    @Test
    void keepsAPackageOutsideUntilItIsAccepted(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.clickOn("#exchange-inbox");
        fire(robot, "inbox-choose");
        assertThat(robot.lookup("#inbox-checks").tryQuery()).isPresent();
        assertThat(robot.lookup("Not yet in your case").tryQuery()).isPresent();
        assertThat(robot.lookup("#inbox-same .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText()
                        .equals("Alias Joe Carim in the package is also a name of Yusuf al-Karim in your case"));
        assertThat(workstation.demo.exchange.done).isEmpty();
        fire(robot, "inbox-accept");
        assertThat(workstation.demo.exchange.done).containsExactly("accept");
    }

    @Test
    void listsAPackageThatIsHeldUntilItIsDecidedUpon(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.clickOn("#exchange-inbox");
        fire(robot, "inbox-choose");
        fire(robot, "inbox-hold");
        assertThat(robot.lookup("#inbox-waiting .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().endsWith("· 18.entente"));
        assertThat(robot.lookup("#exchange-inbox")
                        .queryAs(javafx.scene.control.ToggleButton.class)
                        .getText())
                .isEqualTo("Inbox 1");
        fire(robot, "inbox-check-0");
        assertThat(robot.lookup("#inbox-checks").tryQuery()).isPresent();
        fire(robot, "inbox-accept");
        assertThat(workstation.demo.exchange.done).containsExactly("hold", "accept");
        robot.clickOn("#exchange-inbox");
        assertThat(robot.lookup("#inbox-waiting").tryQuery()).isEmpty();
    }

    @Test
    void disablesAcceptAfterAFailedCheck(FxRobot robot) {
        workstation.demo.exchange.isAcceptable = false;
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.clickOn("#exchange-inbox");
        fire(robot, "inbox-choose");
        assertThat(robot.lookup("#inbox-accept").queryButton().isDisabled()).isTrue();
    }

    @Test
    void verifiesAPartnerOnlyByTypingTheLastPair(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        fire(robot, "partner-verify-OND");
        for (int pair = 1; pair <= 5; pair++) {
            String id = "#verify-pair-" + pair;
            robot.interact(() -> robot.lookup(id).queryAs(CheckBox.class).fire());
        }
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled()).isTrue();
        type(robot, "verify-last", "kitten ladder");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.exchange.done).containsExactly("verify true");
    }

    @Test
    void setsContestedSidesBesideEachOtherAndRecordsWhatStands(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.interact(workstation.demo::announce);
        robot.clickOn("#exchange-contested");
        assertThat(robot.lookup("3 Dec 1984").tryQuery()).isPresent();
        assertThat(robot.lookup("Not known").tryQuery()).isPresent();
        assertThat(robot.lookup("#contested-hint").tryQuery()).isPresent();
        var sides = List.copyOf(robot.lookup(".contested-side").queryAllAs(javafx.scene.layout.Region.class));
        assertThat(sides).hasSize(2);
        assertThat(sides.getFirst().getWidth())
                .as("at equal size")
                .isEqualTo(sides.getLast().getWidth());
        assertThat(sides.getFirst().getHeight()).isEqualTo(sides.getLast().getHeight());
        assertThat(robot.lookup("#contested-source").queryButton().getText()).isEqualTo("S-0142, p. 3");
        assertThat(robot.lookup("#contested-source-title").queryLabeled().getText())
                .isEqualTo("Interview report");
        assertThat(robot.lookup("#contested-place").queryLabeled().getText()).isEqualTo("1 of 3");
        assertThat(robot.lookup("#contested-rule").query().isVisible())
                .as("the rule is said in words of full contrast, not in an empty field")
                .isTrue();
        assertThat(robot.lookup("#contested-reason").query().isVisible()).isFalse();
        assertThat(robot.lookup("#contested-counts").queryLabeled().getText()).isEqualTo("0 resolved · 3 left");
        robot.interact(() -> robot.lookup("#contested-list").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.DIGIT1);
        assertThat(robot.lookup("#contested-resolve").queryButton().isDisabled())
                .as("a resolution needs a reason")
                .isTrue();
        assertThat(robot.lookup("#contested-reason").query().isFocused())
                .as("the cursor stands where the reason is missing")
                .isTrue();
        type(robot, "contested-reason", "better graded");
        robot.interact(() -> robot.lookup("#contested-list").query().requestFocus());
        robot.push(KeyCode.L).push(KeyCode.UP);
        assertThat(robot.lookup("#contested-reason").queryTextInputControl().getText())
                .as("kept when one steps away and comes back")
                .isEqualTo("better graded");
        robot.push(KeyCode.ENTER);
        assertThat(workstation.demo.contested.done)
                .containsExactly("resolve Yusuf al-Karim as 12 Mar 1984, 0 more: better graded");
        assertThat(robot.lookup("#contested-counts").queryLabeled().getText()).isEqualTo("1 resolved · 2 left");
        robot.push(KeyCode.E);
        assertThat(robot.lookup("#contested-written").query().isFocused()).isTrue();
        fire(robot, "contested-undo");
        assertThat(robot.lookup("#contested-counts").queryLabeled().getText()).isEqualTo("0 resolved · 3 left");
    }

    @Test
    void takesStepsBackByKeyButtonListAndNote(FxRobot robot) {
        unlock(robot);
        assertThat(robot.lookup("#undo").queryButton().isDisabled()).isTrue();
        for (String words : List.of("Set date of birth of Ada", "Import people.csv", "Add Bo")) {
            workstation.demo.steps.done(words);
            robot.interact(workstation.demo::announce);
        }
        assertThat(robot.lookup("#toast-undo").queryAllAs(Button.class).stream().filter(Button::isVisible))
                .as("only the latest note offers to undo")
                .hasSize(1);
        assertThat(robot.lookup("#undo-list").queryAs(MenuButton.class).getItems())
                .extracting(MenuItem::getText)
                .containsExactly("Add Bo", "Import people.csv", "Set date of birth of Ada");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.lookup("#redo").queryButton().getAccessibleText()).isEqualTo("Redo: Add Bo (Ctrl+Shift+Z)");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        robot.interact(() -> robot.lookup("#undo-list")
                .queryAs(MenuButton.class)
                .getItems()
                .get(1)
                .fire());
        assertThat(robot.lookup("#undo").queryButton().getAccessibleText())
                .isEqualTo("Undo: Set date of birth of Ada (Ctrl+Z)");
        assertThat(robot.lookup("Taken back: 2 steps").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(workstation.demo.steps.steps().undoable())
                .as("a locked case hears no keys")
                .hasSize(1);
    }

    @Test
    void comesBackToWhatWasOpenInThisCaseAndNoOther(FxRobot robot) {
        unlock(robot);
        robot.interact(() -> robot.lookup("#entity-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        fire(robot, "inspector-open");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        robot.interact(stage::hide);
        assertThat(workstation.demo.left.tabs())
                .extracting(ScreenLeft.Tab::kind)
                .containsExactly("place", "place", "entity", "place");
        assertThat(workstation.demo.left.front()).isEqualTo(2);

        robot.interact(() -> DemoWindow.show(stage, workstation));
        unlock(robot, DemoWorkstation.PASSPHRASE);
        assertThat(robot.lookup("#page-name").queryAs(Label.class).getText()).isEqualTo("Yusuf al-Karim");
        assertThat(robot.lookup("#tab-strip .tab-item .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("Dashboard", "Entities", "Yusuf al-Karim", "Exchange");

        robot.push(KeyCode.CONTROL, KeyCode.L);
        workstation.demo.left = ScreenLeft.NOTHING; // as in another case
        unlock(robot, DemoWorkstation.PASSPHRASE);
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
        assertThat(robot.lookup("#tab-strip .tab-item .label").queryAllAs(Label.class))
                .hasSize(1);
    }

    @Test
    void closesTheVaultWithTheWindow(FxRobot robot) {
        unlock(robot);
        robot.interact(stage::hide);
        assertThat(workstation.demo.isClosed).isTrue();
    }

    @Test
    void foldsRailAndInspectorByKey(FxRobot robot) {
        unlock(robot);
        assertThat(railWidth(robot)).as("the table needs its room").isEqualTo(56);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(railWidth(robot)).isEqualTo(208);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(railWidth(robot)).isEqualTo(56);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(robot.lookup("#inspector").query().isVisible()).isFalse();
    }

    private static double railWidth(FxRobot robot) {
        return robot.lookup("#rail").query().getLayoutBounds().getWidth();
    }
}
