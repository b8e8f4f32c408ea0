package org.entente.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The colour tokens that a theme ends up with: AtlantaFX's own, overridden by our sheet; and the rules that use them. */
final class Tokens {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z][a-z0-9-]+): *([^;]+);");

    private final Map<String, String> values = new HashMap<>();

    Tokens(Theme theme) {
        read(text(theme.isDark() ? "/atlantafx/base/theme/primer-dark.css" : "/atlantafx/base/theme/primer-light.css"));
        read(text("/org/entente/ui/" + theme.tokens()));
    }

    /** One rule of a sheet. */
    record Rule(String selector, Map<String, String> declarations) {}

    static List<Rule> rules(String sheet) {
        var rules = new ArrayList<Rule>();
        var rule = RULE.matcher(text("/org/entente/ui/" + sheet).replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rule.find()) {
            var declarations = new HashMap<String, String>();
            var each = TOKEN.matcher(rule.group(2));
            while (each.find()) {
                declarations.put(each.group(1), each.group(2).strip());
            }
            rules.add(new Rule(rule.group(1).strip(), declarations));
        }
        return rules;
    }

    private void read(String sheet) {
        var rule = RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rule.find()) {
            if (rule.group(1).strip().equals(".root")) {
                var each = TOKEN.matcher(rule.group(2));
                while (each.find()) {
                    values.put(each.group(1), each.group(2).strip());
                }
            }
        }
    }

    /** The colour of a token or of a colour written out, seen on {@code ground} if it is translucent. */
    Color colour(String written, Color ground) {
        String value = written;
        while (value.startsWith("-")) {
            String next = values.get(value);
            if (next == null) {
                throw new IllegalArgumentException("no sheet defines " + value);
            }
            value = next;
        }
        Color colour = Color.web(value);
        return ground.interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity());
    }

    /** The colour of a token on the window's ground. */
    Color colour(String written) {
        return colour(written, written.equals("-color-bg-default") ? Color.WHITE : colour("-color-bg-default"));
    }

    /** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String text(String resource) {
        try (InputStream in = Tokens.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
