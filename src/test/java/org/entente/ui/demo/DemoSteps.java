package org.entente.ui.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.step.Step;
import org.entente.app.step.StepService;
import org.entente.model.work.Progress;
import org.entente.ui.door.Steps;
import org.jspecify.annotations.Nullable;

/** Steps in two piles. */
public final class DemoSteps implements Steps {

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Map<Step, Runnable> turns = new HashMap<>();
    private long last;
    /** How many values the next walk finds replaced. */
    public int overtaken;
    /** Words of a step that cannot be taken back. */
    public @Nullable String builtUpon;

    public void done(String words) {
        add(words, words);
    }

    private Step add(String words, String told) {
        var step = new Step(++last, words, told);
        done.push(step);
        undone.clear();
        return step;
    }

    @Override
    public void viewed(String words, String told, Runnable turn) {
        turns.put(add(words, told), turn);
    }

    @Override
    public void forgetViewed() {
        done.removeIf(turns::containsKey);
        undone.removeIf(turns::containsKey);
    }

    @Override
    public StepService.Steps steps() {
        return new StepService.Steps(List.copyOf(done), List.copyOf(undone));
    }

    @Override
    public StepService.Outcome undo(Step step, Progress progress) {
        return walk(done, undone, step);
    }

    @Override
    public StepService.Outcome undoAlone(Step step, Progress progress) {
        if (!done.remove(step)) {
            return new StepService.Outcome(List.of(), 0, null);
        }
        undone.push(step);
        return new StepService.Outcome(List.of(step), overtaken, null);
    }

    @Override
    public StepService.Outcome redo(Step step, Progress progress) {
        return walk(undone, done, step);
    }

    private StepService.Outcome walk(Deque<Step> from, Deque<Step> to, Step until) {
        var walked = new ArrayList<Step>();
        while (from.contains(until)) {
            Step next = from.element();
            if (next.words().equals(builtUpon)) {
                return new StepService.Outcome(walked, overtaken, next);
            }
            turns.getOrDefault(next, () -> {}).run();
            to.push(from.pop());
            walked.add(next);
        }
        return new StepService.Outcome(walked, overtaken, null);
    }
}
