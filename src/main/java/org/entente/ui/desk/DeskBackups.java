package org.entente.ui.desk;

import java.nio.file.Path;
import org.entente.app.backup.BackupService;
import org.entente.app.settings.BackupChoice;
import org.entente.model.work.Progress;
import org.entente.ui.door.Backups;

/** Copies of the vault behind the window. */
record DeskBackups(BackupService service) implements Backups {

    @Override
    public String usualPlace() {
        return service.usualPlace().toString();
    }

    @Override
    public boolean isDue() {
        return service.isDue();
    }

    @Override
    public Path writeDaily(BackupChoice choice, Progress progress) {
        return service.writeDaily(place(choice), choice.kept(), progress).folder();
    }

    @Override
    public Path write(BackupChoice choice, Progress progress) {
        return service.write(place(choice), progress).folder();
    }

    private Path place(BackupChoice choice) {
        return choice.place().isEmpty() ? service.usualPlace() : Path.of(choice.place());
    }
}
