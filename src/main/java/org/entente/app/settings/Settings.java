package org.entente.app.settings;

/**
 * Everything that the analyst can choose about the window.
 *
 * @param idleMinutes minutes without key or mouse after which the vault locks, {@value #SHORTEST_IDLE} to
 *     {@value #LONGEST_IDLE}
 * @param yardstick id of a yardstick in whose words likelihoods are shown beside their authors'; empty for none
 */
public record Settings(Appearance appearance, int idleMinutes, ClockShown clock, String yardstick) {

    public static final int SHORTEST_IDLE = 1;
    public static final int LONGEST_IDLE = 60;

    public Settings {
        if (idleMinutes < SHORTEST_IDLE || idleMinutes > LONGEST_IDLE) {
            throw new IllegalArgumentException(
                    "locking needs " + SHORTEST_IDLE + ".." + LONGEST_IDLE + " idle minutes, got " + idleMinutes);
        }
    }

    /** Before anything was chosen. */
    public static Settings usual() {
        return new Settings(Appearance.usual(), 10, ClockShown.UTC_FIRST, "");
    }

    public Settings withAppearance(Appearance chosen) {
        return new Settings(chosen, idleMinutes, clock, yardstick);
    }

    public Settings withIdleMinutes(int chosen) {
        return new Settings(appearance, chosen, clock, yardstick);
    }

    public Settings withClock(ClockShown chosen) {
        return new Settings(appearance, idleMinutes, chosen, yardstick);
    }

    public Settings withYardstick(String chosen) {
        return new Settings(appearance, idleMinutes, clock, chosen);
    }
}
