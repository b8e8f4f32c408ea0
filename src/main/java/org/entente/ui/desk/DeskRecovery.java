package org.entente.ui.desk;

import java.nio.file.Path;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.recovery.RecoverySheet;
import org.entente.app.recovery.SheetWriter;
import org.entente.ui.door.Recovery;

/** The recovery code of an open vault. */
final class DeskRecovery implements Recovery {

    private final Workstation workstation;
    private final OpenCase open;
    private final String nickname;

    /** @param nickname what the list of vaults calls it */
    DeskRecovery(Workstation workstation, OpenCase open, String nickname) {
        this.workstation = workstation;
        this.open = open;
        this.nickname = nickname;
    }

    @Override
    public RecoverySheet newSheet() {
        return open.recovery().sheet(nickname);
    }

    @Override
    public void save(RecoverySheet sheet, Path target) {
        new SheetWriter(workstation.texts()).write(sheet, target);
    }
}
