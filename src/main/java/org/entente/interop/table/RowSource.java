package org.entente.interop.table;

/** The rows of one table, whatever file holds them. Holds one row at a time. */
sealed interface RowSource permits CsvRows, SheetRows, SampleRows {

    /** Cells of one row; the widest sheets of spreadsheet programs have as many columns. */
    int WIDEST = 16_384;

    /** Characters of one row; what is longer is a file with an unclosed quotation mark or an attack. */
    int LONGEST_ROW = 1 << 20;

    /**
     * Reads until the visitor has had enough or the table ends.
     *
     * @throws org.entente.interop.InteropException if the drive fails
     */
    void read(RowVisitor visitor);
}
