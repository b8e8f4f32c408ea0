package org.entente.picture.scene;

import org.jspecify.annotations.Nullable;

/** One thing that is drawn. */
public sealed interface Mark {

    /** An area. */
    record Area(Outline outline, Ink ink) implements Mark {}

    /**
     * A line along a path.
     *
     * @param width in pixels
     */
    record Line(Outline outline, Ink ink, double width, Pattern pattern) implements Mark {}

    /**
     * One line of text.
     *
     * @param x where the text starts, has its middle or ends, as {@code anchor} says
     * @param y of the base line
     * @param size of the font in pixels
     * @param halo drawn around the letters so that lines behind do not disturb; null for none
     */
    record Words(
            String text,
            double x,
            double y,
            double size,
            boolean bold,
            Ink ink,
            Anchor anchor,
            @Nullable Ink halo) implements Mark {}

    /** Which point of a text is meant. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
