package org.entente.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.model.work.Progress;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final ArrayList<Throwable> failures = new ArrayList<>();
    private final ArrayList<String> results = new ArrayList<>();

    @Test
    void bringsAResultBack() {
        new Background(Runnable::run, Runnable::run, failures::add).run(() -> "done", results::add);
        assertThat(results).containsExactly("done");
        assertThat(failures).isEmpty();
    }

    @Test
    void tellsOfWhateverWasThrown() {
        var broken = new StackOverflowError();
        new Background(Runnable::run, Runnable::run, failures::add)
                .<String>run(
                        () -> {
                            throw broken;
                        },
                        results::add);
        assertThat(failures).containsExactly(broken);
        assertThat(results).isEmpty();
    }

    @Test
    void tellsOfAFailureWhileTheResultIsShown() {
        var broken = new IllegalStateException("screen");
        new Background(Runnable::run, Runnable::run, failures::add).run(() -> "done", _ -> {
            throw broken;
        });
        assertThat(failures).containsExactly(broken);
    }

    @Test
    void tellsNobodyOfWhatFailsOnceItsPlaceHasEnded() {
        var hasEnded = new AtomicBoolean();
        var background = new Background(Runnable::run, Runnable::run, failures::add).until(hasEnded::get);
        var broken = new IllegalStateException("closed");
        Callable<String> work = () -> {
            throw broken;
        };
        background.run(work, results::add);
        assertThat(failures).containsExactly(broken);
        hasEnded.set(true);
        background.run(work, results::add);
        assertThat(failures).containsExactly(broken);
    }

    @Test
    void settlesWhenWhatWasBegunIsDone() throws InterruptedException {
        var waiting = new ArrayDeque<Runnable>();
        var background = new Background(waiting::add, Runnable::run, failures::add);
        background.run(() -> "done", results::add);
        background.settle(Duration.ofMillis(1)); // no longer than it may take
        assertThat(results).isEmpty();
        var worker = Thread.ofVirtual().start(waiting.remove());
        background.settle(Duration.ofMinutes(1));
        worker.join();
        assertThat(results).containsExactly("done");
    }

    @Test
    void isBusyUntilTheResultIsBack() {
        var waiting = new ArrayDeque<Runnable>();
        var background = new Background(waiting::add, Runnable::run, failures::add);
        background.run(() -> 1, _ -> {});
        assertThat(background.busyProperty().get()).isTrue();
        waiting.remove().run();
        assertThat(background.busyProperty().get()).isFalse();
    }

    @Test
    void listsATaskWhileItRunsAndEndsACancelledOneInSilence() {
        var waiting = new ArrayDeque<Runnable>();
        var background = new Background(waiting::add, Runnable::run, failures::add);
        var tasks = new Tasks(background, Texts.english());
        var task = tasks.start(
                "Arranging",
                progress -> {
                    progress.report(3, 10);
                    progress.checkCancelled();
                    return "never";
                },
                results::add,
                failures::add);
        assertThat(tasks.running()).containsExactly(task);
        task.cancel();
        waiting.remove().run();
        assertThat(tasks.running()).isEmpty();
        assertThat(task.fractionProperty().get()).isEqualTo(0.3);
        assertThat(task.detailProperty().get()).isEqualTo("3 of 10");
        assertThat(failures).isEmpty();
        assertThat(results).isEmpty();
    }

    @Test
    void tellsOfAFailedTask() {
        var tasks = new Tasks(new Background(Runnable::run, Runnable::run, failures::add), Texts.english());
        var broken = new IllegalStateException();
        tasks.start(
                "Reading",
                (Progress _) -> {
                    throw broken;
                },
                _ -> {},
                failures::add);
        assertThat(failures).containsExactly(broken);
    }
}
