package org.entente.ui.door;

import org.entente.app.step.Step;
import org.entente.app.step.StepService;
import org.entente.model.work.Progress;

/** What was done in this case since it was opened, to be taken back and done again. Every method may wait. */
public interface Steps {

    StepService.Steps steps();

    /** Takes back every step down to and including this one. */
    StepService.Outcome undo(Step step, Progress progress);

    /** Takes back this step and leaves what was done after it, unless that rests on it. */
    StepService.Outcome undoAlone(Step step, Progress progress);

    /** Does again every step up to and including this one. */
    StepService.Outcome redo(Step step, Progress progress);

    /**
     * Notes a step that changed nothing in the case, only what is shown of it.
     *
     * @param told what to say of it; empty if it shows by itself
     * @param turn changes what is shown to what it was, and the next time back again; on any thread
     */
    void viewed(String words, String told, Runnable turn);

    /** Forgets the steps that changed only what is shown, when that is no longer there. */
    void forgetViewed();
}
