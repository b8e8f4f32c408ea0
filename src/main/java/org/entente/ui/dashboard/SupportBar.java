package org.entente.ui.dashboard;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/** Things that rest on two or more sources, on one, on none: the lengths are the counts, the legend below says them. */
final class SupportBar extends Pane {

    private static final double HEIGHT = 10;

    private static final List<String> STYLES = List.of("support-more", "support-one", "support-none");

    private final double[] shares;

    SupportBar(int byMore, int byOne, int byNone) {
        double all = Math.max(1, byMore + byOne + byNone);
        shares = new double[] {byMore / all, byOne / all, byNone / all};
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (String style : STYLES) {
            var part = part(style, 0);
            getChildren().add(part);
        }
        widthProperty().subscribe(width -> share(width.doubleValue()));
    }

    /** A piece of the bar for what says beside it how much that is: more, one or none by its number. */
    static Rectangle piece(int part) {
        return part(STYLES.get(part), HEIGHT);
    }

    private static Rectangle part(String style, double width) {
        var part = new Rectangle(width, HEIGHT);
        part.getStyleClass().add(style);
        part.setStrokeType(StrokeType.INSIDE);
        return part;
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
