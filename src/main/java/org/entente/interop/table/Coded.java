package org.entente.interop.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.entente.interop.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A type or link kind: the same for all rows, or said by a column.
 *
 * @param column whose cells say it; null means that it is always {@code otherwise}
 * @param codes what the cells mean, as catalogue keys
 * @param otherwise for cells that are empty or not among {@code codes}
 */
public record Coded(@Nullable String column, SequencedMap<String, String> codes, String otherwise) {
    public Coded {
        codes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(codes));
        if (otherwise.isEmpty()) {
            throw new Refusal("interop.mapping.otherwise");
        }
    }

    /** The same for all rows. */
    public static Coded always(String code) {
        return new Coded(null, new LinkedHashMap<>(), code);
    }

    /** Said by a column. */
    public static Coded by(String column, Map<String, String> codes, String otherwise) {
        return new Coded(column, new LinkedHashMap<>(codes), otherwise);
    }

    String of(String cell) {
        return codes.getOrDefault(cell, otherwise);
    }
}
