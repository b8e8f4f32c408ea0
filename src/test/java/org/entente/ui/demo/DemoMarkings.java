package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Markings;

/** Counts two claims for each thing, and writes down what it was asked to do. */
public final class DemoMarkings implements Markings {

    public final List<String> done = new ArrayList<>();

    @Override
    public List<String> levels() {
        return List.of("UNCLASSIFIED", "CONFIDENTIAL", "SECRET");
    }

    @Override
    public Forecast forecast(List<ObjectId> things, Wanted wanted, Progress progress) {
        progress.checkCancelled();
        if (wanted.level().equals("UNCLASSIFIED")) {
            return new Forecast(
                    List.of(new Counted("(C)", 2 * things.size())), 0, List.of("All stay: they are AVL’s."), List.of());
        }
        return new Forecast(
                List.of(new Counted("(C)", 2 * things.size())),
                wanted.isNothing() ? 0 : 2 * things.size(),
                wanted.isNothing() ? List.of() : List.of(2 * things.size() + " claims rise."),
                wanted.isNothing() ? List.of() : List.of("AVL already holds 1 of these."));
    }

    @Override
    public void mark(List<ObjectId> things, Wanted wanted, String reason, Progress progress) {
        done.add("mark " + things.size() + " " + wanted.level() + " " + wanted.readers() + ": " + reason);
    }
}
