package org.entente.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.entente.app.settings.Colours;

/** Light or dark, at the usual or at high contrast: AtlantaFX Primer under a sheet of tokens and one override sheet. */
public enum Theme {
    LIGHT(Colours.LIGHT, Palette.LIGHT, "light.css"),
    DARK(Colours.DARK, Palette.DARK, "dark.css"),
    HIGH_CONTRAST_LIGHT(Colours.HIGH_CONTRAST_LIGHT, Palette.HIGH_CONTRAST_LIGHT, "high-contrast-light.css"),
    HIGH_CONTRAST_DARK(Colours.HIGH_CONTRAST_DARK, Palette.HIGH_CONTRAST_DARK, "high-contrast-dark.css");

    private final Colours colours;
    private final Palette palette;
    private final String tokens;

    Theme(Colours colours, Palette palette, String tokens) {
        this.colours = colours;
        this.palette = palette;
        this.tokens = tokens;
    }

    /** What settings call it. */
    public Colours colours() {
        return colours;
    }

    public Palette palette() {
        return palette;
    }

    public boolean isDark() {
        return this == DARK || this == HIGH_CONTRAST_DARK;
    }

    /** Dark for light and light for dark, at the same contrast. */
    public Theme other() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> LIGHT;
            case HIGH_CONTRAST_LIGHT -> HIGH_CONTRAST_DARK;
            case HIGH_CONTRAST_DARK -> HIGH_CONTRAST_LIGHT;
        };
    }

    /** The sheet that the toolkit's controls start from. */
    String userAgentSheet() {
        return isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /** File name of the sheet with this theme's tokens. */
    String tokens() {
        return tokens;
    }
}
