package org.entente.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.entente.ui.theme.TextScale;

/** How high a marking is, as one to five bars: readable without colour. */
public final class Pips extends HBox {

    private static final int COUNT = 5;
    private static final double WIDE = 4;

    /** In a marking's own colour. */
    public Pips(int filled, Paint colour, double height) {
        this();
        for (int i = 0; i < COUNT; i++) {
            Rectangle pip = pip(height);
            pip.setStroke(colour);
            pip.setStrokeWidth(1);
            pip.setFill(i < filled ? colour : null);
        }
    }

    /** In the colour that the theme gives to what is less important. */
    public Pips(int filled, double height) {
        this();
        for (int i = 0; i < COUNT; i++) {
            pip(height).getStyleClass().addAll("level-pip", i < filled ? "filled" : "empty");
        }
    }

    private Pips() {
        super(2);
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private Rectangle pip(double height) {
        var pip = new Rectangle();
        TextScale.of(this).subscribe(scale -> {
            pip.setWidth(WIDE * scale.doubleValue());
            pip.setHeight(height * scale.doubleValue() - 1);
        });
        getChildren().add(pip);
        return pip;
    }
}
