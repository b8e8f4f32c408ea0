package org.entente.interop.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which columns tell the objects and links of a table apart, judged by the sample. */
record KeyGuess(TablePreview preview) {

    /** Properties that identify alone, the surest first. */
    private static final List<String> NUMBERS = List.of(
            "imo.number",
            "mmsi",
            "iban",
            "passport.number",
            "imei",
            "registration.number",
            "id.number",
            "wallet.key",
            "account.number",
            "registration",
            "document.number");

    /** One column; none if only the row number tells objects apart. */
    List<String> ofObject(List<SeenColumn> rest) {
        var id = SeenColumn.first(rest, "id").filter(column -> column.column().isUnique());
        if (id.isPresent()) {
            return List.of(id.get().name());
        }
        int rows = preview.sample().size();
        for (String number : NUMBERS) {
            var found = SeenColumn.first(rest, number)
                    .filter(column ->
                            column.column().isUnique() && column.column().filled() == rows);
            if (found.isPresent()) {
                return List.of(found.get().name());
            }
        }
        var name = SeenColumn.first(rest, "name")
                .filter(column -> column.column().isUnique() && column.column().filled() == rows);
        if (name.isPresent()) {
            return List.of(name.get().name());
        }
        if (!preview.form().hasHeading()
                && !rest.isEmpty()
                && rest.getFirst().column().isUnique()
                && rest.getFirst().column().filled() == rows) {
            return List.of(rest.getFirst().name());
        }
        return List.of();
    }

    /** The fewest columns that tell the links of the sample apart; none if only the row number does. */
    List<String> ofLink(List<String> ends, Coded kind, List<SeenColumn> rest, @Nullable SeenColumn validFrom) {
        var key = new ArrayList<>(ends);
        if (kind.column() != null) {
            key.add(kind.column());
        }
        if (isUnique(key)) {
            return key;
        }
        if (validFrom != null) {
            key.add(validFrom.name());
        }
        rest.stream().filter(column -> column.kind().isTime()).forEach(column -> key.add(column.name()));
        return isUnique(key) ? key : List.of();
    }

    private boolean isUnique(List<String> names) {
        var indexes = preview.columns().stream()
                .filter(column -> names.contains(column.name()))
                .map(PreviewColumn::index)
                .toList();
        var seen = new HashSet<List<String>>();
        return preview.sample().stream()
                .allMatch(row -> seen.add(indexes.stream().map(row::cell).toList()));
    }
}
