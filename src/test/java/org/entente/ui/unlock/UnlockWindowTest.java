package org.entente.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.stage.Stage;
import org.entente.app.copy.WhatBecame;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.Opening;
import org.entente.ui.first.FirstRunView;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card on which a passphrase is typed, while what it needs is still being read. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class UnlockWindowTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private UnlockViewModel model;
    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        var background = new Background(waiting::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        workstation = DemoWorkstation.ready();
        model = new UnlockViewModel(workstation, background, Texts.english(), (_, _, _) -> {});
        var settings = new SettingsViewModel(workstation.preferences, background, Texts.english());
        var view = new UnlockView(
                model,
                new FirstRunView.Tools(
                        settings,
                        workstation.preferences,
                        new DemoWindow.Chosen(List.of(Path.of("x"))),
                        Texts.english()));
        stage.setScene(new Scene(new javafx.scene.layout.StackPane(view.node()), 800, 700));
        stage.show();
        view.focus();
        model.load();
    }

    @Test
    void keepsWhatWasTypedWhileTheVaultsWereRead(FxRobot robot) {
        robot.write("cor", 0);
        robot.interact(() -> waiting.remove().run());
        robot.write("rect", 0);
        assertThat(robot.lookup("#unlock-passphrase")
                        .queryAs(PasswordField.class)
                        .getText())
                .isEqualTo("correct");
    }

    @Test
    void staysAtTheCardThatWasAskedForMeanwhile(FxRobot robot) {
        DemoWindow.fire(robot, "unlock-create");
        robot.interact(() -> waiting.remove().run());
        assertThat(robot.lookup("#create-card").tryQuery()).isPresent();
        assertThat(robot.lookup("#create-nickname").tryQuery())
                .as("somebody works here, so only a vault is asked for")
                .isPresent();
    }

    @Test
    void saysThatItIsSlowAndCanBeStopped(FxRobot robot) {
        robot.interact(() -> waiting.remove().run());
        DemoWindow.type(robot, "unlock-passphrase", DemoWorkstation.PASSPHRASE);
        DemoWindow.fire(robot, "unlock");
        assertThat(robot.lookup("#unlock-stage").queryAs(Label.class).getText()).contains("passphrase");
        assertThat(robot.lookup("#unlock-slow").query().isVisible()).isFalse();
        robot.interact(model.opening()::takesLong);
        assertThat(robot.lookup("#unlock").queryButton().getText())
                .as("no longer what is usual")
                .isEqualTo("Opening… slower than usual");
        assertThat(robot.lookup("#unlock-slow").query().isVisible()).isTrue();
        DemoWindow.fire(robot, "unlock-stop");
        assertThat(robot.lookup("#unlock-slow").query().isVisible()).isFalse();
        assertThat(robot.lookup("#unlock").queryButton().isDisabled()).isFalse();
    }

    @Test
    void givesAVaultANicknameInPlace(FxRobot robot) {
        robot.interact(() -> waiting.remove().run());
        DemoWindow.fire(robot, "unlock-rename");
        DemoWindow.type(robot, "unlock-nickname", "Blue folder");
        DemoWindow.fire(robot, "unlock-rename-keep");
        robot.interact(() -> waiting.remove().run());
        assertThat(model.vaults().all().getFirst().nickname()).isEqualTo("Blue folder");
        assertThat(robot.lookup("#unlock-vault").tryQuery()).isPresent();
    }

    @Test
    void asksWhatBecameOfAVaultAndOpensItWithTheAnswer(FxRobot robot) {
        robot.interact(() -> waiting.remove().run());
        workstation.asks = new Opening.Asked(
                "This vault is older. Nothing was changed. Say which.",
                List.of(WhatBecame.COPIED, WhatBecame.RESTORED));
        DemoWindow.type(robot, "unlock-passphrase", DemoWorkstation.PASSPHRASE);
        DemoWindow.fire(robot, "unlock");
        robot.interact(() -> waiting.remove().run());
        assertThat(robot.lookup("#unlock-became").query().isVisible()).isTrue();
        assertThat(robot.lookup("#unlock-error").query().isVisible())
                .as("a question in the red of a failure")
                .isFalse();
        assertThat(robot.lookup("#unlock-became-why")
                        .queryAs(javafx.scene.control.Label.class)
                        .getText())
                .isEqualTo("This vault is older. Nothing was changed. Say which.");
        assertThat(robot.lookup("#unlock-became-moved").tryQuery()).isEmpty();
        DemoWindow.fire(robot, "unlock-became-restored");
        robot.interact(() -> waiting.remove().run());
        assertThat(workstation.done).contains("became RESTORED");
        assertThat(model.opening().busyProperty().get()).isTrue();
        assertThat(robot.lookup("#unlock-became").query().isVisible()).isFalse();
        robot.interact(() -> waiting.remove().run());
        assertThat(model.opening().stageProperty().get()).isEqualTo(VaultOpening.Stage.SCREEN);
    }
}
