package org.entente.ui.report;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.StringProperty;
import org.entente.model.work.Progress;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** One making of a report: tells the screen how far it is, and hears that it should stop. Safe for several threads. */
final class Making implements Progress {

    private final Background background;
    private final Texts texts;
    private final StringProperty told;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** @param told takes how far it is, in words */
    Making(Background background, Texts texts, StringProperty told) {
        this.background = background;
        this.texts = texts;
        this.told = told;
    }

    void stop() {
        stopped.set(true);
    }

    @Override
    public void report(long done, long total) {
        background.onScreen(() -> {
            if (!isCancelled()) {
                told.set(texts.get("ui.report.making.step", Math.min(done + 1, total), total));
            }
        });
    }

    @Override
    public boolean isCancelled() {
        return stopped.get();
    }
}
