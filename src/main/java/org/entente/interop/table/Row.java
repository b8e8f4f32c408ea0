package org.entente.interop.table;

import java.util.List;

/**
 * One row of a table, as text.
 *
 * @param where place in the file, such as {@code line 12} or {@code Sheet1, row 12}
 * @param number counts the rows with content from 1, the heading among them; the row's part in a derived id
 */
public record Row(String where, long number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, without surrounding white space; empty when the row is shorter. */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
