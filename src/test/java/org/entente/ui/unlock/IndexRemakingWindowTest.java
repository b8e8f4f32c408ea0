package org.entente.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entente.app.TestWorkstation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.home.KnownVaults;
import org.entente.model.marking.Marking;
import org.entente.ui.demo.DemoPreferences;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.desk.DeskWorkstation;
import org.entente.ui.door.OpenCase;
import org.entente.ui.first.FirstRunView;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A real vault whose cache is gone: the window counts while it is made anew, and lets that be stopped. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class IndexRemakingWindowTest {

    private static final int CLAIMS = 2 * 30; // a type and a name each
    private static final String PASSPHRASE = new String(TestWorkstation.PASSPHRASE);

    @TempDir
    private Path folder;

    private final FxRobot hands = new FxRobot();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<OpenCase> opened = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private UnlockViewModel model;
    private Runnable onFirstCount = () -> {};

    @Start
    void start(Stage stage) throws IOException {
        var workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        Path vault = folder.resolve("case.vault");
        try (var made = workstation.create(vault, TestWorkstation.PASSPHRASE.clone())) {
            for (int i = 0; i < CLAIMS / 2; i++) {
                made.claims().create("person", "Person " + i, Terms.marked(Marking.of("generic", "RESTRICTED")));
            }
        }
        new KnownVaults(workstation.home()).opened(vault);
        deleteCache(vault);
        var background = new Background(work::add, this::onScreen, failure -> {
            throw new AssertionError(failure);
        });
        model = new UnlockViewModel(
                new DeskWorkstation(workstation, Texts.english()),
                background,
                Texts.english(),
                (openCase, _, _) -> opened.add(openCase));
        var preferences = new DemoPreferences();
        var view = new UnlockView(
                model,
                new FirstRunView.Tools(
                        new SettingsViewModel(preferences, background, Texts.english()),
                        preferences,
                        new DemoWindow.Chosen(List.of()),
                        Texts.english()));
        stage.setScene(new Scene(new StackPane(view.node()), 800, 700));
        stage.show();
        model.load();
    }

    private static void deleteCache(Path vault) throws IOException {
        try (var files = Files.walk(vault.resolve("cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    @AfterEach
    void close() {
        opened.forEach(OpenCase::close);
    }

    /** What comes back to the screen is done there before the work goes on, so that nothing depends on who is faster. */
    private void onScreen(Runnable step) {
        if (Platform.isFxApplicationThread()) {
            step.run();
            return;
        }
        hands.interact(step);
        hands.lookup("#unlock-index-words").tryQueryAs(Label.class).ifPresent(words -> {
            if (hands.lookup("#unlock-index").query().isVisible() && !said.contains(words.getText())) {
                boolean isFirst = said.isEmpty();
                said.add(words.getText());
                if (isFirst) {
                    onFirstCount.run();
                }
            }
        });
    }

    private void unlock(FxRobot robot) {
        DemoWindow.type(robot, "unlock-passphrase", PASSPHRASE);
        DemoWindow.fire(robot, "unlock");
        robot.interact(model.opening()::takesLong); // the passphrase took long already
        doAll();
    }

    private void doAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void countsTheClaimsWhileTheIndexIsMadeAnewAndOpensTheCase(FxRobot robot) {
        doAll();
        onFirstCount = () -> {
            assertThat(robot.lookup("#unlock-stage").query().isVisible()).isFalse();
            assertThat(robot.lookup("#unlock-index-bar")
                            .queryAs(ProgressBar.class)
                            .getProgress())
                    .isZero();
            robot.interact(model.opening()::takesLong);
            assertThat(robot.lookup("#unlock-slow").query().isVisible()).isFalse();
        };
        unlock(robot);
        assertThat(said).startsWith("Rebuilding the case’s index: 0 of 60 claims");
        assertThat(said).endsWith("All 60 claims are read; working out what stands…");
        assertThat(opened)
                .singleElement()
                .satisfies(open -> assertThat(open.isReadOnly()).isFalse());
        assertThat(robot.lookup("#unlock-index").query().isVisible()).isFalse();
    }

    @Test
    void canBeCancelledAndOpensTheNextTime(FxRobot robot) {
        doAll();
        onFirstCount = () -> {
            DemoWindow.fire(robot, "unlock-index-stop");
            assertThat(robot.lookup("#unlock-index-words").queryAs(Label.class).getText())
                    .isEqualTo("Stopping…");
        };
        unlock(robot);
        assertThat(opened).isEmpty();
        assertThat(said).as("nothing came after it").hasSize(1);
        assertThat(robot.lookup("#unlock-error").queryAs(Label.class).getText())
                .startsWith("Cancelled. The case is unchanged");
        assertThat(robot.lookup("#unlock").queryButton().isDisabled()).isFalse();
        said.clear();
        onFirstCount = () -> {};
        unlock(robot);
        assertThat(said).isNotEmpty();
        assertThat(opened).hasSize(1);
    }
}
