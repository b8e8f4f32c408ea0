package org.entente.interop.table;

import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Where;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.jspecify.annotations.Nullable;

/** When the link that a row tells of holds. What cannot be read is left out with a warning. */
record RowValidity(TableForm form, Columns columns, CellReader cells, Receiver out) {

    /** Null if the row does not say. */
    @Nullable
    Period of(LinkMapping link, Row row) {
        var from = bound(link.validFrom(), row);
        var to = bound(link.validTo(), row);
        if (from == null && to == null) {
            return null;
        }
        try {
            return new Period(from, to);
        } catch (IllegalArgumentException e) {
            out.warning(new Problem(row.where(), "interop.table.validity.order"));
            return null;
        }
    }

    private @Nullable Moment bound(@Nullable String column, Row row) {
        if (column == null) {
            return null;
        }
        String cell = row.cell(columns.index(column));
        if (form.isEmpty(cell)) {
            return null;
        }
        try {
            return cells.moment(cell);
        } catch (CellReader.Unreadable e) {
            out.warning(new Problem(Where.within(row.where(), column), "interop.table.validity", e.why()));
            return null;
        }
    }
}
