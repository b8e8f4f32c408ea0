package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CopyBoardTest {

    @Start
    void start(Stage stage) {
        stage.show(); // the clipboard wants a running toolkit
    }

    private static void put(FxRobot robot, Duration keep, String text) {
        robot.interact(() -> new CopyBoard(() -> keep).put(text));
    }

    private static String lies() throws Exception {
        return WaitForAsyncUtils.asyncFx(
                        () -> String.valueOf(Clipboard.getSystemClipboard().getString()))
                .get();
    }

    @Test
    void takesAwayAfterAWhileWhatStillLiesThere(FxRobot robot) throws Exception {
        put(robot, Duration.millis(200), "SECRET\nMV Halden");
        assertThat(lies()).contains("MV Halden");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !lies().contains("MV Halden"));
    }

    @Test
    void marksWhatLiesThereAsNotForHistory(FxRobot robot) throws Exception {
        put(robot, Duration.ZERO, "SECRET\nMV Halden");
        assertThat(WaitForAsyncUtils.asyncFx(
                                () -> Clipboard.getSystemClipboard().hasContent(CopyBoard.SECRET))
                        .get())
                .isTrue();
    }

    @Test
    void leavesAloneWhatSomebodyElsePutThere(FxRobot robot) throws Exception {
        put(robot, Duration.millis(100), "SECRET\nMV Halden");
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "theirs")));
        put(robot, Duration.millis(300), "mine");
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "theirs")));
        var done = new java.util.concurrent.CountDownLatch(1);
        robot.interact(() -> {
            var later = new javafx.animation.PauseTransition(Duration.millis(600));
            later.setOnFinished(_ -> done.countDown());
            later.play();
        });
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(lies()).isEqualTo("theirs");
    }
}
