package org.entente.model;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which way a text runs: as its first letter does, and where within it that changes, for whoever sets it and must be told. */
public final class Direction {

    private Direction() {}

    /** A stretch of one direction, in reading order of the file (logical order). */
    public record Run(String text, boolean rightToLeft) {}

    /** Whether the first letter with a direction runs from right to left. */
    public static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) // which is soon told of most texts
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    public static List<Run> runs(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (bidi.isLeftToRight()) {
            return List.of(new Run(text, false));
        }
        List<Run> runs = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            runs.add(new Run(
                    text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), bidi.getRunLevel(run) % 2 == 1));
        }
        return runs;
    }
}
