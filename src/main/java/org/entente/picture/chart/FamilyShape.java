package org.entente.picture.chart;

import java.awt.geom.Path2D;
import org.entente.catalogue.Family;
import org.entente.picture.scene.Outline;

/** The outline of each family: it can be told apart without colour. */
public final class FamilyShape {

    private FamilyShape() {}

    /** The filled outline, about as large as a circle of that radius. */
    public static Outline outline(Family.Shape shape, double x, double y, double radius) {
        return switch (shape) {
            case CIRCLE -> Outline.circle(x, y, radius);
            case DOUBLE_SQUARE -> square(x, y, radius * 0.74, 0);
            case HEXAGON -> polygon(x, y, radius * 1.08, 6, Math.PI / 2);
            case DIAMOND -> polygon(x, y, radius * 1.22, 4, 0);
            case ROUNDED_SQUARE -> square(x, y, radius * 0.9, radius * 0.28);
            case PILL ->
                Outline.roundedRectangle(
                        x - radius * 1.3, y - radius * 0.78, radius * 2.6, radius * 1.56, radius * 0.78);
            case OCTAGON -> polygon(x, y, radius * 1.04, 8, Math.PI / 8);
            case PAGE -> page(x, y, radius);
        };
    }

    /** The second line around groups. */
    public static Outline outerSquare(double x, double y, double radius) {
        return square(x, y, radius * 0.98, 0);
    }

    private static Outline square(double x, double y, double half, double corner) {
        return corner == 0
                ? Outline.rectangle(x - half, y - half, half * 2, half * 2)
                : Outline.roundedRectangle(x - half, y - half, half * 2, half * 2, corner);
    }

    private static Outline polygon(double x, double y, double radius, int corners, double turn) {
        var path = new Path2D.Double();
        for (int corner = 0; corner < corners; corner++) {
            double angle = turn + 2 * Math.PI * corner / corners;
            double atX = x + radius * Math.cos(angle);
            double atY = y + radius * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(atX, atY);
            } else {
                path.lineTo(atX, atY);
            }
        }
        path.closePath();
        return Outline.of(path);
    }

    private static Outline page(double x, double y, double radius) {
        double half = radius * 0.78;
        double ear = radius * 0.45;
        return Outline.polyline(
                true,
                x - half,
                y - radius,
                x + half - ear,
                y - radius,
                x + half,
                y - radius + ear,
                x + half,
                y + radius,
                x - half,
                y + radius);
    }
}
