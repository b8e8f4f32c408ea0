package org.entente.ui.graph;

/**
 * Which part of the plane is seen.
 *
 * @param scale pixels per unit of the plane
 * @param left where the plane's origin stands, in pixels
 * @param top likewise
 */
public record Viewport(double scale, double left, double top) {

    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 600;

    public double screenX(double x) {
        return left + x * scale;
    }

    public double screenY(double y) {
        return top + y * scale;
    }

    public double planeX(double x) {
        return (x - left) / scale;
    }

    public double planeY(double y) {
        return (y - top) / scale;
    }

    public Viewport moved(double byX, double byY) {
        return new Viewport(scale, left + byX, top + byY);
    }

    /** Zooms so that what lies at the pointer stays there. */
    public Viewport zoomed(double factor, double atX, double atY) {
        double changed = Math.clamp(scale * factor, SMALLEST, LARGEST);
        double real = changed / scale;
        return new Viewport(changed, atX - (atX - left) * real, atY - (atY - top) * real);
    }

    /** Shows a rectangle of the plane inside a frame with a margin all round. */
    public static Viewport fitting(
            double minX, double minY, double maxX, double maxY, double width, double height, double margin) {
        double acrossX = Math.max(maxX - minX, 0.001);
        double acrossY = Math.max(maxY - minY, 0.001);
        double scale =
                Math.clamp(Math.min((width - 2 * margin) / acrossX, (height - 2 * margin) / acrossY), SMALLEST, 140);
        return new Viewport(scale, width / 2 - (minX + maxX) / 2 * scale, height / 2 - (minY + maxY) / 2 * scale);
    }
}
