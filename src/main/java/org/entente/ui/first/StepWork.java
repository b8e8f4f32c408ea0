package org.entente.ui.first;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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

    boolean isBusy() {
        return busy.get();
    }

    /** @param key of what is being done */
    void start(String key) {
        busy.set(true);
        error.set("");
        doing.set(texts.get(key));
    }

    void end() {
        busy.set(false);
        doing.set("");
    }

    void failed(Throwable failure) {
        end();
        error.set(texts.failure(failure));
    }

    /** Says what is still missing before a step can be left; empty for nothing. */
    void lacks(String words) {
        error.set(words);
    }

    /** Says how far the sample case is. */
    Progress filling() {
        return new Progress() {
            @Override
            public void report(long done, long total) {
                background.onScreen(() -> {
                    if (busy.get()) {
                        doing.set(texts.get("ui.first.filling", done, total));
                    }
                });
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
