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
}
