package org.entente.interop.table;

import java.util.List;

/** Sees from dates such as 25/12/1984 which number is the day. */
final class DateOrderGuess {

    private static final String NUMBERS = "[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}";

    private DateOrderGuess() {}

    static CellFormat.DateOrder of(List<SeenColumn> columns) {
        var order = CellFormat.DateOrder.UNKNOWN;
        for (var column : columns) {
            for (String value : column.column().values().keySet()) {
                if (column.kind() == ColumnKind.DATE && value.matches(NUMBERS)) {
                    order = of(value, order);
                }
            }
        }
        return order;
    }

    private static CellFormat.DateOrder of(String date, CellFormat.DateOrder before) {
        String[] parts = date.split("[./-]");
        if (Integer.parseInt(parts[0]) > 12) {
            return CellFormat.DateOrder.DAY_FIRST;
        }
        if (Integer.parseInt(parts[1]) > 12) {
            return CellFormat.DateOrder.MONTH_FIRST;
        }
        // points between the numbers: day first wherever they are used
        boolean hasPoints = date.indexOf('.') > 0 && before == CellFormat.DateOrder.UNKNOWN;
        return hasPoints ? CellFormat.DateOrder.DAY_FIRST : before;
    }
}
