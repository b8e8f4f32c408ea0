package org.entente.ui.control;

import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.entente.ui.theme.TextScale;

/** Confidence as one to three filled circles: shapes, not glyphs, in the colour of text. */
public final class ConfidencePips extends HBox {

    private static final double RADIUS = 4.5;

    /**
     * @param filled 0 to 3
     * @param words for screen readers, such as "moderate confidence"
     */
    public ConfidencePips(int filled, String words) {
        super(3);
        for (int i = 0; i < 3; i++) {
            var pip = new Circle();
            TextScale.of(this).subscribe(scale -> pip.setRadius((RADIUS - 0.6) * scale.doubleValue()));
            pip.getStyleClass().add("pip");
            if (i >= filled) {
                pip.getStyleClass().add("empty");
            }
            getChildren().add(pip);
        }
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(words);
    }

    /** Pips for a confidence code {@code low}, {@code moderate} or {@code high}; none for anything else. */
    public static int count(String code) {
        return switch (code) {
            case "low" -> 1;
            case "moderate" -> 2;
            case "high" -> 3;
            default -> 0;
        };
    }
}
