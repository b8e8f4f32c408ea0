package org.entente.interop.table;

import java.time.ZoneId;

/**
 * How numbers and dates in cells are meant.
 *
 * @param decimal the decimal separator, or a space if cells show it themselves
 * @param dates order of day and month in dates such as 03/12/84
 * @param zone of times that name none
 */
public record CellFormat(char decimal, DateOrder dates, ZoneId zone) {

    /** Which number comes first in a date written with numbers only. */
    public enum DateOrder {
        /** Not known: only what is certain is taken. */
        UNKNOWN,
        DAY_FIRST,
        MONTH_FIRST
    }

    static final char ANY_DECIMAL = ' ';

    /** Nothing is known beforehand. Times without a zone are read as UTC. */
    public static final CellFormat UNKNOWN = new CellFormat(ANY_DECIMAL, DateOrder.UNKNOWN, ZoneId.of("UTC"));
}
