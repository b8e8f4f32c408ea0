package org.entente.ui.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.app.desk.ContestedDraft;
import org.entente.ui.door.Contested;
import org.entente.ui.door.Contested.Value;
import org.entente.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** Keeps what is being decided while it is typed: one write at a time, always the latest. Screen's thread only. */
final class KeptDrafts {

    private static final Runnable NOTHING = () -> {};

    private final Contested contested;
    private final Background background;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private boolean isWriting;
    private Runnable then = NOTHING;

    private record Waiting(Value value, ContestedDraft draft) {}

    KeptDrafts(Contested contested, Background background) {
        this.contested = contested;
        this.background = background;
    }

    void keep(Value value, ContestedDraft draft) {
        waiting.put(key(value), new Waiting(value, draft));
        write();
    }

    private void write() {
        if (isWriting || waiting.isEmpty()) {
            return;
        }
        isWriting = true;
        var next = waiting.values().iterator().next();
        background.run(
                () -> {
                    contested.keep(next.value(), next.draft());
                    return next;
                },
                this::written,
                _ -> ended()); // it stays in memory, and the next letter tries again
    }

    private void written(Waiting done) {
        waiting.remove(key(done.value()), done);
        ended();
        write();
    }

    private void ended() {
        isWriting = false;
        Runnable next = then;
        then = NOTHING;
        next.run();
    }

    /** Does something once nothing is being written, so that an older draft cannot come after it. */
    void afterwards(Runnable action) {
        if (isWriting) {
            then = action;
        } else {
            action.run();
        }
    }

    /** What was typed and may not be written yet. */
    Optional<ContestedDraft> latest(@Nullable Value value) {
        return Optional.ofNullable(value).map(asked -> waiting.get(key(asked))).map(Waiting::draft);
    }

    /** It was decided upon. */
    void forget(Value value) {
        waiting.remove(key(value));
    }

    void clear() {
        waiting.clear();
        then = NOTHING;
    }

    private static String key(Value value) {
        return value.object() + " " + value.property();
    }
}
