package org.entente.ui.first;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Choose;
import org.entente.ui.text.Texts;

/** What the vault is called, where it lies and what opens it; or a vault that was made elsewhere. */
final class VaultStep implements Page {

    private final FirstRunViewModel model;
    private final Texts texts;
    private final Choose choose;
    private final TextField nickname = Fields.line("create-nickname");
    private final VaultPassphrase passphrase;
    private final VBox making;
    private final VBox opening;
    private final VBox node = new VBox(12);

    VaultStep(FirstRunViewModel model, Texts texts, Choose choose) {
        this.model = model;
        this.texts = texts;
        this.choose = choose;
        passphrase = model.isFurther()
                ? new VaultPassphrase.Same(model, texts, this::choose)
                : new VaultPassphrase.Chosen(model, texts, this::choose);
        nickname.textProperty().bindBidirectional(model.answers().nicknameProperty());
        nickname.setPromptText(model.answers().nextNickname());
        nickname.setOnAction(_ -> passphrase.focus());
        making = making();
        opening = opening();
        if (!model.isFurther()) {
            node.getChildren().add(tabs());
        }
        node.getChildren().addAll(making, opening);
        only(making, model.openingProperty().not());
        only(opening, model.openingProperty());
    }

    private static void only(Node part, javafx.beans.value.ObservableBooleanValue when) {
        part.visibleProperty().bind(when);
        part.managedProperty().bind(when);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        if (!model.openingProperty().get()) {
            nickname.requestFocus();
        }
    }

    /** Goes on with what is typed. */
    void choose() {
        passphrase.take();
    }

    void forget() {
        passphrase.forget();
    }

    private Node tabs() {
        var group = new ToggleGroup();
        var make = Controls.tab(
                "first-create", group, true, () -> model.openingProperty().set(false));
        make.setText(texts.get("ui.create.title"));
        var open = Controls.tab(
                "first-open", group, false, () -> model.openingProperty().set(true));
        open.setText(texts.get("ui.first.open"));
        var tabs = new HBox(make, open);
        tabs.getStyleClass().addAll("under-tabs", "ruled");
        return tabs;
    }

    private VBox making() {
        var box = new VBox(
                10,
                Fields.labelled(texts.get("ui.first.nickname"), nickname),
                Fields.hint(texts.get("ui.unlock.nickname.hint")),
                place());
        box.getChildren().addAll(passphrase.fields());
        return box;
    }

    private Node place() {
        var where = Chips.styled("", "muted", "caption");
        where.setId("create-place");
        where.setMinWidth(0);
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("ui.create.place", model.answers().suggested()),
                        model.answers().nicknameProperty(),
                        model.answers().parentProperty()));
        var change = Controls.button(
                "create-choose",
                texts.get("ui.create.choose"),
                () -> choose.folder(texts.get("ui.create.choose"))
                        .ifPresent(model.answers().parentProperty()::set),
                "plain-link",
                "small");
        change.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, where, Controls.spring(), change);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox opening() {
        return new VBox(
                12,
                Fields.hint(texts.get("ui.first.open.hint")),
                way("create-open", "mdi2f-folder-lock-open-outline", "ui.create.open", false),
                way("create-recover", "mdi2f-file-document-outline", "ui.first.open.sheet", true));
    }

    private Node way(String id, String icon, String key, boolean isBySheet) {
        return Controls.button(
                id,
                icon,
                texts.get(key),
                () -> choose.folder(texts.get(key)).ifPresent(vault -> model.open(vault, isBySheet)));
    }
}
