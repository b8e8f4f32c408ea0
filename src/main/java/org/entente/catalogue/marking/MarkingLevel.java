package org.entente.catalogue.marking;

/**
 * One level of a policy.
 *
 * @param key what markings hold, such as {@code SECRET} or {@code AMBER+STRICT}
 * @param text as written in banners
 * @param portion as written in portion marks
 * @param background as {@code #RRGGBB}
 * @param foreground as {@code #RRGGBB}; at least 4.5 : 1 against the background
 * @param pips filled pips
 * @param onward to whom it may go
 * @param clearance whether the recipient needs a clearance that reaches it
 * @param rank its place in the policy, 0 for the lowest
 */
public record MarkingLevel(
        String key,
        String text,
        String portion,
        String background,
        String foreground,
        int pips,
        Onward onward,
        boolean clearance,
        int rank) {

    /** Lowest contrast of text that must be read (WCAG 2.2, 1.4.3). */
    private static final double LOWEST_CONTRAST = 4.5;

    public MarkingLevel {
        double contrast = contrast(background, foreground);
        if (contrast < LOWEST_CONTRAST) {
            throw new IllegalArgumentException(
                    "colours of " + key + " have a contrast of " + contrast + " : 1, which is under 4.5 : 1");
        }
    }

    /** To whom a level lets something go, apart from clearance. */
    public enum Onward {
        /** Anybody. */
        ANYONE,
        /** Anybody with whom an agreement is in force, unless a list of readers says otherwise. */
        COMMUNITY,
        /** Whoever is cleared and has an agreement in force, unless a list of readers says otherwise. */
        CLEARED,
        /** Only readers on a list: themselves, their nation or a community of theirs. */
        LISTED,
        /** Only readers that the list names themselves. */
        NAMED
    }

    /** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
