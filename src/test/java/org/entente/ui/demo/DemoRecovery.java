package org.entente.ui.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.recovery.RecoverySheet;
import org.entente.ui.door.Recovery;
import org.jspecify.annotations.Nullable;

/** One code, and a list of what was saved. */
public final class DemoRecovery implements Recovery {

    public static final String CODE = "4K0XJ1-9QW2TE-7ZB8N3-MC5VRA-H6YD0P-2GF4SK-1E9JQX";

    public final List<Path> saved = new ArrayList<>();
    public final List<RecoverySheet> printed = new ArrayList<>();
    /** What saving or printing ends in; null for success. */
    public @Nullable RuntimeException breaks;

    @Override
    public RecoverySheet newSheet(String called) {
        return RecoverySheet.of(CODE, called, LocalDate.of(2024, 3, 13));
    }

    @Override
    public void save(RecoverySheet sheet, Path target) {
        if (breaks != null) {
            throw breaks;
        }
        saved.add(target);
    }

    @Override
    public void print(RecoverySheet sheet) {
        if (breaks != null) {
            throw breaks;
        }
        printed.add(sheet);
    }
}
