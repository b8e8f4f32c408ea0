package org.entente.interop.table;

import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a table is read, as seen or chosen.
 *
 * @param encoding of a text table; null for a workbook
 * @param separator between the cells of a text table; a comma for a workbook, where it means nothing
 * @param sheet of a workbook; empty for a text table
 * @param hasHeading whether the first row names the columns
 * @param empties what the file writes for "no value", compared without surrounding white space
 */
public record TableForm(
        @Nullable SeenEncoding encoding,
        char separator,
        String sheet,
        boolean hasHeading,
        Shape shape,
        Set<String> empties) {

    /** What the cells mean. */
    public enum Shape {
        /** Every row says something of its own. */
        ROWS,
        /** Rows and columns are labelled with the same things; a cell says how strongly row and column are linked. */
        MATRIX
    }

    public TableForm {
        empties = Set.copyOf(empties);
    }

    /** Whether a cell says nothing. */
    boolean isEmpty(String cell) {
        return cell.isEmpty() || empties.contains(cell);
    }

    /** Encoding of a text table; null for a workbook. */
    public @Nullable Charset charset() {
        return encoding == null ? null : encoding.charset();
    }
}
