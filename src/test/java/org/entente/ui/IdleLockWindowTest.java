package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A window that nobody touches locks by itself. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class IdleLockWindowTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-03-13T14:32:00Z"));
    private DemoWorkstation workstation;
    private EntenteWindow window;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        workstation.preferences.kept = workstation.preferences.kept.withIdleMinutes(5);
        window = DemoWindow.show(stage, workstation, now::get);
    }

    private void pass(FxRobot robot, Duration time) {
        now.updateAndGet(before -> before.plus(time));
        robot.interact(window::lockIfIdle);
    }

    @Test
    void locksAfterTheChosenMinutes(FxRobot robot) {
        unlock(robot);
        pass(robot, Duration.ofSeconds(299));
        assertThat(workstation.demo.isClosed).isFalse();
        pass(robot, Duration.ofSeconds(1));
        assertThat(workstation.demo.isClosed).isTrue();
        assertThat(robot.lookup("#unlock-card").tryQuery()).isPresent();
    }

    @Test
    void staysOpenWhileKeysOrMouseAreUsed(FxRobot robot) {
        unlock(robot);
        pass(robot, Duration.ofSeconds(299));
        robot.push(KeyCode.SHIFT);
        pass(robot, Duration.ofSeconds(299));
        robot.moveBy(20, 20);
        pass(robot, Duration.ofSeconds(299));
        assertThat(workstation.demo.isClosed).isFalse();
    }

    @Test
    void locksWhenTheSessionIsLeft(FxRobot robot) {
        robot.interact(window::lock); // nothing is open yet
        unlock(robot);
        robot.interact(window::lock);
        assertThat(workstation.demo.isClosed).isTrue();
        robot.interact(window::lock); // a desktop may tell it twice
        assertThat(robot.lookup("#unlock-card").tryQuery()).isPresent();
    }

    @Test
    void countsANightOfSleep(FxRobot robot) {
        unlock(robot);
        pass(robot, Duration.ofHours(9));
        assertThat(workstation.demo.isClosed).isTrue();
    }

    @Test
    void startsAnewWhenTheClockIsSetBack(FxRobot robot) {
        unlock(robot);
        pass(robot, Duration.ofDays(-1));
        pass(robot, Duration.ofSeconds(299));
        assertThat(workstation.demo.isClosed).isFalse();
        pass(robot, Duration.ofSeconds(1));
        assertThat(workstation.demo.isClosed).isTrue();
    }
}
