package org.entente.picture.chart;

import org.entente.catalogue.Family;
import org.entente.picture.scene.Outline;
import org.entente.picture.text.IconFont;

/** Draws one entity: its family's shape and colour with its type's icon, on a thin rim that keeps links off. */
final class SymbolDrawing {

    private static final double SMALLEST_WITH_ICON = 7;

    private SymbolDrawing() {}

    static void draw(
            Pen pen, Theme theme, Family family, String icon, double x, double y, double radius, boolean selected) {
        Family.Shape shape = family.shape();
        var fill = theme.of(family);
        boolean detailed = radius >= SMALLEST_WITH_ICON;
        if (selected) {
            pen.area(Outline.circle(x, y, radius + 7), theme.canvas());
            pen.line(Outline.circle(x, y, radius + 5.5), theme.selection(), 3);
        }
        if (detailed && shape == Family.Shape.DOUBLE_SQUARE) {
            Outline outer = FamilyShape.outerSquare(x, y, radius);
            pen.area(outer, theme.canvas());
            pen.line(outer, theme.canvas(), 4);
            pen.line(outer, fill, 1.6);
        }
        Outline outline = FamilyShape.outline(shape, x, y, radius);
        if (detailed && shape != Family.Shape.DOUBLE_SQUARE) {
            pen.line(outline, theme.canvas(), 3);
        }
        pen.area(outline, fill);
        if (detailed && !icon.isEmpty()) {
            pen.area(IconFont.MATERIAL.shape(icon, x, y, radius * iconShare(shape)), theme.glyph());
        }
    }

    private static double iconShare(Family.Shape shape) {
        return shape == Family.Shape.CIRCLE || shape == Family.Shape.ROUNDED_SQUARE ? 1.35 : 1.15;
    }
}
