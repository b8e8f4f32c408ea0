package org.entente.interop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Whether the first row names the columns, and how. */
final class Heading {

    private static final int LONGEST = 80;

    private Heading() {}

    /**
     * Judges by content: a heading holds no numbers, dates or addresses, does not repeat itself, and its words do not come
     * again below it. Of a table of texts the first row is taken for a heading.
     */
    static boolean see(List<Row> rows, TableForm form) {
        if (rows.isEmpty()) {
            return false;
        }
        var first = rows.getFirst();
        if (MatrixRows.isMatrix(names(first), rows.subList(1, rows.size()), false)) {
            return true;
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < first.cells().size(); i++) {
            String cell = first.cell(i);
            if (cell.isEmpty()) {
                continue; // the column of row numbers that statistics programs write has no name
            }
            if (form.isEmpty(cell) || cell.length() > LONGEST || !seen.add(cell) || isValue(cell)) {
                return false;
            }
        }
        return !seen.isEmpty() && !comesAgain(first, rows);
    }

    private static boolean isValue(String cell) {
        for (var kind : ColumnKind.values()) {
            if (kind != ColumnKind.NAME && kind != ColumnKind.PHONE && kind.fits(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesAgain(Row first, List<Row> rows) {
        int again = 0;
        for (int i = 0; i < first.cells().size(); i++) {
            String cell = first.cell(i);
            boolean found = false;
            for (int j = 1; j < rows.size() && !found; j++) {
                found = !cell.isEmpty() && rows.get(j).cells().contains(cell);
            }
            again += found ? 1 : 0;
        }
        return again * 2 >= first.cells().size();
    }

    /** Names for the columns; those without one are called {@code column 3}, repeated ones are numbered. */
    static List<String> names(Row heading) {
        var names = new ArrayList<String>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String cell = heading.cell(i);
            String name = cell.isEmpty() ? "column " + (i + 1) : cell;
            int count = counts.merge(name, 1, Integer::sum);
            names.add(count == 1 ? name : name + " (" + count + ")");
        }
        return names;
    }
}
