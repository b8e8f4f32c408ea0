package org.entente.picture.out;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.entente.picture.scene.Ink;
import org.entente.picture.scene.Mark;
import org.entente.picture.scene.Pattern;
import org.entente.picture.scene.Scene;
import org.entente.picture.text.Typeface;

/** Pictures as PNG, without any metadata. */
public final class Png {

    static {
        ImageIO.setUseCache(false); // the platform would otherwise put what it writes into a temporary file first
    }

    private Png() {}

    /** Most pixels of one picture: 256 MB while it is drawn. */
    private static final double MOST_PIXELS = 64e6;

    /** @param scale 1 for the picture's own size, up to 4; very large pictures come out smaller than asked */
    public static byte[] write(Scene scene, double scale) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(scene, scale), "png", out);
        } catch (IOException e) {
            throw new PictureException("picture.write.failed", e);
        }
        return out.toByteArray();
    }

    /** The picture as pixels. */
    public static BufferedImage image(Scene scene, double scale) {
        if (!(scale > 0 && scale <= 4)) {
            throw new IllegalArgumentException("scale must be in (0, 4], got " + scale);
        }
        double pixels = scene.width() * scene.height() * scale * scale;
        double fitting = pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
        var image = new BufferedImage(
                (int) Math.ceil(scene.width() * fitting),
                (int) Math.ceil(scene.height() * fitting),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(color(scene.background()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(fitting, fitting);
            scene.marks().forEach(mark -> draw(graphics, mark));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void draw(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Area area -> {
                graphics.setColor(color(area.ink()));
                graphics.fill(area.outline().shape());
            }
            case Mark.Line line -> {
                graphics.setColor(color(line.ink()));
                graphics.setStroke(stroke(line.width(), line.pattern()));
                graphics.draw(line.outline().shape());
            }
            case Mark.Words words -> draw(graphics, words);
        }
    }

    private static void draw(Graphics2D graphics, Mark.Words words) {
        Shape letters = letters(words);
        if (words.halo() != null) {
            graphics.setColor(color(words.halo()));
            graphics.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
        graphics.setColor(color(words.ink()));
        graphics.fill(letters);
    }

    /** The letters of a text where they stand. */
    static Shape letters(Mark.Words words) {
        var face = Typeface.of(words.bold());
        Shape shape = face.outline(words.text(), words.size());
        return AffineTransform.getTranslateInstance(left(words), words.y()).createTransformedShape(shape);
    }

    static double left(Mark.Words words) {
        return switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - Typeface.of(words.bold()).width(words.text(), words.size()) / 2;
            case END -> words.x() - Typeface.of(words.bold()).width(words.text(), words.size());
        };
    }

    private static BasicStroke stroke(double width, Pattern pattern) {
        float[] dashes = new float[pattern.dashes().size()];
        for (int dash = 0; dash < dashes.length; dash++) {
            dashes[dash] = pattern.dashes().get(dash).floatValue();
        }
        return dashes.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static Color color(Ink ink) {
        return new Color(ink.argb(), true);
    }
}
