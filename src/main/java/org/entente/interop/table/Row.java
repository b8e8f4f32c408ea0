package org.entente.interop.table;

import java.util.List;
import org.entente.model.work.Message;

/**
 * One row of a table, as text.
 *
 * @param number counts the rows with content from 1, the heading among them; the row's part in a derived id
 */
public record Row(RowPlace place, long number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    Message where() {
        return place.said();
    }

    /** The cell in that column, without surrounding white space; empty when the row is shorter. */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
