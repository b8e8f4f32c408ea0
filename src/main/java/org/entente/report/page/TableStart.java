package org.entente.report.page;

import java.util.List;
import org.entente.picture.text.CleanText;
import org.entente.picture.text.Typeface;
import org.entente.report.document.Block;

/**
 * How much room a table needs before it may begin on a page: its caption, its head and its first row whole. The page renderer
 * keeps the lines of a row together but not a head with what stands below it, and takes only a height to be told so.
 */
final class TableStart {

    /** Between the margins of an A4 page, in points. */
    private static final double TEXT_WIDTH = 499;

    private static final double SIZE = PageStyle.SMALL;
    private static final double LINE = SIZE * 1.25;
    private static final double CAPTION = SIZE * 1.4 + 12;

    /** Padding and rules of a cell, across and down. */
    private static final double ASIDE = 8;

    private static final double AROUND = 6;

    /** A section's heading and the room above and below it. */
    private static final double HEADING = 34;

    /** A first row longer than a page begins wherever it stands. */
    private static final double MOST = 620;

    private TableStart() {}

    /** In points, from the top of the caption. */
    static long height(Block.Table table) {
        double first = table.rows().isEmpty() ? 0 : row(table.rows().getFirst(), table.widths(), Typeface.REGULAR);
        double head = row(table.header(), table.widths(), Typeface.BOLD);
        return Math.round(Math.min(MOST, CAPTION + head + first));
    }

    /** The same from the top of the heading above it. */
    static long heightWithHeading(Block.Table table) {
        return Math.round(HEADING) + height(table);
    }

    private static double row(List<String> cells, List<Integer> widths, Typeface face) {
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            most = Math.max(most, lines(cells.get(column), TEXT_WIDTH * widths.get(column) / 100 - ASIDE, face));
        }
        return most * LINE + AROUND;
    }

    /** As the renderer breaks them: word by word, a word longer than a line within itself. */
    private static int lines(String text, double room, Typeface face) {
        int lines = 0;
        for (String line : CleanText.lines(text).split("\n", -1)) {
            double at = 0;
            lines++;
            for (String word : line.split(" ", -1)) {
                double width = face.width(word + " ", SIZE);
                if (at > 0 && at + width > room) {
                    lines++;
                    at = 0;
                }
                lines += (int) (width / room);
                at += width % room;
            }
        }
        return lines;
    }
}
