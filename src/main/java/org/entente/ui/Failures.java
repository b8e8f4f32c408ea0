package org.entente.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.entente.ui.text.Texts;

/** The one place where failures end: the analyst is told in three parts, the log gets key and cause. */
public final class Failures implements Consumer<Throwable> {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private final Texts texts;
    private Consumer<String> teller = _ -> {};

    Failures(Texts texts) {
        this.texts = texts;
    }

    /** Who shows the sentence. */
    void tellBy(Consumer<String> shown) {
        teller = shown;
    }

    @Override
    public void accept(Throwable failure) {
        if (failure instanceof Progress.Cancelled) {
            return;
        }
        if (!(failure instanceof EntenteException)) {
            LOG.log(Level.ERROR, "unexpected failure", failure);
        }
        teller.accept(texts.failure(failure));
    }
}
