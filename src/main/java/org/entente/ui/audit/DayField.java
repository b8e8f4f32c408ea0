package org.entente.ui.audit;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.text.Texts;
import org.entente.ui.text.TypedDay;
import org.jspecify.annotations.Nullable;

/** Asks for a day, and says below what was understood, or what is wrong. */
final class DayField extends VBox {

    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("EEEE, d MMM uuuu", Locale.ENGLISH);

    private final Texts texts;
    private final LocalDate today;
    private final TextField field;
    private final Label below;
    private final ObjectBinding<Typed> typed;

    /** What stands in the field. */
    sealed interface Typed {
        /** Nothing: no day is wanted. */
        record None() implements Typed {}

        record Day(LocalDate day) implements Typed {}

        /** Something else. */
        record Wrong(String words) implements Typed {}
    }

    /** @param day that is set; null for none */
    DayField(String id, String label, @Nullable LocalDate day, LocalDate today, Texts texts) {
        super(4);
        this.texts = texts;
        this.today = today;
        field = Fields.line(id);
        field.setText(day == null ? "" : day.toString());
        field.setPromptText(texts.get("ui.dates.prompt"));
        below = Fields.hint("");
        below.setId(id + "-below");
        typed = Bindings.createObjectBinding(() -> read(field.getText()), field.textProperty());
        typed.subscribe(this::tell);
        getChildren().addAll(Fields.labelled(label, field), below);
    }

    private static Typed read(String text) {
        return text.isBlank()
                ? new Typed.None()
                : TypedDay.read(text).<Typed>map(Typed.Day::new).orElseGet(() -> new Typed.Wrong(text.strip()));
    }

    private void tell(Typed now) {
        below.setText(
                switch (now) {
                    case Typed.None _ -> texts.get("ui.dates.none");
                    case Typed.Day(LocalDate day) -> {
                        long days = ChronoUnit.DAYS.between(today, day);
                        yield days <= 0
                                ? texts.get("ui.dates.past", READ.format(day), -days)
                                : texts.get("ui.dates.in", READ.format(day), days);
                    }
                    case Typed.Wrong(String words) -> texts.get("ui.dates.wrong", words);
                });
        boolean isWrong = now instanceof Typed.Wrong;
        Chips.wear(below, "danger-text", isWrong);
        Chips.wear(below, "muted", !isWrong);
        field.pseudoClassStateChanged(Styles.STATE_DANGER, isWrong);
        field.setAccessibleHelp(below.getText());
    }

    ObjectBinding<Typed> typed() {
        return typed;
    }

    /** The day that is wanted; empty for none. */
    Optional<LocalDate> day() {
        return typed.get() instanceof Typed.Day(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    /** Puts the cursor into the field, on what stands there. */
    void begin() {
        field.requestFocus();
        field.selectAll();
    }
}
