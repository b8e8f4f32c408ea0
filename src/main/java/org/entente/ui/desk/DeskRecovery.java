package org.entente.ui.desk;

import java.nio.file.Path;
import org.entente.app.Workstation;
import org.entente.app.recovery.RecoveryCodes;
import org.entente.app.recovery.RecoverySheet;
import org.entente.app.recovery.SheetPrinter;
import org.entente.app.recovery.SheetWriter;
import org.entente.ui.door.Recovery;

/** Recovery sheets, drawn from this machine's randomness. */
record DeskRecovery(Workstation workstation) implements Recovery {

    @Override
    public RecoverySheet newSheet(String called) {
        return RecoveryCodes.draw(workstation.random(), workstation.clock(), called);
    }

    @Override
    public void save(RecoverySheet sheet, Path target) {
        new SheetWriter(workstation.texts()).write(sheet, target);
    }

    @Override
    public void print(RecoverySheet sheet) {
        new SheetPrinter(new SheetWriter(workstation.texts())).print(sheet);
    }
}
