package org.entente.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * All waiting: called on the screen's thread, works elsewhere, comes back for the result, and hands every failure to the
 * one place that tells the analyst. Use from the screen's thread only.
 */
public final class Background {

    private final Executor worker;
    private final Executor screen;
    private final Consumer<? super Throwable> onFailure;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int running;

    /**
     * @param worker where work runs
     * @param screen how to come back to the screen's thread
     * @param onFailure told, on the screen's thread, of everything that was thrown
     */
    public Background(Executor worker, Executor screen, Consumer<? super Throwable> onFailure) {
        this.worker = worker;
        this.screen = screen;
        this.onFailure = onFailure;
    }

    /** Whether anything is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess) {
        run(work, onSuccess, onFailure);
    }

    /** As {@link #run(Callable, Consumer)}, for callers that show a failure in place. */
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> failed) {
        busy.set(++running > 0);
        worker.execute(() -> {
            try {
                T result = work.call();
                screen.execute(() -> finish(() -> onSuccess.accept(result)));
            } catch (Throwable failure) { // a task must never end in silence, whatever it threw
                screen.execute(() -> finish(() -> failed.accept(failure)));
            }
        });
    }

    /** Does {@code step} on the screen's thread, from any thread: for progress. */
    public void onScreen(Runnable step) {
        screen.execute(step);
    }

    private void finish(Runnable last) {
        busy.set(--running > 0);
        try {
            last.run();
        } catch (RuntimeException | Error failure) { // what a result does to the screen may fail too
            onFailure.accept(failure);
        }
    }
}
