package org.entente.app.settings;

/**
 * How the window looks.
 *
 * @param textPercent size of text, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT} per cent of the usual
 * @param isStill whether nothing in the window moves by itself
 */
public record Appearance(Colours colours, int textPercent, Density density, boolean isStill) {

    public static final int SMALLEST_TEXT = 90;
    public static final int LARGEST_TEXT = 200;

    public Appearance {
        if (textPercent < SMALLEST_TEXT || textPercent > LARGEST_TEXT) {
            throw new IllegalArgumentException(
                    "text size needs " + SMALLEST_TEXT + ".." + LARGEST_TEXT + " per cent, got " + textPercent);
        }
    }

    /** As the window looks before anything was chosen. */
    public static Appearance usual() {
        return new Appearance(Colours.SYSTEM, 100, Density.STANDARD, false);
    }

    public Appearance withColours(Colours chosen) {
        return new Appearance(chosen, textPercent, density, isStill);
    }

    public Appearance withTextPercent(int chosen) {
        return new Appearance(colours, chosen, density, isStill);
    }

    public Appearance withDensity(Density chosen) {
        return new Appearance(colours, textPercent, chosen, isStill);
    }

    public Appearance withStill(boolean chosen) {
        return new Appearance(colours, textPercent, density, chosen);
    }
}
