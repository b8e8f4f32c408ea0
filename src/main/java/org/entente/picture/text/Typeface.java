package org.entente.picture.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.List;

/**
 * The font of pictures and documents: Noto Sans with Noto Sans Arabic, symbols and mathematical signs, all inside the program;
 * for scripts that these lack, whatever the machine has. Text is shaped and ordered by Java2D, so that Arabic comes out
 * joined and right to left. Safe for several threads.
 */
public final class Typeface {

    public static final Typeface REGULAR = new Typeface("Regular", Font.PLAIN);
    public static final Typeface BOLD = new Typeface("Bold", Font.BOLD);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font basic;
    private final List<Font> fallbacks;

    private Typeface(String weight, int style) {
        this.basic = load("NotoSans-" + weight);
        this.fallbacks = List.of(
                load("NotoSansArabic-" + weight),
                load("NotoSansSymbols2-Regular"),
                load("NotoSansMath-Regular"),
                new Font(Font.SANS_SERIF, style, 1));
    }

    public static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Bytes of a font file that ships with the program. The caller closes the stream. */
    public static InputStream file(String name) {
        InputStream stream = Typeface.class.getResourceAsStream("/fonts/" + name + ".ttf");
        if (stream == null) {
            throw new IllegalStateException("the program has no font " + name);
        }
        return stream;
    }

    private static Font load(String name) {
        try (InputStream stream = file(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font " + name + " cannot be read", e);
        }
    }

    /** Whether Noto Sans alone shows this text, without joining or turning letters. */
    public boolean isPlain(String text) {
        return basic.canDisplayUpTo(text) < 0 && !Font.textRequiresLayout(text.toCharArray(), 0, text.length());
    }

    /** Width of a text in pixels. */
    public double width(String text, double size) {
        return text.isEmpty() ? 0 : layout(text, size).getAdvance();
    }

    /** The letters as one shape, starting at x 0 on base line 0. */
    public Shape outline(String text, double size) {
        return text.isEmpty() ? new Path2D.Float() : layout(text, size).getOutline(null);
    }

    private TextLayout layout(String text, double size) {
        var attributed = new AttributedString(text);
        int start = 0;
        while (start < text.length()) {
            Font font = fontFor(text.codePointAt(start));
            int end = start;
            while (end < text.length()
                    && (fontFor(text.codePointAt(end)) == font || isNeutral(text.codePointAt(end)))) {
                end += Character.charCount(text.codePointAt(end));
            }
            attributed.addAttribute(TextAttribute.FONT, font.deriveFont((float) size), start, end);
            start = end;
        }
        return new TextLayout(attributed.getIterator(), CONTEXT);
    }

    private static boolean isNeutral(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private Font fontFor(int codePoint) {
        if (basic.canDisplay(codePoint)) {
            return basic;
        }
        for (Font font : fallbacks) {
            if (font.canDisplay(codePoint)) {
                return font;
            }
        }
        return basic;
    }

    /** The longest beginning of a text that fits, with an ellipsis where something was cut. */
    public String fit(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (width(cut(text, middle), size) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(text, low);
    }

    private static String cut(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
