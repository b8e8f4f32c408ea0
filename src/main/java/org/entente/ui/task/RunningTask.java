package org.entente.ui.task;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.model.work.Progress;

/** One piece of long work, as the tasks list shows it. Its {@link Progress} may be used from any thread. */
public final class RunningTask implements Progress {

    private final Tasks owner;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Pace pace = new Pace();

    RunningTask(Tasks owner, String name) {
        this.owner = owner;
        this.name.set(name);
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** How far it is, in words. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** How far it is, in [0, 1]; negative while not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Whether it was asked to stop and has not yet. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** Asks the work to stop at the next safe point. */
    public void cancel() {
        cancelled.set(true);
        owner.onScreen(() -> stopping.set(true));
    }

    @Override
    public void report(long done, long total) {
        if (pace.isDue(done, total)) {
            owner.onScreen(() -> {
                fraction.set(total > 0 ? Math.min(1.0, (double) done / total) : -1);
                detail.set(owner.countText(done, total));
            });
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
