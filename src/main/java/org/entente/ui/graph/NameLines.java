package org.entente.ui.graph;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A name on one line, or on two of about equal width when it is long; what even two have no room for is cut. */
final class NameLines {

    /** So many letters of a name are drawn. */
    private static final int LONGEST = 40;

    /** A word is not cut for the sake of fewer letters than these. */
    private static final int WORD = 14;

    private NameLines() {}

    /** @param widest of a line, in what {@code width} measures */
    static List<String> of(String name, double widest, ToDoubleFunction<String> width) {
        String drawn = fitted(name);
        if (width.applyAsDouble(drawn) <= widest) {
            return List.of(drawn);
        }
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(drawn);
        var best = List.of(drawn);
        double least = width.applyAsDouble(drawn);
        for (int at = words.next(); at != BreakIterator.DONE && at < drawn.length(); at = words.next()) {
            var lines =
                    List.of(drawn.substring(0, at).strip(), drawn.substring(at).strip());
            double wider = Math.max(width.applyAsDouble(lines.getFirst()), width.applyAsDouble(lines.getLast()));
            if (wider < least) {
                least = wider;
                best = lines;
            }
        }
        return best;
    }

    /** A name of usual length as it is; a longer one is cut after a word, or between two letters as a reader counts them. */
    static String fitted(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        int end = letters.preceding(LONGEST);
        int word = name.lastIndexOf(' ', end);
        return name.substring(0, word >= LONGEST - WORD ? word : end).strip() + "…";
    }
}
