package org.entente.ui.unlock;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.model.work.Progress;
import org.entente.ui.task.Background;
import org.entente.ui.task.Pace;
import org.entente.ui.text.Texts;

/**
 * How far making a case's index anew is, which some openings have to do first, and the way to stop it. Screen's thread only, but
 * for the progress itself.
 */
final class IndexRemaking {

    private final Background background;
    private final Texts texts;
    private final BooleanProperty underway = new SimpleBooleanProperty();
    private final BooleanProperty stopping = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final DoubleProperty fraction = new SimpleDoubleProperty();
    private Watch watch = new Watch();

    IndexRemaking(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    /** Whether it is being made. */
    BooleanProperty underwayProperty() {
        return underway;
    }

    /** Whether it was asked to stop and has not yet. */
    BooleanProperty stoppingProperty() {
        return stopping;
    }

    /** How far it is, in words. */
    StringProperty wordsProperty() {
        return words;
    }

    /** How far it is, in [0, 1]. */
    DoubleProperty fractionProperty() {
        return fraction;
    }

    /** Watches another opening; what an earlier one tells is not heard any more. */
    Progress begin() {
        end();
        return watch;
    }

    /** Nothing is being made any more, or nobody waits for it. */
    void end() {
        watch = new Watch();
        underway.set(false);
        stopping.set(false);
    }

    /** Asks it to stop at the next safe point. */
    void stop() {
        watch.cancelled.set(true);
        stopping.set(underway.get());
        if (underway.get()) {
            words.set(texts.get("ui.unlock.index.stopping"));
        }
    }

    private void show(long done, long total) {
        underway.set(true);
        fraction.set((double) done / total);
        if (!stopping.get()) {
            words.set(
                    done < total
                            ? texts.get("ui.unlock.index", done, total)
                            : texts.get("ui.unlock.index.read", total));
        }
    }

    private final class Watch implements Progress {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final Pace pace = new Pace();

        @Override
        public void report(long done, long total) {
            if (total > 0 && pace.isDue(done, total)) {
                background.onScreen(() -> {
                    if (this == watch) {
                        show(done, total);
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
