package org.entente.interop.table;

import java.nio.charset.Charset;
import java.util.Set;
import org.entente.interop.table.TableForm.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst chose about how a table is read; what is null is seen from the file.
 *
 * @param encoding of a text table
 * @param separator between the cells of a text table
 * @param sheet name of the sheet of a workbook
 * @param hasHeading whether the first row names the columns
 * @param shape rows or a matrix
 * @param empties what the file writes for "no value", such as {@code NA}; added to what is seen
 */
public record TableChoice(
        @Nullable Charset encoding,
        @Nullable Character separator,
        @Nullable String sheet,
        @Nullable Boolean hasHeading,
        @Nullable Shape shape,
        Set<String> empties) {

    /** Everything is seen from the file. */
    public static final TableChoice NONE = new TableChoice(null, null, null, null, null, Set.of());

    public TableChoice {
        empties = Set.copyOf(empties);
    }
}
