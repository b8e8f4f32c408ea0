package org.entente.ui.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Partners;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks up to which level a partner may hold, and on which agreement; begins with what holds now, and presumes nothing. */
final class AllowDialog {

    private final Dialogs dialogs;
    private final Texts texts;

    AllowDialog(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /**
     * What a partner is to be allowed.
     *
     * @param lastDay of the agreement; null leaves the one that was recorded
     */
    record Allowed(String level, String agreement, @Nullable LocalDate lastDay) {}

    void ask(Partners.Partner partner, List<String> levels, Consumer<Allowed> done) {
        var level = Fields.choice("allow-level", levels, each -> each);
        Fields.leaveOpen(level, texts.get("ui.exchange.allow.choose"));
        if (levels.contains(partner.ceiling())) {
            level.setValue(partner.ceiling());
        }
        var agreement = Fields.line("allow-agreement");
        var until = Fields.line("allow-until");
        until.setPromptText(texts.get("ui.dates.prompt"));
        begin(partner, agreement, until);
        var box = new VBox(
                12,
                now(partner),
                Fields.labelled(texts.get("ui.exchange.allow.level", partner.code()), level),
                Fields.labelled(texts.get("ui.exchange.allow.agreement"), agreement),
                Fields.labelled(texts.get("ui.exchange.allow.until"), until),
                Fields.hint(texts.get("ui.exchange.allow.until.hint")));
        var button = dialogs.button(texts.get("ui.exchange.allow.do"), () -> tell(level, agreement, until, done));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> level.getValue() == null
                                || agreement.getText().isBlank()
                                || !until.getText().isBlank()
                                        && day(until.getText()).isEmpty(),
                        level.valueProperty(),
                        agreement.textProperty(),
                        until.textProperty()));
        dialogs.show(texts.get("ui.exchange.allow.title", partner.code()), box, dialogs.cancelWord(), button);
        level.requestFocus();
    }

    /** With one agreement there is no doubt which one is meant. */
    private static void begin(Partners.Partner partner, TextField agreement, TextField until) {
        if (partner.agreements().size() == 1) {
            var basis = partner.agreements().getFirst();
            agreement.setText(basis.name());
            LocalDate last = basis.lastDay();
            until.setText(last == null ? "" : last.toString());
        }
    }

    private Label now(Partners.Partner partner) {
        String agreement =
                partner.agreement().isEmpty() ? texts.get("ui.exchange.agreement.none") : partner.agreement();
        var now = Fields.hint(
                partner.ceiling().isEmpty()
                        ? texts.get("ui.exchange.allow.none", partner.code())
                        : texts.get("ui.exchange.allow.now", partner.code(), partner.ceiling(), agreement));
        now.setId("allow-now");
        return now;
    }

    private static void tell(
            ComboBox<@Nullable String> level, TextField agreement, TextField until, Consumer<Allowed> done) {
        String chosen = level.getValue();
        if (chosen != null) {
            done.accept(new Allowed(
                    chosen, agreement.getText().strip(), day(until.getText()).orElse(null)));
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
