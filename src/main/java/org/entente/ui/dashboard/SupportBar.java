package org.entente.ui.dashboard;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Things that rest on two or more sources, on one, on none: the lengths are the counts, the legend below says them. */
final class SupportBar extends Pane {

    private static final double HEIGHT = 10;

    private final double[] shares;

    SupportBar(int byMore, int byOne, int byNone) {
        double all = Math.max(1, byMore + byOne + byNone);
        shares = new double[] {byMore / all, byOne / all, byNone / all};
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (String style : new String[] {"support-more", "support-one", "support-none"}) {
            var part = new Rectangle(0, HEIGHT);
            part.getStyleClass().add(style);
            getChildren().add(part);
        }
        widthProperty().subscribe(width -> share(width.doubleValue()));
    }

    private void share(double width) {
        double x = 0;
        for (int i = 0; i < shares.length; i++) {
            var part = (Rectangle) getChildren().get(i);
            double wide = i == shares.length - 1 ? width - x : Math.round(width * shares[i]);
            part.setX(x);
            part.setWidth(Math.max(0, wide));
            part.setVisible(wide > 0);
            x += wide;
        }
    }
}
