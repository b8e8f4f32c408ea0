package org.entente.ui.dashboard;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Things that rest on two or more sources, on one, on none: the lengths are the counts, the legend below says them. */
final class SupportBar extends HBox {

    private static final double HEIGHT = 10;

    private final double[] shares;

    SupportBar(int byMore, int byOne, int byNone) {
        double all = Math.max(1, byMore + byOne + byNone);
        shares = new double[] {byMore / all, byOne / all, byNone / all};
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (String style : new String[] {"support-more", "support-one", "support-none"}) {
            var part = new Region();
            part.getStyleClass().add(style);
            part.setMinWidth(0);
            getChildren().add(part);
        }
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.length; i++) {
            double width = i == shares.length - 1 ? getWidth() - x : Math.round(getWidth() * shares[i]);
            getChildren().get(i).resizeRelocate(x, 0, Math.max(0, width), HEIGHT);
            x += width;
        }
    }
}
