package org.entente.interop.table;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Hash;
import org.entente.model.ObjectId;

/**
 * Derives the ids of what a table tells of: from namespace and key, so that files that share a namespace meet in one
 * object and two nations that import one file agree; without a key from the file's hash and the row.
 */
record Namespace(String name, Hash file) {

    /** An object with a key; an empty namespace means that keys are unique within this file only. */
    ObjectId keyed(List<String> key) {
        var parts = new ArrayList<String>(List.of("table", name.isEmpty() ? file.toString() : name));
        parts.addAll(key);
        return ObjectId.derived(parts.toArray(String[]::new));
    }

    /** An object that only its row tells apart. */
    ObjectId ofRow(String object, long row) {
        return ObjectId.derived("table-row", file.toString(), object, Long.toString(row));
    }

    /** A link with a key. */
    ObjectId link(String kind, ObjectId from, ObjectId to, List<String> key) {
        var parts = new ArrayList<String>(List.of("table-link", name.isEmpty() ? file.toString() : name, kind));
        parts.add(from.toString());
        parts.add(to.toString());
        parts.addAll(key);
        return ObjectId.derived(parts.toArray(String[]::new));
    }
}
