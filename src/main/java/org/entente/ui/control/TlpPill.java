package org.entente.ui.control;

import javafx.scene.control.Label;

/** The Traffic Light Protocol label: fixed colours on black, never translated, never restyled (FIRST TLP 2.0). */
public final class TlpPill extends Label {

    public TlpPill(String tlp) {
        super(tlp);
        getStyleClass().add("tlp");
        setStyle("-fx-text-fill: " + colour(tlp) + ";");
    }

    private static String colour(String tlp) {
        return switch (tlp) {
            case "TLP:RED" -> "#FF2B2B";
            case "TLP:AMBER", "TLP:AMBER+STRICT" -> "#FFC000";
            case "TLP:GREEN" -> "#33FF00";
            default -> "#FFFFFF";
        };
    }
}
