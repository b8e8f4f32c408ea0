package org.entente.ui.door;

import java.nio.file.Path;
import org.entente.app.recovery.RecoverySheet;

/** The recovery code of an open vault. Every method may wait. */
public interface Recovery {

    /** Makes a code; an earlier one opens nothing any more. */
    RecoverySheet newSheet();

    /** Writes a sheet as a page to be printed. */
    void save(RecoverySheet sheet, Path target);
}
