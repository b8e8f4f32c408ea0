package org.entente.ui.audit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.SearchHit;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The form for an order to erase: the thing, the reason, the law, and before anything is done what it reaches. */
public final class ErasureDialog {

    private static final double HIGH = 132;

    /** A name may be as long as it likes; the button ends with its own dots. */
    private static final double LONGEST = 300;

    private final Dialogs dialogs;
    private final Texts texts;

    public ErasureDialog(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    public void show(ErasureViewModel model) {
        var find = Fields.line("erase-find");
        find.setPromptText(texts.get("ui.erase.find.hint"));
        find.textProperty().bindBidirectional(model.queryProperty());
        var reason = Fields.line("erase-reason");
        reason.setPromptText(texts.get("ui.erase.reason.hint"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        var basis = Fields.line("erase-basis");
        basis.setPromptText(texts.get("ui.erase.basis.hint"));
        basis.textProperty().bindBidirectional(model.basisProperty());
        var second = new PasswordField();
        second.setId("erase-second");
        second.textProperty().bindBidirectional(model.secondProperty());
        var confirming = Fields.labelled(texts.get("ui.erase.second"), second);
        confirming.visibleProperty().bind(model.needsSecondProperty());
        confirming.managedProperty().bind(confirming.visibleProperty());
        var reach = Chips.styled("", "small");
        reach.setId("erase-reach");
        reach.setWrapText(true);
        reach.setMinHeight(Region.USE_PREF_SIZE);
        reach.textProperty()
                .bind(model.reachProperty()
                        .map(known -> known == null ? "" : known.words())
                        .orElse(texts.get("ui.erase.reach.none")));
        var box = new VBox(
                12,
                Fields.labelled(texts.get("ui.erase.find"), find),
                hits(model),
                reach,
                Fields.labelled(texts.get("ui.erase.reason"), reason),
                Fields.labelled(texts.get("ui.erase.basis"), basis),
                confirming);
        var button = dialogs.deliberate(
                texts.get("ui.erase.do"), () -> model.erase(this::done, words -> say("ui.erase.failed", words)));
        button.getStyleClass().remove("accent");
        button.getStyleClass().add("danger"); // no undo brings it back
        button.textProperty()
                .bind(model.chosenProperty()
                        .map(chosen -> chosen == null
                                ? texts.get("ui.erase.do")
                                : texts.get("ui.erase.do.named", chosen.name()))
                        .orElse(texts.get("ui.erase.do")));
        button.setMaxWidth(LONGEST);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.isComplete(),
                        model.chosenProperty(),
                        model.reachProperty(),
                        model.reasonProperty(),
                        model.basisProperty(),
                        model.secondProperty(),
                        model.needsSecondProperty()));
        dialogs.show(texts.get("ui.erase.title"), box, texts.get("ui.erase.keep"), button);
        find.requestFocus();
    }

    private ListView<SearchHit> hits(ErasureViewModel model) {
        var list = new ListView<>(model.hits());
        list.setId("erase-hits");
        list.setPrefHeight(HIGH);
        list.setMinHeight(HIGH);
        list.setAccessibleText(texts.get("ui.erase.found"));
        list.setPlaceholder(Fields.hint(texts.get("ui.erase.found.none")));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable SearchHit hit, boolean empty) {
                super.updateItem(hit, empty);
                setAccessibleText(empty || hit == null ? null : hit.name());
                setGraphic(empty || hit == null ? null : row(hit));
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        return list;
    }

    private static HBox row(SearchHit hit) {
        var name = Chips.styled(hit.name());
        name.setMinWidth(0);
        var portion = Chips.styled(hit.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, new SymbolView(hit.symbol(), 20), name, Controls.spring(), portion);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void done(String words) {
        say("ui.erase.is-done", words);
    }

    private void say(String title, String words) {
        var sentence = Chips.styled(words);
        sentence.setId("erase-result");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        dialogs.show(texts.get(title), sentence, texts.get("ui.erase.close"));
    }
}
