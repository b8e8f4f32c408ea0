package org.entente.ui.task;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.work.Progress;
import org.entente.ui.text.Texts;

/** The long pieces of work under way: each with a name, how far it is, and a way to stop it. Screen's thread only. */
public final class Tasks {

    /** Work that reports how far it is. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private final Background background;
    private final Texts texts;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

    public Tasks(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    public ObservableList<RunningTask> running() {
        return running;
    }

    /**
     * Starts {@code work} and lists it until it ends.
     *
     * @param failed told what was thrown; a stop on request is not a failure and ends in silence
     */
    public <T> RunningTask start(
            String name, Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> failed) {
        var task = new RunningTask(this, name);
        running.add(task);
        background.run(
                () -> work.run(task),
                result -> {
                    running.remove(task);
                    onSuccess.accept(result);
                },
                failure -> {
                    running.remove(task);
                    if (!(failure instanceof Progress.Cancelled)) {
                        failed.accept(failure);
                    }
                });
        return task;
    }

    /** How far work is that tells of itself where it was asked for, and is not listed among the others. */
    public RunningTask unlisted(String name) {
        return new RunningTask(this, name);
    }

    /** Asks everything to stop, as locking does. */
    public void cancelAll() {
        running.forEach(RunningTask::cancel);
    }

    void onScreen(Runnable step) {
        background.onScreen(step);
    }

    String countText(long done, long total) {
        return total > 0 ? texts.get("ui.tasks.count", done, total) : texts.get("ui.tasks.count.open", done);
    }
}
