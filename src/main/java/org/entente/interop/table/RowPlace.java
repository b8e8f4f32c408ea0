package org.entente.interop.table;

import org.entente.interop.Where;
import org.entente.model.work.Message;

/** Where a row stands in its file. */
public sealed interface RowPlace {

    /** For the analyst, in words. */
    Message said();

    /** For the claims that the row becomes: the same in every language, since it is signed and compared. */
    String locator();

    /** @param number from 1, as an editor counts */
    record Line(long number) implements RowPlace {
        @Override
        public Message said() {
            return Where.line(number);
        }

        @Override
        public String locator() {
            return "line " + number;
        }
    }

    /** @param number from 1, as a spreadsheet program counts */
    record OfSheet(String sheet, int number) implements RowPlace {
        @Override
        public Message said() {
            return Message.of("interop.where.row", sheet, number);
        }

        @Override
        public String locator() {
            return sheet + ", row " + number;
        }
    }

    /** A cell of a matrix, which is read as a row of its own. */
    record Cell(RowPlace row, String label) implements RowPlace {
        @Override
        public Message said() {
            return Where.within(row.said(), label);
        }

        @Override
        public String locator() {
            return row.locator() + ", " + label;
        }
    }

    /** The labels over a matrix. */
    record Heading() implements RowPlace {
        @Override
        public Message said() {
            return Message.of("interop.where.heading");
        }

        @Override
        public String locator() {
            return "heading";
        }
    }
}
