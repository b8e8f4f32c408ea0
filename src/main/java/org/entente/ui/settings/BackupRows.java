package org.entente.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import org.entente.app.settings.BackupChoice;
import org.entente.app.settings.Settings;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;

/** Copies of the vault: whether, where and how many, and one at once. */
final class BackupRows {

    private static final List<Integer> KEPT = List.of(1, 3, 5, 7, 14, 30, 60);

    private final SettingsRows rows;
    private final SettingsViewModel model;
    private final Texts texts;

    BackupRows(SettingsRows rows, SettingsViewModel model, Texts texts) {
        this.rows = rows;
        this.model = model;
        this.texts = texts;
    }

    /** @param usualPlace where copies go while no place is chosen */
    List<SettingsRow> all(String usualPlace, Supplier<Optional<Path>> choose, Runnable backUp, Runnable scrub) {
        var now =
                Controls.button("setting-back-up", "mdi2b-backup-restore", texts.get("ui.settings.back-up.do"), backUp);
        var again = Controls.button("setting-scrub", "mdi2m-magnify-scan", texts.get("ui.settings.scrub.do"), scrub);
        return List.of(
                rows.row(Section.BACKUPS, Setting.BACKUP_DAILY, daily()),
                rows.row(Section.BACKUPS, Setting.BACKUP_PLACE, place(usualPlace, choose)),
                rows.row(Section.BACKUPS, Setting.BACKUP_KEPT, kept()),
                rows.action(
                        Section.BACKUPS, texts.get("ui.settings.back-up"), texts.get("ui.settings.back-up.hint"), now),
                rows.action(
                        Section.BACKUPS, texts.get("ui.settings.scrub"), texts.get("ui.settings.scrub.hint"), again));
    }

    private Node daily() {
        var tick = new CheckBox();
        tick.setId("setting-" + Setting.BACKUP_DAILY.key());
        rows.follow(now -> tick.setSelected(now.backups().isDaily()));
        tick.selectedProperty().subscribe(isDaily -> change(Setting.BACKUP_DAILY, now -> now.withDaily(isDaily)));
        return tick;
    }

    private Node place(String usualPlace, Supplier<Optional<Path>> choose) {
        Button button = Controls.button(
                "setting-" + Setting.BACKUP_PLACE.key(),
                "mdi2f-folder-outline",
                "",
                () -> choose.get()
                        .ifPresent(chosen -> change(Setting.BACKUP_PLACE, now -> now.withPlace(chosen.toString()))));
        var tip = new Tooltip();
        button.setTooltip(tip);
        button.setMaxWidth(320);
        rows.follow(now -> {
            String place = now.backups().place();
            button.setText(place.isEmpty() ? texts.get("ui.settings.backup-place.usual") : lastPart(place));
            tip.setText(place.isEmpty() ? usualPlace : place);
        });
        return button;
    }

    private static String lastPart(String place) {
        Path name = Path.of(place).getFileName();
        return name == null ? place : name.toString();
    }

    private Node kept() {
        var numbers = new TreeSet<>(KEPT);
        numbers.add(model.now().backups().kept());
        return rows.choice(
                Setting.BACKUP_KEPT,
                List.copyOf(numbers),
                value -> texts.get("ui.settings.backup-kept.number", value),
                now -> now.backups().kept(),
                (now, value) -> now.withBackups(now.backups().withKept(value)));
    }

    private void change(Setting what, java.util.function.UnaryOperator<BackupChoice> change) {
        model.change(what, (Settings now) -> now.withBackups(change.apply(now.backups())));
    }
}
