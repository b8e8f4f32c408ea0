package org.entente.ui.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.EntenteApplication;
import org.entente.ui.EntenteWindow;
import org.entente.ui.Surroundings;
import org.entente.ui.door.Choose;
import org.entente.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** The whole window in the light theme, and the hands of whoever tests it. */
public final class DemoWindow {

    /** Chooses the same files and folder whenever it is asked; a target is named as suggested. */
    public record Chosen(List<Path> chosen) implements Choose {
        @Override
        public List<Path> files(String title) {
            return chosen;
        }

        @Override
        public Optional<Path> folder(String title) {
            return chosen.stream().findFirst();
        }

        @Override
        public Optional<Path> target(String title, String suggestedName, String extension) {
            return Optional.of(Path.of(suggestedName));
        }
    }

    private DemoWindow() {}

    /** Shows the window; nothing in it waits. */
    public static EntenteWindow show(Stage stage, DemoWorkstation workstation, Path... chosen) {
        return show(stage, workstation, InstantSource.fixed(Instant.parse("2024-03-13T14:32:00Z")), chosen);
    }

    /** The same at times of one's own. */
    public static EntenteWindow show(Stage stage, DemoWorkstation workstation, InstantSource clock, Path... chosen) {
        stage.setWidth(1440); // tests share one stage, which would keep the size that the last one gave it
        stage.setHeight(900);
        return EntenteApplication.show(
                stage,
                new Surroundings(
                        workstation, clock, Optional.of(new Chosen(List.of(chosen))), Optional.of(Theme.LIGHT)),
                Runnable::run,
                Runnable::run);
    }

    /** Unlocks and goes on to the table of entities. */
    public static void unlock(FxRobot robot) {
        unlock(robot, DemoWorkstation.PASSPHRASE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    }

    public static void unlock(FxRobot robot, String passphrase) {
        robot.interact(() -> {
            robot.lookup("#unlock-passphrase").queryAs(PasswordField.class).setText(passphrase);
            robot.lookup("#unlock").queryButton().fire();
        });
    }

    /** Chooses in the settings that photos are covered, and goes to the entities. */
    public static void coverPhotos(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        type(robot, "settings-search", "cover photos");
        robot.interact(() ->
                robot.lookup("#setting-cover-photos").queryAs(CheckBox.class).fire());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    }

    /** Opens what is inspected, also where the window has no room for the inspector beside it. */
    public static void openInspected(FxRobot robot) {
        boolean isFolded = robot.lookup("#inspector-unfold").query().isVisible();
        if (isFolded) {
            fire(robot, "inspector-unfold");
        }
        fire(robot, "inspector-open");
        if (isFolded) {
            fire(robot, "inspector-fold");
        }
    }

    public static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
    }

    public static void type(FxRobot robot, String id, String text) {
        robot.interact(
                () -> robot.lookup("#" + id).queryAs(TextInputControl.class).setText(text));
    }
}
