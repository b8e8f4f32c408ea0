package org.entente.ui.graph;

import java.util.Collection;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.entente.ui.theme.Palette;

/** Draws names on a chart where they found room: what is under them, the line that leads there, and their letters. */
final class NamePen {

    /** Of the canvas around a name, so that links end before it. */
    private static final double HALO = 4;

    /** How much of a link is covered by a name that it goes through. */
    private static final double SOFT = 0.7;

    private final Lettering letters;
    private final ShapedWords shaped = new ShapedWords();

    NamePen(Lettering letters) {
        this.letters = letters;
    }

    /**
     * Draws what links go under.
     *
     * @param whole through which no link is seen at all
     */
    void plates(GraphicsContext pen, Collection<ChartName> names, List<Box> whole, Palette palette) {
        pen.setFill(palette.canvas());
        pen.setGlobalAlpha(SOFT);
        names.forEach(name -> fill(pen, name.box()));
        pen.setGlobalAlpha(1);
        whole.forEach(plate -> fill(pen, plate));
    }

    private static void fill(GraphicsContext pen, Box box) {
        pen.fillRect(box.left(), box.top(), box.width(), box.height());
    }

    void lead(GraphicsContext pen, List<Point2D> way, Color ink) {
        if (!way.isEmpty()) {
            var from = way.getFirst();
            var to = way.getLast();
            pen.setStroke(ink);
            pen.setLineWidth(1);
            pen.strokeLine(from.getX(), from.getY(), to.getX(), to.getY());
        }
    }

    /** In the middle below and above a symbol, to its side beside it. */
    void write(GraphicsContext pen, ChartName name, Color ink, Palette palette) {
        Box box = name.box();
        boolean isRight = box.left() >= name.x();
        boolean isLeft = box.left() + box.width() <= name.x();
        pen.setTextAlign(isRight ? TextAlignment.LEFT : isLeft ? TextAlignment.RIGHT : TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        double at = isRight ? box.left() : isLeft ? box.left() + box.width() : box.left() + box.width() / 2;
        var label = name.label();
        double y = box.top() + label.lineHeight() / 2;
        for (String line : label.lines()) {
            write(pen, line, letters.font(label), ink, at, y, palette);
            y += label.lineHeight();
        }
        if (!label.second().isEmpty()) {
            write(pen, label.second(), letters.plain(), palette.muted(), at, y, palette);
        }
    }

    private void write(GraphicsContext pen, String words, Font font, Color ink, double x, double y, Palette palette) {
        pen.setFont(font);
        pen.setStroke(palette.canvas());
        pen.setLineWidth(HALO);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setFill(ink);
        if (ShapedWords.areShaped(words) && shaped.trace(pen, words, font, x, y)) {
            pen.stroke();
            pen.fill();
        } else {
            pen.strokeText(words, x, y);
            pen.fillText(words, x, y);
        }
    }

    /** Forgets how names are drawn, as locking does. */
    void forget() {
        shaped.forget();
    }
}
