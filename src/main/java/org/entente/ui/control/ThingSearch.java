package org.entente.ui.control;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.entente.ui.door.Cuts;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** A field for words and below it the things that are called so, of which one is chosen. Screen's thread only. */
public final class ThingSearch extends VBox {

    private static final int MOST_FOUND = 20;
    private static final double HEIGHT = 104;

    private final Background background;
    private final Texts texts;
    private final BiFunction<String, Integer, List<Cuts.Thing>> find;
    private final TextField words;
    private final ListView<Cuts.Thing> found = new ListView<>();
    private long asked;

    /**
     * @param id the beginning of the ids of the field and of the list
     * @param find finds things by name; may wait
     */
    public ThingSearch(
            String id, Background background, Texts texts, BiFunction<String, Integer, List<Cuts.Thing>> find) {
        super(4);
        this.background = background;
        this.texts = texts;
        this.find = find;
        words = Fields.line(id + "-find");
        words.setPromptText(texts.get("ui.cut.find"));
        found.setId(id + "-found");
        found.setPrefHeight(HEIGHT);
        found.setCellFactory(_ -> new ThingCell());
        words.textProperty().subscribe(this::search);
        getChildren().addAll(words, found);
    }

    /** The thing that is chosen; null for none. */
    public Cuts.@Nullable Thing chosen() {
        return found.getSelectionModel().getSelectedItem();
    }

    /** Holds null while none is chosen. */
    public ReadOnlyObjectProperty<Cuts.Thing> chosenProperty() {
        return found.getSelectionModel().selectedItemProperty();
    }

    /** Puts the cursor into the field for words. */
    public void focus() {
        words.requestFocus();
    }

    private void search(String typed) {
        long question = ++asked;
        if (typed.isBlank()) {
            found.getItems().clear();
            found.setPlaceholder(Fields.hint(texts.get("ui.cut.found.ask")));
            return;
        }
        background.run(() -> find.apply(typed.strip(), MOST_FOUND), things -> {
            if (question == asked) {
                found.getItems().setAll(things);
                found.setPlaceholder(Fields.hint(texts.get("ui.cut.found.none")));
                found.getSelectionModel().selectFirst();
            }
        });
    }

    private static final class ThingCell extends ListCell<Cuts.Thing> {
        @Override
        protected void updateItem(Cuts.@Nullable Thing thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(empty || thing == null ? "" : thing.name());
            setGraphic(empty || thing == null ? null : new SymbolView(thing.symbol(), 20));
        }
    }
}
