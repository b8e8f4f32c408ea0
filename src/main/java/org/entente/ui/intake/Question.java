package org.entente.ui.intake;

import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.model.work.Progress;

/** Work that a later question makes needless: it is asked to stop, and its answer is dropped. */
final class Question implements Progress {

    private final AtomicBoolean isLate = new AtomicBoolean();

    @Override
    public void report(long done, long total) {}

    @Override
    public boolean isCancelled() {
        return isLate.get();
    }

    void drop() {
        isLate.set(true);
    }
}
