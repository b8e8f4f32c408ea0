package org.entente.ui.door;

import java.nio.file.Path;
import org.entente.app.settings.BackupChoice;
import org.entente.model.work.Progress;

/** Encrypted copies of the vault, each tested by reading it back. Every method but {@link #usualPlace} may wait. */
public interface Backups {

    /** Where they go while no place is chosen. */
    String usualPlace();

    /** Whether a day has passed since the latest. */
    boolean isDue();

    /** Writes one because a day has passed, and deletes the oldest of those. */
    Path writeDaily(BackupChoice choice, Progress progress);

    /** Writes one that stays until somebody deletes it. */
    Path write(BackupChoice choice, Progress progress);
}
