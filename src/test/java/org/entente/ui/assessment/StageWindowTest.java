package org.entente.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.app.TestWorkstation;
import org.entente.app.home.KnownVaults;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.ui.EntenteApplication;
import org.entente.ui.Surroundings;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.desk.DeskWorkstation;
import org.entente.ui.door.Assessments.NewJudgement;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.NewClaim;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Sources.NewSource;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An assessment of a real vault on its way: nothing but the doors makes it, and the button takes it on. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class StageWindowTest {

    private static final String PASSPHRASE = new String(TestWorkstation.PASSPHRASE);

    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        stage.setWidth(1440);
        stage.setHeight(900);
        var home = TestWorkstation.of(folder.resolve("home"), "KST");
        var workstation = new DeskWorkstation(home, Texts.english());
        Path vault = folder.resolve("case.vault");
        var open = workstation.create(
                new NewVault(vault, "", "Harbour Lights", false, null),
                TestWorkstation.PASSPHRASE.clone(),
                Progress.NONE);
        write(open);
        open.close();
        new KnownVaults(home.home()).opened(vault);
        EntenteApplication.show(
                stage,
                new Surroundings(
                        workstation,
                        InstantSource.system(),
                        Optional.of(new DemoWindow.Chosen(List.of())),
                        Optional.of(Theme.LIGHT)),
                Runnable::run,
                Platform::runLater);
    }

    private static void write(OpenCase open) {
        var id = open.assessments().create("Second look", "Will it be delayed?", "CONFIDENTIAL");
        open.entities()
                .claim(
                        id,
                        new NewClaim(
                                "assessment.bottom-line",
                                "Very likely.",
                                Grade.NOT_GRADED,
                                null,
                                "",
                                "CONFIDENTIAL",
                                "",
                                ""));
        open.assessments()
                .addJudgement(
                        id,
                        new NewJudgement(
                                "It will very likely be delayed.",
                                "very-likely",
                                "low",
                                "One source.",
                                "CONFIDENTIAL"));
        var judgement = open.assessments()
                .open(id, Perspective.OURS)
                .view()
                .judgements()
                .getFirst()
                .id();
        var source = open.sources()
                .create(new NewSource("S-0142", "Crane log", "document", "KST", null, null, "CONFIDENTIAL"));
        open.cuts().evidence(new Cuts.Place(source, "p. 3", null, null), judgement, true, "Crane 4 stands still.");
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(stage::hide);
    }

    private static List<String> strip(FxRobot robot) {
        return robot.lookup("#assessment-stages .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void theButtonTakesItToCoordinationAndUndoBackToADraft(FxRobot robot) {
        DemoWindow.unlock(robot, PASSPHRASE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.interact(() -> robot.lookup("#assessment-row").query().requestFocus());
        robot.push(KeyCode.ENTER);
        var way = robot.lookup("#assessment-advance").queryButton();
        assertThat(way.getText()).isEqualTo("Take to coordination");

        robot.interact(way::fire);

        assertThat(strip(robot))
                .anyMatch(words -> words.startsWith("Coordination since"))
                .contains("Still needed for Approved:");
        assertThat(robot.lookup("#assessment-advance").tryQuery())
                .as("others have not agreed")
                .isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(strip(robot)).noneMatch(words -> words.startsWith("Coordination since"));
        assertThat(robot.lookup("#assessment-advance").queryButton().getText()).isEqualTo("Take to coordination");
    }
}
