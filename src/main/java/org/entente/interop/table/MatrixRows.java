package org.entente.interop.table;

import java.util.HashSet;
import java.util.List;

/** Knows an adjacency matrix when it sees one. */
final class MatrixRows {

    private static final int SMALLEST = 3;

    private MatrixRows() {}

    /**
     * Whether row and column labels are the same, in the same order, and all other cells are numbers or empty.
     *
     * @param names the heading; its first cell stands over the row labels
     * @param isWhole whether {@code body} is all of the table, so that it must be square
     */
    static boolean isMatrix(List<String> names, List<Row> body, boolean isWhole) {
        int size = names.size() - 1;
        if (size < SMALLEST || body.size() < Math.min(SMALLEST, size) || body.size() > size) {
            return false;
        }
        if (isWhole && body.size() != size) {
            return false;
        }
        if (new HashSet<>(names.subList(1, names.size())).size() != size) {
            return false;
        }
        for (int i = 0; i < body.size(); i++) {
            var row = body.get(i);
            if (!row.cell(0).equals(names.get(i + 1)) || row.cells().size() > size + 1) {
                return false;
            }
            for (int j = 1; j <= size; j++) {
                if (!isWeight(row.cell(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a cell of a matrix can be read: a number, or nothing. */
    static boolean isWeight(String cell) {
        return cell.isEmpty()
                || ColumnKind.WHOLE_NUMBER.fits(cell)
                || ColumnKind.NUMBER.fits(cell)
                || cell.equals("NA")
                || cell.equals("-");
    }
}
