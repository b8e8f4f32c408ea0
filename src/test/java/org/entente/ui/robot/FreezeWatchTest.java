package org.entente.ui.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A watch that never barks would prove nothing. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FreezeWatchTest {

    private FreezeWatch watch;

    @Start
    void start(Stage stage) {
        stage.show();
        watch = FreezeWatch.begin();
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void namesWhoKeptTheScreenWaiting() throws TimeoutException {
        watch.during("standing still");
        watch.count(true);
        Platform.runLater(this::standStill);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !watch.freezes().isEmpty());
        var freeze = watch.freezes().getFirst();
        assertThat(freeze.during()).isEqualTo("standing still");
        assertThat(freeze.millis()).isGreaterThan(FreezeWatch.LIMIT_MILLIS);
        assertThat(freeze.toString()).contains("standing still: ").contains("FreezeWatchTest.standStill");
    }

    @Test
    void notesNothingBeforeItCounts() {
        Platform.runLater(this::standStill);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(watch.freezes()).isEmpty();
    }

    /** Waits for something that does not come, as a database would be waited for. */
    private void standStill() {
        try {
            assertThat(new CountDownLatch(1).await(3 * FreezeWatch.LIMIT_MILLIS, TimeUnit.MILLISECONDS))
                    .isFalse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
