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

    /** The same in another encoding; null means as seen. */
    public TableChoice withEncoding(@Nullable Charset changed) {
        return new TableChoice(changed, separator, sheet, hasHeading, shape, empties);
    }

    /** The same with another separator; null means as seen. */
    public TableChoice withSeparator(@Nullable Character changed) {
        return new TableChoice(encoding, changed, sheet, hasHeading, shape, empties);
    }

    public TableChoice withSheet(String changed) {
        return new TableChoice(encoding, separator, changed, hasHeading, shape, empties);
    }

    public TableChoice withHeading(boolean changed) {
        return new TableChoice(encoding, separator, sheet, changed, shape, empties);
    }

    public TableChoice withShape(Shape changed) {
        return new TableChoice(encoding, separator, sheet, hasHeading, changed, empties);
    }
}
