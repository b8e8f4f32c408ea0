package org.entente.ui.unlock;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Workstation.Recovering;
import org.entente.ui.text.Texts;

/** The card that opens a vault with the code from its recovery sheet. */
final class RecoverView {

    private static final int SHORTEST = 8;

    private final UnlockViewModel model;
    private final Texts texts;
    private final TextField code = Fields.line("recover-code");
    private final CheckBox identity = new CheckBox();
    private final SecretField passphrase;
    private final SecretField again;

    RecoverView(UnlockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        passphrase = new SecretField("recover-passphrase", texts, this::recover);
        again = new SecretField("recover-again", texts, this::recover);
        passphrase.setName(texts.get("ui.recover.passphrase"));
        again.setName(texts.get("ui.create.again"));
        code.getStyleClass().addAll("mono", "small");
        code.setOnAction(_ -> recover());
        identity.setId("recover-identity");
        identity.setText(texts.get("ui.recover.identity"));
        identity.setWrapText(true);
        identity.setMinHeight(Region.USE_PREF_SIZE);
    }

    VBox card() {
        var card = new VBox(
                10,
                Chips.styled(texts.get("ui.recover.title"), "section"),
                Fields.labelled(texts.get("ui.recover.code"), code),
                hint("ui.recover.code.hint"),
                Fields.labelled(texts.get("ui.recover.passphrase"), passphrase),
                Fields.labelled(texts.get("ui.create.again"), again),
                hint("ui.recover.passphrase.hint"),
                identity,
                error(),
                button(),
                back());
        card.setId("recover-card");
        return card;
    }

    void focus() {
        code.requestFocus();
    }

    /** Wipes what was typed. */
    void forget() {
        code.clear();
        passphrase.forget();
        again.forget();
        identity.setSelected(false);
    }

    private Node hint(String key) {
        var label = Chips.styled(texts.get(key), "muted", "caption");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label error() {
        var label = Chips.styled("", "danger-text", "small");
        label.setId("recover-error");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setGraphic(Icons.of("mdi2a-alert-circle-outline", "icon-16", "danger"));
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        this::complaint, model.errorProperty(), passphrase.textProperty(), again.textProperty()));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private String complaint() {
        String second = again.textProperty().get();
        return !second.isEmpty() && !second.equals(passphrase.textProperty().get())
                ? texts.get("ui.create.different")
                : model.errorProperty().get();
    }

    private Node button() {
        var button = Controls.button("recover", texts.get("ui.recover.do"), this::recover, "accent", "tall");
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty()
                .bind(model.busyProperty()
                        .or(Bindings.createBooleanBinding(
                                () -> !isComplete(),
                                code.textProperty(),
                                passphrase.textProperty(),
                                again.textProperty())));
        model.busyProperty().subscribe(busy -> button.setText(texts.get(busy ? "ui.unlock.opening" : "ui.recover.do")));
        return button;
    }

    private boolean isComplete() {
        return !code.getText().isBlank()
                && passphrase.textProperty().get().length() >= SHORTEST
                && passphrase.textProperty().get().equals(again.textProperty().get());
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
