package org.entente.picture.scene;

import java.util.Locale;

/** A colour. @param argb alpha, red, green and blue, eight bits each */
public record Ink(int argb) {

    public static final Ink WHITE = of("#FFFFFF");
    public static final Ink BLACK = of("#000000");

    /** Reads {@code #RRGGBB}. */
    public static Ink of(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("a colour is # and six hexadecimal digits");
        }
        return new Ink(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /** @param share 0 invisible, 1 opaque */
    public Ink withOpacity(double share) {
        return new Ink((int) Math.round(share * 255) << 24 | argb & 0xFFFFFF);
    }

    /** 0 invisible, 1 opaque. */
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    public int red() {
        return argb >> 16 & 0xFF;
    }

    public int green() {
        return argb >> 8 & 0xFF;
    }

    public int blue() {
        return argb & 0xFF;
    }

    /** As {@code #RRGGBB}, opacity left out. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", argb & 0xFFFFFF);
    }
}
