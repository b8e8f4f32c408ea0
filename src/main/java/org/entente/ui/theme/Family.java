package org.entente.ui.theme;

import java.util.Locale;

/** Families of object types, each with one shape and one colour; the same in table, graph and report. */
public enum Family {
    PEOPLE("M12 0.5a11.5 11.5 0 1 0 0.01 0z", 14),
    GROUPS("M1 1h22v22h-22z M2.6 2.6v18.8h18.8v-18.8z M4.2 4.2h15.6v15.6h-15.6z", 12),
    PLACES("M12 0.4L22 6.2v11.6L12 23.6L2 17.8v-11.6z", 14),
    EVENTS(
            "M10.9 0.7a1.6 1.6 0 0 1 2.2 0l10.2 10.2a1.6 1.6 0 0 1 0 2.2l-10.2 10.2a1.6 1.6 0 0 1-2.2 0l-10.2-10.2a1.6"
                    + " 1.6 0 0 1 0-2.2z",
            12),
    THINGS("M5.5 1.5h13a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4h-13a4 4 0 0 1-4-4v-13a4 4 0 0 1 4-4z", 14),
    DIGITAL("M6.5 5h11a7 7 0 0 1 0 14h-11a7 7 0 0 1 0-14z", 11),
    MONEY("M7.4 1h9.2l6.4 6.4v9.2l-6.4 6.4h-9.2l-6.4-6.4v-9.2z", 14),
    DOCUMENTS("M4 1h11l5.5 5.5v16.5h-16.5z M15 1v5.5h5.5z", 12),
    /** Whatever the catalogue does not put in a family: sources, assessments, types of a newer version. */
    OTHER("M12 3a9 9 0 1 0 0.01 0z", 12);

    /** Side of the square that {@link #outline()} is drawn in. */
    public static final double BOX = 24;

    private final String outline;
    private final double glyph;

    Family(String outline, double glyph) {
        this.outline = outline;
        this.glyph = glyph;
    }

    /** SVG path inside a square of side {@link #BOX}. */
    public String outline() {
        return outline;
    }

    /** Size of the type's icon inside the {@link #BOX} square. */
    public double glyph() {
        return glyph;
    }

    /** Style class that gives the shape its colour. */
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a catalogue family such as {@code people}; anything unknown is {@link #OTHER}. */
    public static Family of(String code) {
        for (Family family : values()) {
            if (family.styleClass().equals(code)) {
                return family;
            }
        }
        return OTHER;
    }
}
