package org.entente.interop.table;

import org.entente.interop.Problem;

/** Takes the rows of a table in file order. */
interface RowVisitor {

    /** Returns whether more rows are wanted. */
    boolean row(Row row);

    /** Something of the file that could not be read as a row; the rows before and after it come. */
    void bad(Problem problem);
}
