package org.entente.picture.scene;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** An immutable path of lines and curves, in pixels, y downwards. */
public final class Outline {

    private final Path2D.Float path;

    private Outline(Shape shape) {
        this.path = new Path2D.Float(shape);
    }

    public static Outline of(Shape shape) {
        return new Outline(shape);
    }

    public static Outline line(double x1, double y1, double x2, double y2) {
        return polyline(false, x1, y1, x2, y2);
    }

    /** Straight lines through points given as x, y, x, y …; closed if wanted. */
    public static Outline polyline(boolean closed, double... points) {
        var path = new Path2D.Float();
        path.moveTo(points[0], points[1]);
        for (int next = 2; next < points.length; next += 2) {
            path.lineTo(points[next], points[next + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return new Outline(path);
    }

    public static Outline rectangle(double x, double y, double width, double height) {
        return new Outline(new Rectangle2D.Double(x, y, width, height));
    }

    public static Outline roundedRectangle(double x, double y, double width, double height, double radius) {
        return new Outline(new RoundRectangle2D.Double(x, y, width, height, radius * 2, radius * 2));
    }

    public static Outline circle(double x, double y, double radius) {
        return new Outline(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }

    /** The same path somewhere else. */
    public Outline moved(double dx, double dy) {
        return new Outline(path.createTransformedShape(AffineTransform.getTranslateInstance(dx, dy)));
    }

    public PathIterator segments() {
        return path.getPathIterator(null);
    }

    public Rectangle2D bounds() {
        return path.getBounds2D();
    }

    public boolean contains(double x, double y) {
        return path.contains(x, y);
    }

    /** A shape for Java2D. */
    public Shape shape() {
        return new Path2D.Float(path);
    }
}
