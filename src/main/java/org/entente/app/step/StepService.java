package org.entente.app.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.Undoing;
import org.entente.model.CommitId;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.store.Change;
import org.jspecify.annotations.Nullable;

/**
 * The steps done since the case was opened, the latest first. Taking one back is a new action of claims, and so is doing it
 * again. Kept in memory only, and gone when the case is closed. Safe for several threads.
 */
public final class StepService {

    private static final int MOST = 100;
    private static final ScopedValue<List<CommitId>> RECORDING = ScopedValue.newInstance();

    private final ClaimService claims;
    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private long last;

    private record Done(Step step, Way way) {}

    /** How a step is gone the other way. */
    private sealed interface Way {

        /** @param commits the actions that must be withdrawn */
        record Claims(List<CommitId> commits) implements Way {}

        /** @param turn changes what is shown to what it was, and the next time back again */
        record View(Runnable turn) implements Way {}
    }

    public StepService(CaseStore store, ClaimService claims) {
        this.claims = claims;
        store.subscribe(change -> {
            // told on the thread that made the action
            if (change instanceof Change.Committed committed && RECORDING.isBound()) {
                RECORDING.get().addAll(committed.commits());
            }
        });
    }

    /**
     * The steps as they stand.
     *
     * @param undoable the latest first
     * @param redoable the one taken back last first
     */
    public record Steps(List<Step> undoable, List<Step> redoable) {
        public Steps {
            undoable = List.copyOf(undoable);
            redoable = List.copyOf(redoable);
        }
    }

    public synchronized Steps steps() {
        return new Steps(
                done.stream().map(Done::step).toList(),
                undone.stream().map(Done::step).toList());
    }

    /** Does something that is one step under its name. What was said before a failure is a step too. */
    public <T> T record(String words, Supplier<T> work) {
        return record(words, work, _ -> words);
    }

    /** @param told what to say when it is done, by what came of it */
    public <T> T record(String words, Supplier<T> work, Function<T, String> told) {
        var commits = new ArrayList<CommitId>();
        String sentence = words;
        try {
            T result = ScopedValue.where(RECORDING, commits).call(work::get);
            sentence = told.apply(result);
            return result;
        } finally {
            if (!commits.isEmpty()) {
                add(words, sentence, new Way.Claims(List.copyOf(commits)));
            }
        }
    }

    /**
     * Notes a step that changed nothing in the case, only what is shown of it.
     *
     * @param told empty if it shows by itself
     * @param turn changes what is shown to what it was, and the next time back again; runs on the thread that walks
     */
    public void viewed(String words, String told, Runnable turn) {
        add(words, told, new Way.View(turn));
    }

    /** Forgets the steps that changed only what is shown, when that is no longer there. */
    public synchronized void forgetViewed() {
        done.removeIf(each -> each.way() instanceof Way.View);
        undone.removeIf(each -> each.way() instanceof Way.View);
    }

    private synchronized void add(String words, String told, Way way) {
        done.push(new Done(new Step(++last, words, told), way));
        if (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
    }

    /**
     * What taking steps back, or doing them again, came to.
     *
     * @param steps those that were, in that order
     * @param overtaken how many of their values had been replaced since, so that they did not show
     * @param builtUpon the step at which it stopped, because later claims rest on it; null if it did not
     */
    public record Outcome(
            List<Step> steps, int overtaken, @Nullable Step builtUpon) {
        public Outcome {
            steps = List.copyOf(steps);
        }
    }

    /** Takes back every step down to and including the one with this number, one after another. */
    public synchronized Outcome undo(long number, Progress progress) {
        return walk(done, undone, number, progress);
    }

    /** Takes back the step with this number and leaves what was done after it; nothing happens if later claims rest on it. */
    public synchronized Outcome undoAlone(long number, Progress progress) {
        Done meant = done.stream()
                .filter(each -> each.step().number() == number)
                .findFirst()
                .orElse(null);
        if (meant == null) {
            return new Outcome(List.of(), 0, null);
        }
        var gone = go(meant.way(), progress);
        if (gone == null) {
            return new Outcome(List.of(), 0, meant.step());
        }
        done.remove(meant);
        undone.push(new Done(meant.step(), gone.back()));
        return new Outcome(List.of(meant.step()), gone.overtaken(), null);
    }

    /** Does again every step up to and including the one with this number, one after another. */
    public synchronized Outcome redo(long number, Progress progress) {
        return walk(undone, done, number, progress);
    }

    private Outcome walk(Deque<Done> from, Deque<Done> to, long number, Progress progress) {
        var walked = new ArrayList<Step>();
        int overtaken = 0;
        if (from.stream().noneMatch(each -> each.step().number() == number)) {
            return new Outcome(walked, 0, null);
        }
        while (walked.isEmpty() || walked.getLast().number() != number) {
            Done next = Optional.ofNullable(from.peek()).orElseThrow();
            var gone = go(next.way(), progress);
            if (gone == null) {
                return new Outcome(walked, overtaken, next.step());
            }
            overtaken += gone.overtaken();
            from.pop();
            to.push(new Done(next.step(), gone.back()));
            walked.add(next.step());
        }
        return new Outcome(walked, overtaken, null);
    }

    /** @param back leads there again */
    private record Gone(Way back, int overtaken) {}

    /** Goes a way; null, and nothing happens, if later claims rest on what it would take away. */
    private @Nullable Gone go(Way way, Progress progress) {
        return switch (way) {
            case Way.View(Runnable turn) -> {
                turn.run();
                yield new Gone(way, 0);
            }
            case Way.Claims(List<CommitId> made) -> {
                var commits = new ArrayList<CommitId>();
                yield switch (ScopedValue.where(RECORDING, commits).call(() -> claims.undo(made, progress))) {
                    case Undoing.BuiltUpon _ -> null;
                    case Undoing.Done(int overtaken) -> new Gone(new Way.Claims(List.copyOf(commits)), overtaken);
                };
            }
        };
    }

    /** Forgets every step, as closing the case does. */
    public synchronized void forget() {
        done.clear();
        undone.clear();
    }
}
