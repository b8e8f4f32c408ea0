package org.entente.app;

import org.entente.model.work.Progress;

/**
 * How far opening a case is.
 *
 * @param steps told of each of the steps: the passphrase was right, the case is open
 * @param index told how many claims the case's index holds, of how many, if it has to be made anew from the journal; may stop
 *     that, which leaves the case closed and unchanged
 */
public record OpeningProgress(Progress steps, Progress index) {

    /** Nobody watches. */
    public static final OpeningProgress NONE = new OpeningProgress(Progress.NONE, Progress.NONE);
}
