package org.entente.ui.door;

import java.nio.file.Path;
import org.entente.app.recovery.RecoverySheet;

/** Recovery sheets of vaults that are still to be made. Every method may wait. */
public interface Recovery {

    /** A new code on its sheet; it opens nothing before a vault is made with it. */
    RecoverySheet newSheet(String called);

    /** Writes a sheet as a page to be printed. */
    void save(RecoverySheet sheet, Path target);

    /** Prints a sheet on this computer's printer. */
    void print(RecoverySheet sheet);
}
