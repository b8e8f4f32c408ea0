package org.entente.ui.unlock;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Workstation.Recovering;
import org.entente.ui.secret.NewPassphrase;
import org.entente.ui.secret.StrengthMeter;
import org.entente.ui.text.Texts;

/** The card that opens a vault with the code from its recovery sheet. */
final class RecoverView {

    /** Characters to a group of the code. */
    private static final int GROUP = 6;

    private final UnlockViewModel model;
    private final Texts texts;
    private final TextField code = Fields.line("recover-code");
    private final CheckBox identity = new CheckBox();
    private final NewPassphrase passphrase;

    RecoverView(UnlockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        passphrase = new NewPassphrase("recover", texts.get("ui.recover.passphrase"), texts, this::recover);
        passphrase.typed().subscribe(model.estimate()::measure);
        code.getStyleClass().addAll("mono", "small");
        code.setOnAction(_ -> recover());
        identity.setId("recover-identity");
        identity.setText(texts.get("ui.recover.identity"));
        identity.setWrapText(true);
        identity.setMinHeight(Region.USE_PREF_SIZE);
    }

    VBox card() {
        var fields = passphrase.fields();
        var card = new VBox(
                10,
                Chips.styled(texts.get("ui.recover.title"), "section"),
                Fields.labelled(texts.get("ui.recover.code"), code),
                groups(),
                fields.getFirst(),
                new StrengthMeter("recover", model.estimate()),
                Fields.hint(texts.get("ui.recover.passphrase.hint")),
                fields.getLast());
        card.getChildren()
                .addAll(
                        identity,
                        passphrase.complaint(model.opening().refusal().errorProperty()),
                        new BecameQuestion(model, texts, this::recover),
                        button(),
                        new IndexLine(model.opening().index(), texts),
                        back());
        card.setId("recover-card");
        card.getStyleClass().add("code-card");
        return card;
    }

    /** How much of the code is there, since its end may be out of sight. */
    private Node groups() {
        var hint = Fields.hint("");
        hint.textProperty()
                .bind(code.textProperty()
                        .map(typed -> texts.get(
                                "ui.recover.code.hint",
                                typed.codePoints()
                                                .filter(Character::isLetterOrDigit)
                                                .count()
                                        / GROUP)));
        return hint;
    }

    void focus() {
        code.requestFocus();
    }

    /** Wipes what was typed. */
    void forget() {
        code.clear();
        passphrase.forget();
        identity.setSelected(false);
    }

    private Node button() {
        var button = Controls.button("recover", texts.get("ui.recover.do"), this::recover, "accent", "tall");
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty()
                .bind(model.opening()
                        .busyProperty()
                        .or(passphrase.chosen().not())
                        .or(Bindings.createBooleanBinding(() -> code.getText().isBlank(), code.textProperty())));
        model.opening()
                .busyProperty()
                .subscribe(busy -> button.setText(texts.get(busy ? "ui.unlock.opening" : "ui.recover.do")));
        return button;
    }

    private boolean isComplete() {
        return !code.getText().isBlank() && passphrase.isChosen();
    }

    private void recover() {
        if (isComplete()) {
            model.recover(new Recovering(code.getText().toCharArray(), passphrase.secret(), identity.isSelected()));
        }
    }

    private Node back() {
        return Controls.button(
                "recover-back",
                texts.get("ui.create.back"),
                () -> model.show(UnlockViewModel.Card.UNLOCK),
                "plain-link",
                "small");
    }
}
