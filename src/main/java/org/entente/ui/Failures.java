package org.entente.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.entente.ui.text.Texts;

/**
 * The one place where failures end: the analyst is told in three parts and given a reference, the log gets reference and
 * trace. Neither gets a message that may hold words of the case. Safe for several threads, except for who tells.
 */
public final class Failures implements Consumer<Throwable> {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    /** Letters and digits that cannot be taken for each other when read aloud. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 4;

    private final Texts texts;
    private final RandomGenerator random;
    private Consumer<String> teller = _ -> {};
    private BiConsumer<String, String> crash = (_, _) -> {};
    private String lastTrace = "";

    Failures(Texts texts, RandomGenerator random) {
        this.texts = texts;
        this.random = random;
    }

    /** Who shows the sentence. */
    void tellBy(Consumer<String> shown) {
        teller = shown;
    }

    /** Who shows what nobody expected, given reference and trace; called on the thread that failed. */
    void crashBy(BiConsumer<String, String> shown) {
        crash = shown;
    }

    @Override
    public void accept(Throwable failure) {
        if (failure instanceof Progress.Cancelled) {
            return;
        }
        if (failure instanceof EntenteException) {
            teller.accept(texts.failure(failure));
        } else {
            teller.accept(texts.get("ui.failure.referred", reference(Trace.of(failure))));
        }
    }

    /** A defect that no task was there to catch. The same one, as of a drawing that fails again and again, is told once. */
    synchronized void uncaught(Throwable failure) {
        String trace = Trace.of(failure);
        if (!trace.equals(lastTrace)) {
            lastTrace = trace;
            crash.accept(reference(trace), trace);
        }
    }

    private synchronized String reference(String trace) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        LOG.log(Level.ERROR, "unexpected failure, reference {0}\n{1}", code, trace);
        return code.toString();
    }
}
