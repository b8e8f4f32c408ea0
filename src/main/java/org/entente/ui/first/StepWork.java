package org.entente.ui.first;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.model.work.Progress;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** What a step of the first run is busy with, and what has to be put right on it. Screen's thread only. */
final class StepWork {

    private final Background background;
    private final Texts texts;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper filling = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private boolean isLate;
    private long done;
    private long total;

    StepWork(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    /** What has to be put right on this step; empty for nothing. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is being done, in words; empty while nothing is. */
    ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** How far the sample case is, in [0, 1]. */
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Whether the sample case is being made, which can be watched and stopped. */
    ReadOnlyBooleanProperty fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    /** Whether it was asked to stop and has not yet. */
    ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    boolean isBusy() {
        return busy.get();
    }

    /** @param key of what is being done */
    void start(String key) {
        busy.set(true);
        error.set("");
        doing.set(texts.get(key));
    }

    /**
     * The same for the sample case.
     *
     * @param parts it is counted in
     */
    void startSample(int parts) {
        cancelled.set(false);
        isLate = false;
        done = 0;
        total = parts;
        fraction.set(0);
        start("ui.create.busy");
        filling.set(true);
        say();
    }

    /** It takes longer than was said; the view counts the seconds. */
    void takesLong() {
        isLate = filling.get();
        say();
    }

    /** Makes no sample case after all. */
    void stop() {
        cancelled.set(true);
        stopping.set(filling.get());
        say();
    }

    private void say() {
        if (!filling.get()) {
            return;
        }
        if (stopping.get()) {
            doing.set(texts.get("ui.first.stopping"));
        } else {
            doing.set(texts.get(isLate ? "ui.first.filling.late" : "ui.first.filling", done, total));
        }
    }

    void end() {
        filling.set(false);
        stopping.set(false);
        busy.set(false);
        doing.set("");
    }

    void failed(Throwable failure) {
        end();
        error.set(failure instanceof Progress.Cancelled ? texts.get("ui.first.stopped") : texts.failure(failure));
    }

    /** Says what is still missing before a step can be left; empty for nothing. */
    void lacks(String words) {
        error.set(words);
    }

    /** Says how far the sample case is. */
    Progress filling() {
        return new Progress() {
            @Override
            public void report(long nowDone, long inAll) {
                background.onScreen(() -> {
                    done = nowDone;
                    total = inAll;
                    fraction.set((double) nowDone / inAll);
                    say();
                });
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }
}
