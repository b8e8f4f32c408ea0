package org.entente.interop.table;

import java.util.List;

/** Rows that were read already. */
record SampleRows(List<Row> rows) implements RowSource {
    SampleRows {
        rows = List.copyOf(rows);
    }

    @Override
    public void read(RowVisitor visitor) {
        for (var row : rows) {
            if (!visitor.row(row)) {
                return;
            }
        }
    }
}
