package org.entente.interop.table;

import java.util.List;
import org.entente.interop.Problem;

/**
 * The start of a table, for a mapping screen and for guessing a mapping.
 *
 * @param file name of the file
 * @param folder name of its folder; empty when not known
 * @param sheets names of the visible sheets of a workbook; empty for a text table
 * @param hiddenSheets names of sheets that a spreadsheet program would not show
 * @param sample the first rows without the heading, at most {@link #SAMPLE}
 * @param isWhole whether the sample is the whole table
 * @param problems what could not be read so far
 */
public record TablePreview(
        String file,
        String folder,
        TableForm form,
        List<String> sheets,
        List<String> hiddenSheets,
        List<PreviewColumn> columns,
        List<Row> sample,
        boolean isWhole,
        List<Problem> problems) {

    /** Rows that guesses are made from. */
    public static final int SAMPLE = 1000;

    /** Rows that a mapping screen shows. */
    public static final int SHOWN = 100;

    public TablePreview {
        sheets = List.copyOf(sheets);
        hiddenSheets = List.copyOf(hiddenSheets);
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
        problems = List.copyOf(problems);
    }

    /** The rows for the screen. */
    public List<Row> rows() {
        return sample.subList(0, Math.min(SHOWN, sample.size()));
    }
}
