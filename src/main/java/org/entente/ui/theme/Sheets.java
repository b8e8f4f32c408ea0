package org.entente.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** The shipped style sheets, and the same with larger text. */
final class Sheets {

    /** What grows with text. Paddings, borders and radii stay, so that twice the text still fits a small screen. */
    private static final Pattern SIZE = Pattern.compile(
            "(-fx-(?:font-size|(?:min|pref|max)-(?:height|width)|icon-size|cell-size|size)): ?(\\d+)px");

    /** Lines narrower than this are rules and bars, not room for text. */
    private static final int THIN = 4;

    /** From here on a width is a panel's: it wraps its text and grows by a part only. */
    private static final int PANEL = 100;

    private static final double PANEL_SHARE = 0.6;

    /** From here up to a panel a height is a bar's, a button's or a row's with one line of text, and grows by what that grows. */
    private static final int BAR = 26;

    /** How high a line of the usual text is. */
    static final int LINE = 19;

    private Sheets() {}

    static String url(String name) {
        URL url = Sheets.class.getResource("/org/entente/ui/" + name);
        if (url == null) {
            throw new IllegalStateException("the style sheet " + name + " is missing from the build");
        }
        return url.toExternalForm();
    }

    /** @param scale of text; 1 for the sheet as it is */
    static String scaled(String name, double scale) {
        if (scale == 1) {
            return url(name);
        }
        var grown = new StringBuilder();
        text(name).lines().forEach(line -> grown.append(grow(line, scale)).append('\n'));
        return of(grown.toString());
    }

    static String grow(String rule, double scale) {
        return SIZE.matcher(rule).replaceAll(found -> {
            int size = Integer.parseInt(found.group(2));
            long grown = size < THIN ? size : Math.round(grown(found.group(1), size, scale));
            return String.format(Locale.ROOT, "%s: %dpx", found.group(1), grown);
        });
    }

    private static double grown(String property, int size, double scale) {
        if (property.endsWith("width") && size >= PANEL) {
            return size * (1 + (scale - 1) * PANEL_SHARE);
        }
        return property.endsWith("height") && size >= BAR && size < PANEL ? size + LINE * (scale - 1) : size * scale;
    }

    /** A sheet that is written nowhere. */
    static String of(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name) {
        try (InputStream in = Sheets.class.getResourceAsStream("/org/entente/ui/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the style sheet " + name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
