package org.entente.app.settings;

import java.util.Map;

/**
 * Everything that the analyst can choose about the window.
 *
 * @param idleMinutes minutes without key or mouse after which the vault locks, {@value #SHORTEST_IDLE} to
 *     {@value #LONGEST_IDLE}
 * @param yardstick id of a yardstick in whose words likelihoods are shown beside their authors'; empty for none
 * @param role what the person mainly does
 * @param clipboardSeconds until what was copied from a case leaves the clipboard, at most {@value #LONGEST_CLIPBOARD}; 0 for only
 *     when it locks
 * @param keys the keys of actions that have others than the usual ones, by the action's name; empty keys for none at all
 * @param coversPhotos whether a photo is covered until somebody asks to see it
 * @param dragMoves whether dragging the ground of a chart with the main button moves the view and the other one selects in a
 *     box; usually it is the other way round
 */
public record Settings(
        Appearance appearance,
        int idleMinutes,
        ClockShown clock,
        String yardstick,
        Role role,
        int clipboardSeconds,
        Map<String, String> keys,
        BackupChoice backups,
        boolean coversPhotos,
        boolean dragMoves) {

    public static final int SHORTEST_IDLE = 1;
    public static final int LONGEST_IDLE = 60;
    public static final int LONGEST_CLIPBOARD = 600;

    public Settings {
        if (idleMinutes < SHORTEST_IDLE || idleMinutes > LONGEST_IDLE) {
            throw new IllegalArgumentException(
                    "locking needs " + SHORTEST_IDLE + ".." + LONGEST_IDLE + " idle minutes, got " + idleMinutes);
        }
        if (clipboardSeconds < 0 || clipboardSeconds > LONGEST_CLIPBOARD) {
            throw new IllegalArgumentException(
                    "the clipboard needs 0.." + LONGEST_CLIPBOARD + " seconds, got " + clipboardSeconds);
        }
        keys = Map.copyOf(keys);
    }

    /** Before anything was chosen. */
    public static Settings usual() {
        return new Settings(
                Appearance.usual(),
                10,
                ClockShown.UTC_FIRST,
                "",
                Role.ANALYST,
                30,
                Map.of(),
                BackupChoice.usual(),
                false,
                false);
    }

    public Settings withAppearance(Appearance chosen) {
        return new Settings(
                chosen, idleMinutes, clock, yardstick, role, clipboardSeconds, keys, backups, coversPhotos, dragMoves);
    }

    public Settings withIdleMinutes(int chosen) {
        return new Settings(
                appearance, chosen, clock, yardstick, role, clipboardSeconds, keys, backups, coversPhotos, dragMoves);
    }

    public Settings withClock(ClockShown chosen) {
        return new Settings(
                appearance,
                idleMinutes,
                chosen,
                yardstick,
                role,
                clipboardSeconds,
                keys,
                backups,
                coversPhotos,
                dragMoves);
    }

    public Settings withYardstick(String chosen) {
        return new Settings(
                appearance, idleMinutes, clock, chosen, role, clipboardSeconds, keys, backups, coversPhotos, dragMoves);
    }

    public Settings withRole(Role chosen) {
        return new Settings(
                appearance,
                idleMinutes,
                clock,
                yardstick,
                chosen,
                clipboardSeconds,
                keys,
                backups,
                coversPhotos,
                dragMoves);
    }

    public Settings withClipboardSeconds(int chosen) {
        return new Settings(
                appearance, idleMinutes, clock, yardstick, role, chosen, keys, backups, coversPhotos, dragMoves);
    }

    public Settings withKeys(Map<String, String> chosen) {
        return new Settings(
                appearance,
                idleMinutes,
                clock,
                yardstick,
                role,
                clipboardSeconds,
                chosen,
                backups,
                coversPhotos,
                dragMoves);
    }

    public Settings withBackups(BackupChoice chosen) {
        return new Settings(
                appearance,
                idleMinutes,
                clock,
                yardstick,
                role,
                clipboardSeconds,
                keys,
                chosen,
                coversPhotos,
                dragMoves);
    }

    public Settings withCoveredPhotos(boolean chosen) {
        return new Settings(
                appearance, idleMinutes, clock, yardstick, role, clipboardSeconds, keys, backups, chosen, dragMoves);
    }

    public Settings withMovingDrag(boolean chosen) {
        return new Settings(
                appearance, idleMinutes, clock, yardstick, role, clipboardSeconds, keys, backups, coversPhotos, chosen);
    }
}
