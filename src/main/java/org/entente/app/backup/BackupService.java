package org.entente.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.home.Home;
import org.entente.audit.Trail;
import org.entente.model.work.Progress;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.backup.Backup;

/** Copies of the open vault: written, tested, counted. Their names tell nothing of the case. Safe for several threads. */
public final class BackupService {

    private static final Duration A_DAY = Duration.ofHours(24);
    private static final int ID_CHARACTERS = 8;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Vault vault;
    private final Surroundings surroundings;
    private final KnownBackups known;
    private final Path usual;
    private final Trail trail;

    public BackupService(Vault vault, Home home, Surroundings surroundings, Trail trail) {
        this.trail = trail;
        this.vault = vault;
        this.surroundings = surroundings;
        this.known = new KnownBackups(home);
        this.usual = home.folder().resolve("backups");
    }

    /** Where copies go when nobody says otherwise: the home folder, which saves from a damaged vault and not from a lost drive. */
    public Path usualPlace() {
        return usual;
    }

    /** The copies of this vault that were made here and are still there, the newest first. */
    public List<KnownBackups.Known> list() {
        return known.of(vault.id());
    }

    /**
     * Writes a copy because somebody asked for it; it stays until somebody deletes it.
     *
     * @param place folder in which the copy gets a folder of its own
     */
    public KnownBackups.Known write(Path place, Progress progress) {
        return write(place, false, progress);
    }

    /** Whether a day has passed since the latest copy. */
    public boolean isDue() {
        Instant now = surroundings.clock().instant();
        return list().stream()
                .noneMatch(each -> Duration.between(each.time(), now).compareTo(A_DAY) < 0);
    }

    /**
     * Writes a copy because a day has passed, and deletes the oldest ones of its kind.
     *
     * @param keep how many automatic copies of this vault stay, at least one
     */
    public KnownBackups.Known writeDaily(Path place, int keep, Progress progress) {
        var made = write(place, true, progress);
        list().stream()
                .filter(KnownBackups.Known::isAutomatic)
                .skip(Math.max(1, keep))
                .forEach(this::delete);
        return made;
    }

    private KnownBackups.Known write(Path place, boolean isAutomatic, Progress progress) {
        Instant now = surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Backup.refuseInsideVault(place, surroundings);
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new AppException("app.backup.no-place", e, place.toString());
        }
        String name = "entente-backup-" + vault.id().toString().substring(0, ID_CHARACTERS) + "-" + STAMP.format(now);
        Path folder = place.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = place.resolve(name + "-" + i);
        }
        vault.backUp(folder, progress);
        var made = new KnownBackups.Known(
                now,
                isAutomatic,
                vault.id(),
                vault.folder(),
                folder.toAbsolutePath().normalize());
        known.add(made);
        trail.keep("backup.write", made.folder().toString());
        return made;
    }

    /** Deletes a copy for good. */
    public void delete(KnownBackups.Known copy) {
        Backup.delete(copy.folder(), surroundings);
        known.forget(copy);
        trail.keep("backup.delete", copy.folder().toString());
    }
}
