package org.entente.interop.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * Sees what stands between the cells of a text table: the candidate under which the first rows agree best on their
 * number of cells. The first row, which is mostly the heading, counts as much as all others together, because commas and
 * semicolons also stand inside cells and in decimal numbers but seldom in headings.
 */
final class Separator {

    static final char DEFAULT = ',';

    private static final char[] CANDIDATES = {'\t', ';', '|', ','};
    private static final int ROWS = 200;
    private static final double ENOUGH = 0.6;

    private Separator() {}

    /** How Entente reads text tables: double quotes, doubled inside; spaces around quotes are no part of a cell. */
    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    /**
     * @param head the first characters of the text
     * @param isWhole whether that is all; otherwise its last line may be cut and is left out
     */
    static char see(String head, boolean isWhole) {
        String text = isWhole ? head : head.substring(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1);
        if (text.isEmpty()) {
            text = head;
        }
        char best = DEFAULT;
        double bestScore = ENOUGH;
        for (char candidate : CANDIDATES) {
            double score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String text, char candidate) {
        var widths = widths(text, candidate);
        if (widths.isEmpty()) {
            return 0;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        widths.forEach(width -> counts.merge(width, 1, Integer::sum));
        int usual = 1;
        int most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getKey() > 1 && entry.getValue() > most) {
                usual = entry.getKey();
                most = entry.getValue();
            }
        }
        if (usual == 1) {
            return 0;
        }
        double share = (double) most / widths.size();
        double heading = widths.getFirst() == usual ? 1 : 0;
        return (share + heading) / 2 + Math.min(usual, 50) / 1000.0;
    }

    private static List<Integer> widths(String text, char candidate) {
        var widths = new ArrayList<Integer>();
        try (var parser = format(candidate)
                .builder()
                .setTrailingData(true)
                .setLenientEof(true)
                .get()
                .parse(new StringReader(text))) {
            for (var cells : parser) {
                if (cells.size() > 1 || !cells.get(0).isBlank()) {
                    widths.add(cells.size());
                }
                if (widths.size() == ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return widths; // what was parsed so far is what there is to judge by
        }
        return widths;
    }
}
