package org.entente.picture.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import org.kordamp.ikonli.IkonHandler;

/** The icons that the screen shows, as shapes. Safe for several threads. */
public final class IconFont {

    private static final String FILE =
            "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";

    public static final IconFont MATERIAL = new IconFont();

    private final Font font;
    private final Map<String, Path2D.Double> shapes = new ConcurrentHashMap<>();

    private IconFont() {
        try (InputStream stream = IkonHandler.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the icon font is missing");
            }
            font = Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the icon font cannot be read", e);
        }
    }

    /**
     * An icon centred on a point.
     *
     * @param literal such as {@code mdi2a-account}; an unknown one gives an empty shape
     * @param size side of the square it fills
     */
    public Shape shape(String literal, double x, double y, double size) {
        var unit = shapes.computeIfAbsent(literal, this::unit);
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        return place.createTransformedShape(unit);
    }

    private Path2D.Double unit(String literal) {
        for (IkonHandler handler : ServiceLoader.load(IkonHandler.class)) {
            if (handler.supports(literal)) {
                return glyph(handler.resolve(literal).getCode());
            }
        }
        return new Path2D.Double();
    }

    /** The design square is the em box: 24 units, drawn from the ascent downwards. */
    private Path2D.Double glyph(int codePoint) {
        var glyphs = font.deriveFont(240f)
                .createGlyphVector(new FontRenderContext(null, true, true), new String(Character.toChars(codePoint)));
        Shape outline = glyphs.getOutline();
        Rectangle2D box = outline.getBounds2D();
        var place = AffineTransform.getScaleInstance(1 / 240.0, 1 / 240.0);
        place.translate(-box.getCenterX(), -box.getCenterY());
        return new Path2D.Double(outline, place);
    }
}
