package org.entente.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
