package org.entente.interop.table;

import java.util.List;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.PropertyLabels;
import org.entente.interop.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Columns that become a property.
 *
 * @param property key from the catalogue, or one of one's own
 * @param columns one column; for a place latitude, longitude and, if there is one, radius in metres; none for a fixed value
 * @param value the same for all rows, if there are no columns; empty otherwise
 * @param kind how the cells are read; null leaves it to the catalogue
 * @param split text between several values in one cell; empty means that a cell holds one value
 * @param grade such as {@code B2}, for this property; null leaves it to the table
 */
public record PropertyMapping(
        String property,
        List<String> columns,
        String value,
        @Nullable ValueKind kind,
        String split,
        @Nullable String grade) {
    public PropertyMapping {
        columns = List.copyOf(columns);
        if (property.isEmpty()) {
            throw new Refusal("interop.mapping.property");
        }
        if (columns.isEmpty() == value.isEmpty()) {
            throw new Refusal("interop.mapping.property.either", PropertyLabels.of(property, property));
        }
    }

    /** One column, read as the catalogue says. */
    public static PropertyMapping of(String property, String column) {
        return new PropertyMapping(property, List.of(column), "", null, "", null);
    }

    /** One column that stays under its own name, as what it looks like. */
    public static PropertyMapping keeping(PreviewColumn column) {
        String property = "table." + HeaderWords.slug(column.name());
        return new PropertyMapping(property, List.of(column.name()), "", PropertyGuess.kind(column), "", null);
    }
}
