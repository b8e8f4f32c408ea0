package org.entente.ui.exchange;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.app.exchange.OutboxDraft;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.Begun;
import org.entente.ui.door.Partners.Partner;
import org.entente.ui.door.Partners.Trust;
import org.entente.ui.text.Texts;

/** Where a package begins: the drafts that were kept, new ones, and the choice of what one is about. */
final class OutboxStart {

    private final OutboxViewModel model;
    private final Texts texts;
    private final Consumer<String> discard;

    /** @param discard asks before a draft is dropped */
    OutboxStart(OutboxViewModel model, Texts texts, Consumer<String> discard) {
        this.model = model;
        this.texts = texts;
        this.discard = discard;
    }

    /** What was begun and can be begun. */
    Node drafts(List<Partner> partners) {
        var buttons = partners.stream()
                .filter(partner -> partner.trust() == Trust.VERIFIED)
                .filter(partner -> model.begun().stream()
                        .noneMatch(one -> one.draft().partner().equals(partner.code())))
                .map(partner -> Controls.button(
                        "outbox-to-" + partner.code(),
                        texts.get("ui.exchange.package.for", partner.code()),
                        () -> model.prepare(partner.code())))
                .toArray(Button[]::new);
        if (model.begun().isEmpty()) {
            return States.empty(
                    "mdi2t-tray-arrow-up",
                    texts.get("ui.exchange.outbox.empty"),
                    texts.get(buttons.length == 0 ? "ui.exchange.outbox.nobody" : "ui.exchange.outbox.hint"),
                    buttons);
        }
        var head = new HBox(8, Chips.styled(texts.get("ui.exchange.begun"), "title"), Controls.spring());
        head.getChildren().addAll(buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(
                8,
                head,
                whole(Chips.styled(texts.get("ui.exchange.begun.hint"), "muted", "small")),
                Controls.horizontalLine());
        box.setStyle("-fx-padding: 20 32 20 32;");
        model.begun().forEach(begun -> box.getChildren().add(card(begun)));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setId("outbox-begun");
        return scroll;
    }

    private Node card(Begun begun) {
        OutboxDraft draft = begun.draft();
        String what = about(draft);
        var words = new VBox(
                2,
                Chips.styled(texts.get("ui.exchange.outbox.title", draft.partner()), "strong"),
                whole(Chips.styled(texts.get("ui.exchange.begun.about", begun.since(), what), "muted", "small")),
                checked(begun));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var mark = Chips.styled(begun.portion(), "portion");
        mark.setId("outbox-mark-" + draft.partner());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(
                12,
                Icons.of("mdi2f-file-edit-outline", "icon-20"),
                words,
                mark,
                Controls.button(
                        "outbox-discard-" + draft.partner(),
                        texts.get("ui.exchange.discard"),
                        () -> discard.accept(draft.partner()),
                        "plain"),
                Controls.button(
                        "outbox-open-" + draft.partner(),
                        texts.get("ui.exchange.begun.open"),
                        () -> model.prepare(draft.partner()),
                        "accent"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("card");
        row.setStyle("-fx-padding: 12 16 12 16;");
        Controls.keepButtonsWhole(row);
        return row;
    }

    /** In several lines rather than cut. */
    private static Label whole(Label words) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private String about(OutboxDraft draft) {
        if (draft.choice().isEverything()) {
            return texts.get("ui.exchange.what.all");
        }
        if (draft.things().isEmpty()) {
            return texts.get("ui.exchange.what.found", draft.select());
        }
        return draft.select().isEmpty()
                ? texts.get("ui.exchange.what.things", draft.things().size())
                : texts.get(
                        "ui.exchange.what.both", draft.select(), draft.things().size());
    }

    /** What leaves, what stays and why, when it was last looked over. */
    private Node checked(Begun begun) {
        var lines = new VBox(2);
        lines.setId("outbox-checked-" + begun.draft().partner());
        if (begun.checked().isEmpty()) {
            lines.getChildren().add(whole(Chips.styled(texts.get("ui.exchange.begun.unchecked"), "small")));
        }
        for (String line : begun.checked()) {
            var words = Chips.styled(line, "small", lines.getChildren().isEmpty() ? "strong" : "muted");
            lines.getChildren().add(whole(words));
        }
        return lines;
    }

    /** What a package is about: everything, or what a search finds. */
    Node what(OutboxDraft draft) {
        var group = new ToggleGroup();
        var all = new RadioButton(texts.get("ui.exchange.what.all"));
        all.setId("outbox-what-all");
        all.setToggleGroup(group);
        all.setSelected(draft.choice().isEverything());
        var found = new RadioButton(texts.get("ui.exchange.what.search"));
        found.setId("outbox-what-search");
        found.setToggleGroup(group);
        found.setSelected(!all.isSelected());
        var search = Fields.line("outbox-what-query");
        search.setText(draft.select());
        search.setAccessibleText(texts.get("ui.exchange.what.search"));
        search.disableProperty().bind(all.selectedProperty());
        var added =
                new CheckBox(texts.get("ui.exchange.what.added", draft.things().size()));
        added.setId("outbox-what-things");
        added.setSelected(!draft.things().isEmpty());
        added.setManaged(added.isSelected());
        added.setVisible(added.isSelected());
        added.disableProperty().bind(all.selectedProperty());
        var go = Controls.button(
                "outbox-what-check",
                texts.get("ui.exchange.what.check"),
                () -> model.choose(all.isSelected() ? "" : search.getText(), !all.isSelected() && added.isSelected()),
                "accent");
        go.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> found.isSelected() && search.getText().isBlank() && !added.isSelected(),
                        found.selectedProperty(),
                        search.textProperty(),
                        added.selectedProperty()));
        search.setOnAction(_ -> go.fire());
        var leave = Controls.button("outbox-leave", texts.get("ui.exchange.outbox.keep"), model::leave);
        var box = new VBox(
                12,
                Chips.styled(texts.get("ui.exchange.what.title", draft.partner()), "section"),
                all,
                found,
                search,
                added,
                Fields.hint(texts.get("ui.exchange.what.hint")),
                new HBox(8, leave, go));
        box.setMaxWidth(640);
        box.setStyle("-fx-padding: 24 32 24 32;");
        box.setId("outbox-what");
        return box;
    }
}
