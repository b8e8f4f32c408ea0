package org.entente.picture.scene;

import java.util.Arrays;
import java.util.List;

/** How a line is broken. */
public enum Pattern {
    SOLID(),
    DASHED(7, 4),
    DOTTED(1.5, 3.5),
    DASH_DOT(9, 3.5, 1.5, 3.5);

    private final List<Double> dashes;

    Pattern(double... dashes) {
        this.dashes = Arrays.stream(dashes).boxed().toList();
    }

    /** Lengths of strokes and gaps in turns, in pixels; empty for a line without gaps. */
    public List<Double> dashes() {
        return dashes;
    }
}
