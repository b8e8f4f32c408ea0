package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoCase;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody types faster than the case answers. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SearchBoxTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> opened = new ArrayList<>();
    private SearchBox search;

    @Start
    void start(Stage stage) {
        var background = new Background(waiting::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var demo = new DemoCase();
        var layer = new DropLayer();
        search = new SearchBox(
                query -> demo.search(query, 20),
                background,
                Texts.english(),
                new SearchBox.Ways(
                        hit -> opened.add(hit.name()), hit -> opened.add("graph " + hit.name()), new References()),
                layer);
        stage.setScene(new Scene(new StackPane(search, layer), 800, 600));
        stage.show();
        search.focus();
    }

    private void answer(FxRobot robot) {
        robot.interact(() -> {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        });
    }

    @Test
    void saysThatItSearchesWhenTheAnswerIsLate(FxRobot robot) throws TimeoutException {
        robot.write("Halden", 0);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#search-late").tryQuery().isPresent());
        answer(robot);
        assertThat(robot.lookup("#search-late").tryQuery()).isEmpty();
        assertThat(robot.lookup("#search-hits .pick-row").queryAll()).isNotEmpty();
    }

    @Test
    void opensTheFirstHitWhenEnterWasPressedBeforeItCame(FxRobot robot) {
        robot.write("Halden", 0);
        robot.push(KeyCode.ENTER);
        assertThat(opened).isEmpty();
        answer(robot);
        assertThat(opened).containsExactly("MV Halden");
    }

    @Test
    void opensNothingWhenMoreWasTypedAfterEnter(FxRobot robot) {
        robot.write("Hal", 0);
        robot.push(KeyCode.ENTER);
        robot.write("den", 0);
        answer(robot);
        assertThat(opened).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(opened).containsExactly("graph MV Halden");
    }
}
