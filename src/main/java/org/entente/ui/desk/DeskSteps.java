package org.entente.ui.desk;

import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.app.desk.EntityDesk;
import org.entente.app.step.Step;
import org.entente.app.step.StepService;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Steps;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The steps of an open case, named as the analyst would name them. */
final class DeskSteps implements Steps {

    private final StepService steps;
    private final EntityDesk desk;
    private final Texts texts;

    DeskSteps(StepService steps, EntityDesk desk, Texts texts) {
        this.steps = steps;
        this.desk = desk;
        this.texts = texts;
    }

    /** Does something under a name: {@code key} with its places filled. */
    <T> T does(Supplier<T> work, String key, Object... arguments) {
        return steps.record(texts.get(key, arguments), work);
    }

    /** @param told what to say when it is done */
    <T> T telling(Supplier<T> work, Function<T, String> told, String key, Object... arguments) {
        return steps.record(texts.get(key, arguments), work, told);
    }

    /** As {@link #telling}, for a name that is in words already. */
    <T> T inWords(Supplier<T> work, Function<T, String> told, String words) {
        return steps.record(words, work, told);
    }

    /** The last step of a name that {@link #telling} gave it; null if it left no trace. */
    @Nullable
    Step latest(String key, Object... arguments) {
        String words = texts.get(key, arguments);
        return steps.steps().undoable().stream()
                .filter(step -> step.words().equals(words))
                .findFirst()
                .orElse(null);
    }

    /** What a thing is called in the name of a step. */
    String name(ObjectId id) {
        String title = desk.title(id);
        return title.isEmpty() ? texts.get("ui.step.something") : title;
    }

    @Override
    public StepService.Steps steps() {
        return steps.steps();
    }

    @Override
    public StepService.Outcome undo(Step step, Progress progress) {
        return steps.undo(step.number(), progress);
    }

    @Override
    public StepService.Outcome undoAlone(Step step, Progress progress) {
        return steps.undoAlone(step.number(), progress);
    }

    @Override
    public StepService.Outcome redo(Step step, Progress progress) {
        return steps.redo(step.number(), progress);
    }

    @Override
    public void viewed(String words, String told, Runnable turn) {
        steps.viewed(words, told, turn);
    }

    @Override
    public void forgetViewed() {
        steps.forgetViewed();
    }
}
