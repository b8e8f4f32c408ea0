package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Locking empties the screen; what stood on it must not stay in memory either. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LockedOutOfMemoryWindowTest {

    private static final int TRIES = 30;

    /** Something of each place, by the number of its key. */
    private static final Map<KeyCode, String> PLACES = new LinkedHashMap<>(Map.of(
            KeyCode.DIGIT1, "#dashboard",
            KeyCode.DIGIT2, "#entity-table",
            KeyCode.DIGIT3, "#sources",
            KeyCode.DIGIT4, "#graph"));

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        DemoWindow.show(stage, DemoWorkstation.ready(), Path.of("18.entente"));
    }

    @Test
    void letsGoOfTheScreensWhenItLocks(FxRobot robot) throws InterruptedException {
        unlock(robot);
        var shown = PLACES.entrySet().stream()
                .map(place -> {
                    robot.push(KeyCode.CONTROL, place.getKey());
                    return new WeakReference<>(robot.lookup(place.getValue()).<Node>query());
                })
                .toList();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup("#unlock-card").tryQuery()).isPresent();
        // otherwise the robot keeps what it typed into
        robot.interact(() -> FxToolkit.toolkitContext().setRegisteredStage(stage));
        assertThat(held(shown)).isEmpty();
    }

    /** What is still held after collecting garbage, named by its kind and id, because naming it otherwise would hold it. */
    private static List<String> held(List<WeakReference<Node>> shown) throws InterruptedException {
        List<String> held = List.of();
        for (int i = 0; i < TRIES; i++) {
            System.gc();
            held = shown.stream()
                    .map(WeakReference::get)
                    .filter(Objects::nonNull)
                    .map(Node::toString)
                    .toList();
            if (held.isEmpty()) {
                break;
            }
            Thread.sleep(100);
        }
        return held;
    }
}
