package org.entente.interop.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link that every row tells of.
 *
 * @param from name of an object mapping
 * @param to name of an object mapping
 * @param key columns whose values tell this link from others between the same two objects and of the same kind; without
 *     any, every row is a link of its own
 * @param validFrom column with the start of its validity; null if there is none
 * @param validTo column with the end of its validity; null if there is none
 * @param isOptional whether a row without one of the ends simply tells of no link; otherwise that is a fault of the row
 */
public record LinkMapping(
        String from,
        String to,
        Coded kind,
        List<String> key,
        List<PropertyMapping> properties,
        @Nullable String validFrom,
        @Nullable String validTo,
        boolean isOptional) {
    public LinkMapping {
        key = List.copyOf(key);
        properties = List.copyOf(properties);
    }
}
