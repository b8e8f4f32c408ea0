package org.entente.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Words whose letters join, stack or run from right to left, as outlines. A canvas lays its text out on the thread that paints,
 * and the toolkit's shaping of such scripts (Pango) takes the process down when two threads do it at once. Here they are laid
 * out on the screen's thread, once, and painted as what they look like. Screen's thread only.
 */
final class ShapedWords {

    /** More names than a chart writes at once; then the widths of a new size or case begin anew. */
    private static final int MOST = 2_000;

    /** Code points of scripts whose letters stand beside each other as they come, first and last of each. */
    private static final int[][] PLAIN = {
        {0, 0x02FF},
        {0x0370, 0x0482},
        {0x048A, 0x052F},
        {0x1E00, 0x1FFF},
        {0x2010, 0x2027},
        {0x202F, 0x205E},
        {0x2070, 0x2BFF},
        {0x2E80, 0x3029},
        {0x3030, 0x9FFF},
        {0xAC00, 0xD7A3},
        {0xE000, 0xFAFF},
        {0xFF00, 0xFFFD},
        {0x10000, 0x10FFFF}
    };

    private final Map<Key, Outline> outlines = new HashMap<>();

    private record Key(String words, Font font) {}

    /** @param width as measured, from where the words begin */
    private record Outline(List<PathElement> elements, double left, double width) {}

    /** Whether any letter needs more than to be put beside the one before. */
    static boolean areShaped(String words) {
        return words.codePoints().anyMatch(code -> {
            for (int[] range : PLAIN) {
                if (code >= range[0] && code <= range[1]) {
                    return false;
                }
            }
            return true;
        });
    }

    /**
     * Makes the words the current path of {@code pen}, to be filled and stroked.
     *
     * @param x where they begin, end or have their middle, as the pen's alignment says
     * @param y their middle
     * @return false if the font has no outlines for them
     */
    boolean trace(GraphicsContext pen, String words, Font font, double x, double y) {
        if (outlines.size() > MOST) {
            outlines.clear();
        }
        var outline = outlines.computeIfAbsent(new Key(words, font), _ -> outline(words, font));
        TextAlignment align = pen.getTextAlign();
        double before = align == TextAlignment.CENTER
                ? outline.width() / 2
                : align == TextAlignment.RIGHT ? outline.width() : 0;
        double left = x - before - outline.left();
        pen.beginPath();
        outline.elements().forEach(element -> add(pen, element, left, y));
        return !outline.elements().isEmpty();
    }

    private static Outline outline(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        text.setTextOrigin(VPos.CENTER);
        var bounds = text.getLayoutBounds();
        var path = (Path) Shape.union(text, new Rectangle());
        return new Outline(List.copyOf(path.getElements()), bounds.getMinX(), bounds.getWidth());
    }

    private static void add(GraphicsContext pen, PathElement element, double x, double y) {
        switch (element) {
            case MoveTo to -> pen.moveTo(x + to.getX(), y + to.getY());
            case LineTo to -> pen.lineTo(x + to.getX(), y + to.getY());
            case QuadCurveTo to ->
                pen.quadraticCurveTo(x + to.getControlX(), y + to.getControlY(), x + to.getX(), y + to.getY());
            case CubicCurveTo to ->
                pen.bezierCurveTo(
                        x + to.getControlX1(),
                        y + to.getControlY1(),
                        x + to.getControlX2(),
                        y + to.getControlY2(),
                        x + to.getX(),
                        y + to.getY());
            case ClosePath _ -> pen.closePath();
            default -> throw new IllegalStateException("no part of an outline: " + element);
        }
    }

    /** Forgets names, as locking does. */
    void forget() {
        outlines.clear();
    }
}
