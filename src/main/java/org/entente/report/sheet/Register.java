package org.entente.report.sheet;

import java.util.List;
import org.entente.picture.chart.Banner;

/**
 * Lists for a workbook: what there is, each row with its portion mark in a column of its own.
 *
 * @param title of the workbook
 * @param language of the words, as a language tag
 */
public record Register(String title, String language, Banner banner, List<Sheet> sheets) {

    public Register {
        sheets = List.copyOf(sheets);
    }

    /** @param widths of the columns in characters */
    public record Sheet(String name, List<String> header, List<Integer> widths, List<List<String>> rows) {
        public Sheet {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }
}
