package org.entente.app.account;

import org.entente.app.settings.Settings;
import org.entente.audit.Trail;

/** Writes down how the settings stand on which the safety of a vault depends. */
public final class SecuritySettings {

    /** The action in the log. */
    public static final String ACTION = "setting.security";

    private final Trail trail;

    public SecuritySettings(Trail trail) {
        this.trail = trail;
    }

    /** How the settings are now; written down if they were not so when they last were, wherever they were changed. */
    public synchronized void stand(Settings now) {
        trail.keepIfChanged(ACTION, words(now));
    }

    /** In codes that a later version can read; the place of backups in quotes, since it may hold anything. */
    private static String words(Settings now) {
        var backups = now.backups();
        return "lock=" + now.idleMinutes() + "min clipboard=" + now.clipboardSeconds() + "s role=" + now.role()
                + " backups=" + (backups.isDaily() ? "daily" : "off") + " kept=" + backups.kept() + " place=\""
                + backups.place() + "\"";
    }
}
