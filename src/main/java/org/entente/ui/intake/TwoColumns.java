package org.entente.ui.intake;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.entente.ui.theme.TextScale;

/** Two parts beside each other, or below each other where letters are large or the window is narrow. */
final class TwoColumns extends FlowPane {

    private static final double GAP = 32;

    /** Narrower than this, counted in letters of the usual size, nothing is beside anything. */
    private static final double BESIDE = 900;

    TwoColumns(Region one, Region other) {
        super(GAP, 16, one, other);
        var scale = TextScale.of(this);
        Runnable arrange = () -> {
            double width = getWidth();
            boolean isBeside = width / scale.getValue().doubleValue() >= BESIDE;
            double each = isBeside ? Math.floor((width - GAP) / 2) : width;
            for (Region part : new Region[] {one, other}) {
                part.setMinWidth(0);
                part.setPrefWidth(each);
                part.setMaxWidth(each);
            }
            setPrefWrapLength(width);
        };
        widthProperty().subscribe(arrange);
        scale.subscribe(arrange);
    }
}
