package org.entente.ui.door;

import java.util.Locale;

/** The same case, looked at as ours or as what everybody has agreed on. */
public enum Perspective {
    OURS,
    JOINT;

    /** Part of ids and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
