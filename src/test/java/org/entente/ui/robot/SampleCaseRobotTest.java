package org.entente.ui.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.entente.app.Workstation;
import org.entente.app.home.Home;
import org.entente.ui.EntenteApplication;
import org.entente.ui.Surroundings;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.desk.DeskWorkstation;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Theme;
import org.entente.vault.key.KdfParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Somebody works through the sample case in the real program: a real vault, real threads. What each screen promises is done,
 * and the screen's thread never lets anybody wait for more than 100 ms.
 *
 * <p>All of it is done three times, each time in a sample case of its own. The first time does not count: a JVM that has just
 * started loads every class and interprets every method of a screen that it shows for the first time, here without the
 * start-up cache that a package has. Of the others the better one counts, step by step: what the program does wrong, it does
 * each time, and what a compiler or collector of the JVM did to one of them is not the program's.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SampleCaseRobotTest {

    private static final long LOCKED_MILLIS = 200;

    @TempDir
    static Path folder;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private Stage stage;
    private FreezeWatch watch;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        var home = new Home(folder.resolve("home"));
        Files.createDirectories(home.folder());
        Path table = Files.writeString(folder.resolve("crew.csv"), CaseWalk.TABLE);
        var workstation = new DeskWorkstation(
                new Workstation(
                        home,
                        new org.entente.app.text.Texts(Locale.ENGLISH),
                        org.entente.vault.Surroundings.ofThisMachine(),
                        KdfParameters.FLOOR),
                Texts.english());
        EntenteApplication.show(
                stage,
                new Surroundings(
                        workstation,
                        InstantSource.system(),
                        Optional.of(new DemoWindow.Chosen(List.of(table))),
                        Optional.of(Theme.LIGHT)),
                workers,
                Platform::runLater);
        watch = FreezeWatch.begin();
    }

    @AfterEach
    void stop(FxRobot robot) {
        watch.close();
        robot.interact(stage::hide);
        workers.close();
    }

    @Test
    void doesWhatIsPromisedAndNeverStandsStill(FxRobot robot) {
        var hands = new Hands(robot, stage.getScene(), watch);
        var card = new LockCard(hands);
        card.firstRun("Harbour Lights");
        new CaseWalk(hands, card).all();
        double pace = Pace.ofThisMachine();
        watch.allow(pace);
        var once = walk(hands, card, "Harbour Lights again");
        var again = walk(hands, card, "Harbour Lights once more");
        assertThat(again.freezes())
                .as("times the window stood still, both times, on a machine %.1f times as slow", pace)
                .noneMatch(freeze -> once.freezes().stream().anyMatch(freeze::isSameStep));
        assertThat(Collections.min(List.of(once.locking(), again.locking())))
                .as("time to lock")
                .isLessThan(Duration.ofMillis(Math.round(LOCKED_MILLIS * pace)));
    }

    /** What one walk came to. */
    private record Walked(List<FreezeWatch.Freeze> freezes, Duration locking) {}

    private Walked walk(Hands hands, LockCard card, String nickname) {
        watch.count(true);
        card.another(nickname);
        var walk = new CaseWalk(hands, card);
        walk.all();
        watch.count(false);
        return new Walked(watch.takeFreezes(), walk.locking());
    }
}
