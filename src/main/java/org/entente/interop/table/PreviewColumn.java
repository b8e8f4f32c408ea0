package org.entente.interop.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What the sample shows about one column.
 *
 * @param index from 0
 * @param name from the heading, or {@code column 3} without one; repeated headings are numbered
 * @param filled cells of the sample that hold a value
 * @param distinct different values among them
 * @param values the different values with their counts, at most {@link #MOST_VALUES} of them, in file order
 */
public record PreviewColumn(
        int index, String name, ColumnKind kind, int filled, int distinct, SequencedMap<String, Integer> values) {

    static final int MOST_VALUES = 60;

    public PreviewColumn {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** Whether no value comes twice in the sample. */
    boolean isUnique() {
        return filled > 0 && distinct == filled;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Looks at a column's cells. */
    static PreviewColumn of(int index, String name, List<String> cells, TableForm form) {
        var values = new LinkedHashMap<String, Integer>();
        var distinct = new java.util.HashSet<String>();
        int filled = 0;
        for (String cell : cells) {
            if (form.isEmpty(cell)) {
                continue;
            }
            filled++;
            distinct.add(cell);
            if (values.containsKey(cell) || values.size() < MOST_VALUES) {
                values.merge(cell, 1, Integer::sum);
            }
        }
        return new PreviewColumn(
                index, name, kind(cells, filled, distinct.size(), form), filled, distinct.size(), values);
    }

    private static ColumnKind kind(List<String> cells, int filled, int distinct, TableForm form) {
        if (filled == 0) {
            return ColumnKind.EMPTY;
        }
        for (var kind : ColumnKind.values()) {
            long fitting = cells.stream()
                    .filter(cell -> !form.isEmpty(cell) && kind.fits(cell))
                    .count();
            // names are less regular than numbers and dates
            if (fitting * 100 >= filled * (kind == ColumnKind.NAME ? 60L : 95L)) {
                return kind == ColumnKind.NAME && distinct <= 12 && filled >= 4 * distinct ? ColumnKind.CODE : kind;
            }
        }
        boolean isShort = cells.stream().allMatch(cell -> cell.length() <= 60);
        return isShort && distinct <= 40 && filled >= 3 * distinct ? ColumnKind.CODE : ColumnKind.TEXT;
    }
}
