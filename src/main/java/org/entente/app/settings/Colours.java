package org.entente.app.settings;

/** Which colours the window wears. */
public enum Colours {
    /** Light or dark, as the operating system says. */
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST_LIGHT,
    HIGH_CONTRAST_DARK
}
