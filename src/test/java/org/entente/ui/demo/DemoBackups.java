package org.entente.ui.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.settings.BackupChoice;
import org.entente.model.work.Progress;
import org.entente.ui.door.Backups;

/** Copies of the fictional case: only counted. */
public final class DemoBackups implements Backups {

    public final List<String> done = new ArrayList<>();
    public boolean isDue;

    @Override
    public String usualPlace() {
        return "/home/demo/backups";
    }

    @Override
    public boolean isDue() {
        return isDue;
    }

    @Override
    public Path writeDaily(BackupChoice choice, Progress progress) {
        isDue = false;
        return write("daily", choice);
    }

    @Override
    public Path write(BackupChoice choice, Progress progress) {
        return write("by hand", choice);
    }

    private Path write(String how, BackupChoice choice) {
        done.add(how);
        return Path.of(choice.place().isEmpty() ? usualPlace() : choice.place(), "entente-backup");
    }
}
