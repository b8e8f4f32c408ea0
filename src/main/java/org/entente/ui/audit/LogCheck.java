package org.entente.ui.audit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.entente.ui.door.Audit;
import org.entente.ui.task.Background;
import org.entente.ui.task.RunningTask;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;

/** Checks the whole log anew, and keeps what the last check came to. Screen's thread only. */
final class LogCheck {

    private final Audit audit;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final StringProperty error;
    private final ReadOnlyObjectWrapper<Optional<Audit.Verdict>> verdict =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningTask>> running = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param error set to what went wrong */
    LogCheck(Audit audit, Background background, Tasks tasks, Texts texts, StringProperty error) {
        this.audit = audit;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.error = error;
    }

    /** What the last check came to; empty if there was none, and while there is one. */
    ReadOnlyObjectProperty<Optional<Audit.Verdict>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** The check under way. */
    ReadOnlyObjectProperty<Optional<RunningTask>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Asks what the last check came to, also one from before this log was opened. */
    void recall() {
        background.run(audit::checked, last -> {
            if (last.isPresent()) {
                verdict.set(last);
            }
        });
    }

    /** Checks everything again, unless that is under way. */
    void start() {
        if (running.get().isPresent()) {
            return;
        }
        verdict.set(Optional.empty());
        var isOver = new boolean[1]; // it may be before we know the task
        var task = tasks.start(
                texts.get("ui.audit.verifying"),
                progress -> {
                    try {
                        return audit.verify(progress);
                    } finally {
                        background.onScreen(
                                () -> { // also when it was cancelled
                                    isOver[0] = true;
                                    running.set(Optional.empty());
                                });
                    }
                },
                found -> verdict.set(Optional.of(found)),
                failure -> error.set(texts.failure(failure)));
        if (!isOver[0]) {
            running.set(Optional.of(task));
        }
    }

    /** Forgets what it came to, as locking does. */
    void forget() {
        verdict.set(Optional.empty());
    }
}
