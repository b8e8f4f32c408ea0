package org.entente.ui.settings;

import java.util.Locale;

/** A part of the settings. */
enum Section {
    APPEARANCE("mdi2p-palette-outline"),
    SECURITY("mdi2s-shield-lock-outline"),
    TIME("mdi2c-clock-outline"),
    TRADECRAFT("mdi2s-scale-balance"),
    MARKINGS("mdi2l-label-outline"),
    MOUSE("mdi2m-mouse"),
    BACKUPS("mdi2b-backup-restore"),
    KEYBOARD("mdi2k-keyboard-outline"),
    IDENTITY("mdi2c-card-account-details-outline"),
    ABOUT("mdi2i-information-outline");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    /** Part of ids and message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
