package org.entente.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/** How high a marking is, as one to five bars: readable without colour. */
public final class Pips extends HBox {

    private static final int COUNT = 5;

    public Pips(int filled, Paint colour, double height) {
        super(2);
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (int i = 0; i < COUNT; i++) {
            var pip = new Rectangle(4, height - 1);
            pip.setStroke(colour);
            pip.setStrokeWidth(1);
            pip.setFill(i < filled ? colour : null);
            getChildren().add(pip);
        }
    }
}
