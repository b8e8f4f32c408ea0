package org.entente.app.settings;

/**
 * What was chosen about copies of vaults.
 *
 * @param isDaily whether one is written a day after the last
 * @param place folder for them; empty for the home folder
 * @param kept how many daily ones of a vault stay, {@value #FEWEST} to {@value #MOST}
 */
public record BackupChoice(boolean isDaily, String place, int kept) {

    public static final int FEWEST = 1;
    public static final int MOST = 60;

    public BackupChoice {
        if (kept < FEWEST || kept > MOST) {
            throw new IllegalArgumentException("backups need " + FEWEST + ".." + MOST + " that are kept, got " + kept);
        }
    }

    /** Before anything was chosen. */
    public static BackupChoice usual() {
        return new BackupChoice(true, "", 7);
    }

    public BackupChoice withDaily(boolean chosen) {
        return new BackupChoice(chosen, place, kept);
    }

    public BackupChoice withPlace(String chosen) {
        return new BackupChoice(isDaily, chosen, kept);
    }

    public BackupChoice withKept(int chosen) {
        return new BackupChoice(isDaily, place, chosen);
    }
}
