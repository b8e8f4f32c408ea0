package org.entente.interop.table;

import java.util.Locale;
import org.entente.model.work.Message;

/** A guessed mapping in words, so that the analyst can see whether the guess is right. */
record ToldGuess(TableForm form, TableMapping mapping) {

    /** The rest of a sentence that begins with the guess being one. */
    Message told() {
        var rows = form.shape() == TableForm.Shape.MATRIX ? matrix() : rows();
        return form.charset() == null
                ? rows
                : Message.of("interop.table.guess.text", form.charset().name(), separator(), rows);
    }

    private Message matrix() {
        var label = mapping.objects().getFirst();
        return Message.of("interop.table.guess.matrix", label.type().otherwise());
    }

    private Message rows() {
        var linked = mapping.linkedColumns();
        if (!linked.isEmpty()) {
            return Message.of(
                    "interop.table.guess.linked",
                    object(mapping.objects().getFirst()),
                    String.join(", ", linked.stream().map(LinkedColumn::column).toList()));
        }
        var objects = mapping.objects().stream()
                .map(ToldGuess::object)
                .reduce((one, next) -> Message.of("interop.table.guess.and", one, next))
                .orElseThrow();
        return Message.of(
                mapping.links().isEmpty() ? "interop.table.guess.objects" : "interop.table.guess.links", objects);
    }

    private static Message object(ObjectMapping object) {
        Object key = object.key().isEmpty()
                ? Message.of("interop.table.guess.row-itself")
                : String.join(" + ", object.key());
        var type = object.type();
        return type.column() == null
                ? Message.of("interop.table.guess.type", type.otherwise(), key)
                : Message.of("interop.table.guess.coded", type.otherwise(), type.column(), key);
    }

    private Message separator() {
        return switch (form.separator()) {
            case '\t' -> Message.of("interop.table.separator.tab");
            case ',' -> Message.of("interop.table.separator.comma");
            case ';' -> Message.of("interop.table.separator.semicolon");
            case '|' -> Message.of("interop.table.separator.bar");
            default ->
                Message.of(
                        "interop.table.separator.other", String.format(Locale.ROOT, "U+%04X", (int) form.separator()));
        };
    }
}
