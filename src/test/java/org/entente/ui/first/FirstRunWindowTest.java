package org.entente.ui.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.entente.app.AppException;
import org.entente.app.settings.Appearance;
import org.entente.app.settings.Colours;
import org.entente.ui.demo.DemoRecovery;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.Workstation.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The five steps from an empty home to the first case, as the analyst meets them. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FirstRunWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = new DemoWorkstation(null, List.of());
        DemoWindow.show(stage, workstation, Path.of("some.vault"));
    }

    private void introduce(FxRobot robot) {
        fire(robot, "first-next");
        type(robot, "create-name", "M. Oduya");
        type(robot, "create-organisation", "kst");
        fire(robot, "first-next");
    }

    private void chooseVault(FxRobot robot) {
        introduce(robot);
        type(robot, "create-nickname", "Grey folder");
        fire(robot, "create-suggest");
        var suggested = robot.lookup("#create-suggested").queryAs(Label.class);
        assertThat(suggested.isVisible()).as("the words are whole somewhere").isTrue();
        assertThat(suggested.getText().split("[ -]")).hasSize(6);
        fire(robot, "first-next");
    }

    private void skipSheet(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#recovery-understood").queryAs(CheckBox.class).fire());
        fire(robot, "recovery-skip");
    }

    private String step(FxRobot robot) {
        return robot.lookup("#first-steps").query().getAccessibleText();
    }

    @Test
    void showsTheCodeSavesItAndAsksForTwoGroups(FxRobot robot) {
        chooseVault(robot);
        assertThat(robot.lookup("#recovery-code").tryQuery()).isPresent();
        assertThat(robot.lookup("Harbour Lights").tryQuery()).isEmpty();
        fire(robot, "recovery-save");
        assertThat(workstation.recovery.saved).containsExactly(Path.of("recovery-sheet.pdf"));
        fire(robot, "recovery-have");
        assertThat(robot.lookup("#recovery-code").tryQuery())
                .as("typed from the paper")
                .isEmpty();
        assertThat(robot.lookup("#recovery-open").queryButton().isDisabled()).isTrue();
        for (String id : List.of("recovery-first", "recovery-second")) {
            var label = (Label) robot.lookup("#" + id)
                    .query()
                    .getParent()
                    .getChildrenUnmodifiable()
                    .getFirst();
            int number = Integer.parseInt(label.getText().replaceAll("[^0-9]", ""));
            type(robot, id, DemoRecovery.CODE.split("-")[number - 1]);
        }
        fire(robot, "recovery-open");
        assertThat(step(robot)).isEqualTo("Step 5 of 5: Ready");
    }

    @Test
    void skipsOnlyWithTheSentenceTicked(FxRobot robot) {
        chooseVault(robot);
        assertThat(robot.lookup("#recovery-skip").queryButton().isDisabled()).isTrue();
        skipSheet(robot);
        assertThat(step(robot)).isEqualTo("Step 5 of 5: Ready");
    }

    @Test
    void makesNothingBeforeTheLastStepAndThenTheSampleCase(FxRobot robot) {
        chooseVault(robot);
        skipSheet(robot);
        assertThat(robot.lookup("#first-sample").query().getParent())
                .as("the way on stands beside the way back")
                .isEqualTo(robot.lookup("#first-back").query().getParent());
        assertThat(workstation.done).isEmpty();
        fire(robot, "first-sample");
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
        assertThat(workstation.done)
                .containsExactly(
                        "enrol M. Oduya KST",
                        "create HARBOUR LIGHTS in " + Path.of("vaults", "grey-folder.vault") + " with the sample");
    }

    @Test
    void showsHowFarTheSampleCaseIsAndStopsWhenAsked(FxRobot robot) {
        chooseVault(robot);
        skipSheet(robot);
        workstation.making = progress -> {
            var sample = robot.lookup("#first-sample").queryButton();
            assertThat(sample.isDisabled()).isTrue();
            assertThat(sample.getPseudoClassStates())
                    .as("looks as it is")
                    .noneMatch(each -> "busy".equals(each.getPseudoClassName()));
            assertThat(bar(robot).getProgress()).isZero();
            assertThat(doing(robot)).as("also while keys are made").contains("0 of 4 parts");
            progress.report(1, 4);
            assertThat(bar(robot).getProgress()).isEqualTo(0.25);
            assertThat(doing(robot)).isEqualTo("Making the sample case, usually 10–30 s: 1 of 4 parts done");
            robot.lookup("#first-stop").queryButton().fire();
            assertThat(doing(robot)).startsWith("Stopping");
            progress.checkCancelled();
        };
        fire(robot, "first-sample");
        assertThat(workstation.done).noneMatch(each -> each.startsWith("create"));
        assertThat(robot.lookup("#first-error").queryAs(Label.class).getText()).startsWith("Cancelled");
        assertThat(robot.lookup("#first-sample").queryButton().isDisabled()).isFalse();
        assertThat(robot.lookup("#first-sample").query().isFocused())
                .as("one can go on where one was")
                .isTrue();
        workstation.making = _ -> {};
        fire(robot, "first-sample");
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
    }

    private static ProgressBar bar(FxRobot robot) {
        return robot.lookup("#first-progress").queryAs(ProgressBar.class);
    }

    private static String doing(FxRobot robot) {
        return robot.lookup("#first-doing").queryAs(Label.class).getText();
    }

    @Test
    void keepsEverythingTypedWhenGoingBackAndForth(FxRobot robot) {
        chooseVault(robot);
        fire(robot, "recovery-have");
        fire(robot, "first-back");
        String code = codeShown(robot);
        fire(robot, "first-back");
        assertThat(text(robot, "create-nickname")).isEqualTo("Grey folder");
        assertThat(text(robot, "create-again")).isEqualTo(workstation.suggestPassphrase());
        fire(robot, "first-back");
        assertThat(text(robot, "create-organisation")).isEqualTo("kst");
        fire(robot, "first-back");
        assertThat(step(robot)).isEqualTo("Step 1 of 5: Welcome");
        for (int i = 0; i < 3; i++) {
            fire(robot, "first-next");
        }
        assertThat(codeShown(robot)).as("what was printed stays true").isEqualTo(code);
    }

    @Test
    void startsAnEmptyCaseByItsNameOrTheVaults(FxRobot robot) {
        chooseVault(robot);
        skipSheet(robot);
        fire(robot, "first-empty");
        assertThat(workstation.done).last().asString().startsWith("create Grey folder in ");
    }

    @Test
    void takesInThePackageThatItBeginsWith(FxRobot robot) {
        chooseVault(robot);
        skipSheet(robot);
        type(robot, "create-case", "Quay");
        fire(robot, "first-import");
        assertThat(workstation.done).last().asString().startsWith("create Quay in ");
    }

    @Test
    void refusesNamesPlacesAndPassphrasesThatWillNotDo(FxRobot robot) {
        fire(robot, "first-next");
        type(robot, "create-name", "M. Oduya");
        type(robot, "create-organisation", "K S T");
        fire(robot, "first-next");
        assertThat(isSaid(robot, "create-name-error")).isFalse();
        assertThat(isSaid(robot, "create-organisation-error"))
                .as("at the field")
                .isTrue();
        assertThat(robot.lookup("#create-organisation").query().isFocused()).isTrue();
        assertThat(robot.lookup("#create-organisation").query().getStyleClass()).contains("wrong");
        type(robot, "create-organisation", "KST");
        assertThat(isSaid(robot, "create-organisation-error")).as("put right").isFalse();
        type(robot, "create-name", " ");
        fire(robot, "first-next");
        assertThat(isSaid(robot, "create-name-error")).isTrue();
        assertThat(robot.lookup("#create-name").query().isFocused()).isTrue();
        type(robot, "create-name", "M. Oduya");
        fire(robot, "first-next");
        fire(robot, "first-next");
        assertThat(complaint(robot)).contains("at least 8 characters");
        type(robot, "create-passphrase", "password1234");
        type(robot, "create-again", "password1234");
        assertThat(robot.lookup("#create-strength-words").queryAs(Label.class).getText())
                .contains("seconds");
        fire(robot, "first-next");
        assertThat(complaint(robot)).contains("Nothing was made. Add words");
        fire(robot, "create-suggest");
        workstation.noRoom = new AppException("app.vault.taken", "new.vault");
        fire(robot, "first-next");
        assertThat(complaint(robot)).contains("new.vault at this place already");
        workstation.noRoom = null;
        fire(robot, "first-next");
        assertThat(step(robot)).isEqualTo("Step 4 of 5: Recovery sheet");
    }

    @Test
    void looksAsChosenAtOnce(FxRobot robot) {
        robot.interact(() -> robot.lookup("#first-colours-dark")
                .queryAs(javafx.scene.control.RadioButton.class)
                .fire());
        fire(robot, "first-text-larger");
        assertThat(workstation.preferences.kept.appearance())
                .isEqualTo(Appearance.usual().withColours(Colours.DARK).withTextPercent(110));
        assertThat(robot.lookup("#first-text-size").queryAs(Label.class).getText())
                .isEqualTo("110 %");
    }

    @Test
    void opensAVaultFromElsewhereForSomebodyNew(FxRobot robot) {
        introduce(robot);
        robot.interact(() -> robot.lookup("#first-open")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        fire(robot, "create-open");
        DemoWindow.unlock(robot, DemoWorkstation.PASSPHRASE);
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
        assertThat(workstation.person()).contains(new Person("M. Oduya", "KST"));
    }

    @Test
    void opensWithTheRecoveryCode(FxRobot robot) {
        introduce(robot);
        robot.interact(() -> robot.lookup("#first-open")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        fire(robot, "create-recover");
        type(robot, "recover-code", "nonsense");
        type(robot, "recover-passphrase", "long enough");
        assertThat(robot.lookup("#recover-strength-words").queryAs(Label.class).getText())
                .startsWith("Guessing takes ");
        assertThat(robot.lookup("#recover-strength").queryAs(ProgressBar.class).getProgress())
                .isBetween(0.01, 0.6);
        type(robot, "recover-again", "long enough");
        fire(robot, "recover");
        assertThat(robot.lookup("#recover-error").queryAs(Label.class).getText())
                .contains("not a recovery code");
        type(robot, "recover-code", DemoRecovery.CODE);
        fire(robot, "recover");
        assertThat(robot.lookup("#dashboard").tryQuery()).isPresent();
    }

    private static boolean isSaid(FxRobot robot, String id) {
        return robot.lookup("#" + id).query().isVisible();
    }

    private static String complaint(FxRobot robot) {
        return robot.lookup("#first-error").queryAs(Label.class).getText();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id)
                .queryAs(javafx.scene.control.TextInputControl.class)
                .getText();
    }

    private static String codeShown(FxRobot robot) {
        return robot.from(robot.lookup("#recovery-code").queryAll()).lookup(".mono").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList()
                .toString();
    }
}
