package org.entente.ui.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Erasures.Days;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks by when a thing, or the whole case, has to be looked at again and to be erased. */
public final class RetentionDialog {

    private final Dialogs dialogs;
    private final Texts texts;

    public RetentionDialog(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /**
     * @param isCase whether it is about the whole case
     * @param now the days that are set
     * @param done hears the days that are wanted; not called when nothing is to be changed
     */
    public void ask(boolean isCase, Days now, Consumer<Days> done) {
        var review = field("dates-review", now.review());
        var erasure = field("dates-erase", now.erasure());
        var box = new VBox(
                12,
                Fields.labelled(texts.get("ui.dates.review"), review),
                Fields.labelled(texts.get("ui.dates.erase"), erasure),
                Fields.hint(texts.get("ui.dates.hint")));
        var set = dialogs.button(
                texts.get("ui.dates.do"), () -> done.accept(new Days(day(review.getText()), day(erasure.getText()))));
        set.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !isDay(review.getText()) || !isDay(erasure.getText()),
                        review.textProperty(),
                        erasure.textProperty()));
        dialogs.show(
                texts.get(isCase ? "ui.dates.title.case" : "ui.dates.title"), box, texts.get("ui.dates.keep"), set);
        review.requestFocus();
    }

    private TextField field(String id, @Nullable LocalDate day) {
        var field = Fields.line(id);
        field.setText(day == null ? "" : day.toString());
        field.setPromptText(texts.get("ui.dates.prompt"));
        return field;
    }

    private static boolean isDay(String typed) {
        return typed.isBlank() || parsed(typed).isPresent();
    }

    private static @Nullable LocalDate day(String typed) {
        return parsed(typed).orElse(null);
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
