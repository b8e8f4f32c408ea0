package org.entente.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.entente.ui.keys.KeyAction;

/** The places of a case that are built. What is not built yet is absent. */
public enum Place {
    DASHBOARD("mdi2v-view-dashboard-outline", "1"),
    ENTITIES("mdi2s-shape-outline", "2"),
    SOURCES("mdi2b-book-open-page-variant-outline", "3"),
    GRAPH("mdi2g-graph-outline", "4"),
    ASSESSMENTS("mdi2s-scale-balance", "7"),
    EXCHANGE("mdi2s-swap-horizontal", "8"),
    REPORTS("mdi2f-file-chart-outline", "9"),
    AUDIT("mdi2c-clipboard-text-clock-outline", ""),
    SETTINGS("mdi2c-cog-outline", ",");

    private final String icon;
    private final String digit;

    Place(String icon, String digit) {
        this.icon = icon;
        this.digit = digit;
    }

    public String icon() {
        return icon;
    }

    /** Whether it stands at the foot of the rail, apart from the case's own places. */
    public boolean isAtFoot() {
        return this == AUDIT || this == SETTINGS;
    }

    /** What its key can be changed by; empty for a place without one. */
    public Optional<KeyAction> keys() {
        return switch (digit) {
            case "" -> Optional.empty();
            case "," -> Optional.of(KeyAction.place(key(), KeyCode.COMMA));
            default -> Optional.of(KeyAction.place(key(), KeyCode.valueOf("DIGIT" + digit)));
        };
    }

    /** Part of ids and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
