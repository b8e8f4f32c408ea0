package org.entente.ui.graph;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Fonts;
import org.entente.ui.theme.Palette;

/** Small pictures of what is drawn on a chart, for its legend. */
final class LinkSample {

    private static final double WIDTH = 24;
    private static final double HEIGHT = 14;
    private static final double MIDDLE = HEIGHT / 2;
    private static final Font SIGN = Font.font(Fonts.FAMILY, FontWeight.BOLD, 11);

    private LinkSample() {}

    /** A piece of line in a strength's pattern. */
    static Node of(Charts.Strength strength, Palette palette) {
        return drawn(palette, pen -> {
            pen.setLineWidth(1.6 + LinkPainter.dot(strength));
            LinkPainter.dashes(pen, strength);
            pen.strokeLine(1, MIDDLE, WIDTH - 1, MIDDLE);
        });
    }

    static Node arrow(Palette palette) {
        return drawn(palette, pen -> {
            pen.setLineWidth(1.6);
            pen.strokeLine(1, MIDDLE, WIDTH - 8, MIDDLE);
            pen.fillPolygon(
                    new double[] {WIDTH - 1, WIDTH - 8, WIDTH - 8}, new double[] {MIDDLE, MIDDLE - 4, MIDDLE + 4}, 3);
        });
    }

    /** One source, two, and more. */
    static Node sources(Palette palette) {
        return drawn(palette, pen -> {
            double[] widths = {1.1, 1.8, 2.8};
            for (int i = 0; i < widths.length; i++) {
                pen.setLineWidth(widths[i]);
                pen.strokeLine(1, 2 + i * 4.5, WIDTH - 1, 2 + i * 4.5);
            }
        });
    }

    static Node contested(Palette palette) {
        return drawn(palette, pen -> LinkPainter.contested(pen, palette, WIDTH / 2, MIDDLE, MIDDLE - 1, SIGN));
    }

    /** A small symbol and a large one. */
    static Node size(Palette palette) {
        return drawn(palette, pen -> {
            pen.fillOval(1, MIDDLE - 3, 6, 6);
            pen.fillOval(12, MIDDLE - 6, 12, 12);
        });
    }

    private static Node drawn(Palette palette, Consumer<GraphicsContext> picture) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        var pen = canvas.getGraphicsContext2D();
        pen.setStroke(palette.linkNear());
        pen.setFill(palette.linkNear());
        picture.accept(pen);
        return canvas;
    }
}
