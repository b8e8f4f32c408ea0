package org.entente.ui.settings;

import java.util.Locale;
import java.util.function.BinaryOperator;
import org.entente.app.settings.Settings;

/** One thing that can be chosen. */
public enum Setting {
    COLOURS((now, before) ->
            now.withAppearance(now.appearance().withColours(before.appearance().colours()))),
    TEXT_SIZE((now, before) -> now.withAppearance(
            now.appearance().withTextPercent(before.appearance().textPercent()))),
    DENSITY((now, before) ->
            now.withAppearance(now.appearance().withDensity(before.appearance().density()))),
    MOTION((now, before) ->
            now.withAppearance(now.appearance().withStill(before.appearance().isStill()))),
    AUTO_LOCK((now, before) -> now.withIdleMinutes(before.idleMinutes())),
    CLOCK((now, before) -> now.withClock(before.clock())),
    YARDSTICK((now, before) -> now.withYardstick(before.yardstick())),
    ROLE((now, before) -> now.withRole(before.role())),
    CLIPBOARD((now, before) -> now.withClipboardSeconds(before.clipboardSeconds())),
    COVER_PHOTOS((now, before) -> now.withCoveredPhotos(before.coversPhotos())),
    DRAG((now, before) -> now.withMovingDrag(before.dragMoves())),
    KEYS((now, before) -> now.withKeys(before.keys())),
    BACKUP_DAILY((now, before) ->
            now.withBackups(now.backups().withDaily(before.backups().isDaily()))),
    BACKUP_PLACE((now, before) ->
            now.withBackups(now.backups().withPlace(before.backups().place()))),
    BACKUP_KEPT((now, before) ->
            now.withBackups(now.backups().withKept(before.backups().kept())));

    private final BinaryOperator<Settings> back;

    Setting(BinaryOperator<Settings> back) {
        this.back = back;
    }

    /** {@code now}, with this one thing as it was {@code before}. */
    Settings back(Settings now, Settings before) {
        return back.apply(now, before);
    }

    /** Part of ids and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
