package org.entente.ui.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
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
    private final Lock counted = new ReentrantLock();
    private final Condition isIdle = counted.newCondition();
    private int running;
    private int atWork;

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

    /**
     * The same threads for what is done in something that can end before its work does, as a case that is locked. What fails once it
     * has ended failed because of that, and nobody is told; so whoever ends it lets it settle first.
     */
    public Background until(BooleanSupplier hasEnded) {
        return new Background(worker, screen, failure -> {
            if (!hasEnded.getAsBoolean()) {
                onFailure.accept(failure);
            }
        });
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
        count(1);
        worker.execute(() -> {
            try {
                T result = work.call();
                screen.execute(() -> finish(() -> onSuccess.accept(result)));
            } catch (Throwable failure) { // a task must never end in silence, whatever it threw
                screen.execute(() -> finish(() -> failed.accept(failure)));
            } finally {
                count(-1);
            }
        });
    }

    /** Waits until all work that was begun is done, or for as long as is given; on a worker, for what has to come after it. */
    public void settle(Duration atMost) throws InterruptedException {
        counted.lock();
        try {
            long left = atMost.toNanos();
            while (atWork > 0 && left > 0) {
                left = isIdle.awaitNanos(left);
            }
        } finally {
            counted.unlock();
        }
    }

    private void count(int more) {
        counted.lock();
        try {
            atWork += more;
            if (atWork == 0) {
                isIdle.signalAll();
            }
        } finally {
            counted.unlock();
        }
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
