package org.entente.store.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Rows that name the chain record of their action, which is known only when the action has ended. One thread. */
final class Deferred {

    private final List<LongConsumer> waiting = new ArrayList<>();
    private final List<Runnable> bound = new ArrayList<>();

    /** @param row is written with the sequence of the chain record that ends the action */
    void add(LongConsumer row) {
        waiting.add(row);
    }

    /** What was added since the last call belongs to the action that ended in this chain record. */
    void endOfAction(long sequence) {
        waiting.forEach(row -> bound.add(() -> row.accept(sequence)));
        waiting.clear();
    }

    /** Writes the rows of all actions that have ended. */
    void flush() {
        bound.forEach(Runnable::run);
        bound.clear();
    }
}
