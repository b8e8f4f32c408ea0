package org.entente.ui.shell;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.step.Step;
import org.entente.app.step.StepService;
import org.entente.model.work.Progress;
import org.entente.ui.door.Steps;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The steps that can be taken back and done again, the latest first. Screen's thread only. */
public final class StepsViewModel {

    private final Steps steps;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final Listener listener;
    private final ObservableList<Step> undoable = FXCollections.observableArrayList();
    private final ObservableList<Step> redoable = FXCollections.observableArrayList();
    private long latest;
    private long asked;
    private boolean isOver;

    /** Who tells the analyst what became of a step. */
    public interface Listener {

        /** Something was done that does not show by itself, and can be taken back. */
        void done(Step step);

        /** Steps were taken back; {@code sentence} says which, and whether it shows. */
        void undone(String sentence);

        /** Steps were done again. */
        void redone(String sentence);

        /** A step was not taken back; in three parts. */
        void refused(String threeParts);
    }

    public StepsViewModel(Steps steps, Background background, Tasks tasks, Texts texts, Listener listener) {
        this.steps = steps;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.listener = listener;
    }

    public ObservableList<Step> undoable() {
        return undoable;
    }

    public ObservableList<Step> redoable() {
        return redoable;
    }

    /** Reads again which steps there are. */
    public void refresh() {
        long question = ++asked;
        background.run(steps::steps, read -> {
            if (question == asked) {
                show(read);
            }
        });
    }

    private void show(StepService.Steps read) {
        undoable.setAll(read.undoable());
        redoable.setAll(read.redoable());
        Step newest = undoable.isEmpty() ? null : undoable.getFirst();
        if (newest != null && newest.number() > latest) {
            latest = newest.number();
            if (!newest.told().isEmpty()) {
                listener.done(newest);
            }
        }
    }

    /**
     * Notes a step that changed nothing in the case, only what is shown of it.
     *
     * @param told what to say of it; empty if it shows by itself
     * @param turn changes what is shown to what it was, and the next time back again; on any thread
     */
    public void viewed(String words, String told, Runnable turn) {
        tell(() -> steps.viewed(words, told, turn));
    }

    /** Forgets the steps that changed only what is shown, when that is no longer there. */
    public void forgetViewed() {
        tell(steps::forgetViewed);
    }

    /** A long walk holds the steps until it is done. */
    private void tell(Runnable what) {
        if (!isOver) {
            background.run(
                    () -> {
                        what.run();
                        return true;
                    },
                    _ -> refresh());
        }
    }

    /**
     * Takes the latest step back. Which one that is, is asked now: the list here may be a moment behind, and an older one would take
     * the newer ones along.
     */
    public void undo() {
        latest(StepService.Steps::undoable, this::undo);
    }

    /** Takes back every step down to and including this one. */
    public void undo(Step step) {
        start(
                "ui.step.undoing",
                step,
                steps::undo,
                walked -> listener.undone(sentence(walked, "ui.step.undone", "ui.step.undone.some")));
    }

    /** Takes back this step alone, whatever was done since. */
    public void undoAlone(Step step) {
        start(
                "ui.step.undoing",
                step,
                steps::undoAlone,
                walked -> listener.undone(sentence(walked, "ui.step.undone", "ui.step.undone.some")));
    }

    /** Does the step again that was taken back last. */
    public void redo() {
        latest(StepService.Steps::redoable, this::redo);
    }

    private void latest(Function<StepService.Steps, List<Step>> pile, Consumer<Step> walk) {
        if (!isOver) {
            background.run(
                    steps::steps, read -> pile.apply(read).stream().findFirst().ifPresent(walk));
        }
    }

    private void redo(Step step) {
        start(
                "ui.step.redoing",
                step,
                steps::redo,
                walked -> listener.redone(sentence(walked, "ui.step.redone", "ui.step.redone.some")));
    }

    private void start(
            String key,
            Step step,
            BiFunction<Step, Progress, StepService.Outcome> walk,
            Consumer<StepService.Outcome> told) {
        tasks.start(
                texts.get(key, step.words()),
                progress -> walk.apply(step, progress),
                outcome -> {
                    refresh();
                    if (!outcome.steps().isEmpty()) {
                        told.accept(outcome);
                    }
                    Step stopped = outcome.builtUpon();
                    if (stopped != null) {
                        listener.refused(texts.get("ui.step.built-upon", stopped.words()));
                    }
                },
                failure -> {
                    refresh();
                    listener.refused(texts.failure(failure));
                });
    }

    private String sentence(StepService.Outcome outcome, String one, String some) {
        List<Step> walked = outcome.steps();
        String said = walked.size() == 1 ? texts.get(one, walked.getFirst().words()) : texts.get(some, walked.size());
        return outcome.overtaken() == 0 ? said : texts.get("ui.step.overtaken", said, outcome.overtaken());
    }

    /** The step that would be done again, or null. */
    public @Nullable Step nextRedo() {
        return redoable.isEmpty() ? null : redoable.getFirst();
    }

    /** Forgets every word, as locking does. */
    public void clear() {
        isOver = true;
        asked++;
        undoable.clear();
        redoable.clear();
    }
}
