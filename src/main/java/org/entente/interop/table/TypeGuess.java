package org.entente.interop.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What type the objects of a table have, by its headings, its name and its content.
 *
 * @param isLinked whether a row tells of several objects, so that the file's name says nothing about each
 */
record TypeGuess(TablePreview preview, HeaderWords words, boolean isLinked) {

    private static final Set<String> PERSONAL = Set.of(
            "birth.date",
            "birth.place",
            "death.date",
            "first.name",
            "last.name",
            "father.name",
            "nationality",
            "gender",
            "occupation",
            "passport.number");

    Coded of(List<SeenColumn> rest, String word) {
        String otherwise = fixed(rest, word);
        var column = SeenColumn.first(rest, "type");
        if (column.isEmpty()) {
            return Coded.always(otherwise);
        }
        var codes = new LinkedHashMap<String, String>();
        for (String value : column.get().column().values().keySet()) {
            words.type(value).ifPresent(type -> codes.put(value, type));
        }
        if (codes.isEmpty()) {
            return Coded.always(otherwise);
        }
        rest.remove(column.get());
        return Coded.by(column.get().name(), codes, otherwise);
    }

    private String fixed(List<SeenColumn> rest, String word) {
        if (rest.stream().anyMatch(column -> PERSONAL.contains(column.role()))) {
            return "person";
        }
        if (SeenColumn.has(rest, "imo.number") || SeenColumn.has(rest, "mmsi")) {
            return "vessel";
        }
        var byWord = word.isEmpty() ? Optional.<String>empty() : words.type(word);
        var main = rest.stream()
                .filter(column -> column.role().isEmpty() || column.isIdentity())
                .findFirst();
        return byWord.or(() -> main.flatMap(column -> words.type(column.plain())))
                .or(() -> isLinked ? Optional.empty() : byFileName())
                .or(() -> byContent(rest, main))
                .orElseGet(() -> word.isEmpty() && !words.fileSays(preview.file(), "nodes") ? "item" : "person");
    }

    /** What the file's name calls its rows. */
    Optional<String> byFileName() {
        return words.typeOfFile(preview.file());
    }

    private static Optional<String> byContent(List<SeenColumn> rest, Optional<SeenColumn> main) {
        var kind = main.map(SeenColumn::kind).orElse(ColumnKind.TEXT);
        return switch (kind) {
            case NAME -> Optional.of("person");
            case E_MAIL -> Optional.of("email");
            case PHONE -> Optional.of("phone");
            case NETWORK_ADDRESS -> Optional.of("network-address");
            case WEB_ADDRESS -> Optional.of("site");
            default ->
                SeenColumn.has(rest, "iban") || SeenColumn.has(rest, "account.number")
                        ? Optional.of("bank-account")
                        : SeenColumn.has(rest, "registration")
                                ? Optional.of("vehicle")
                                : SeenColumn.has(rest, "latitude") ? Optional.of("place") : Optional.empty();
        };
    }
}
