package org.entente.ui.palette;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.SearchHit;
import org.entente.ui.palette.PaletteViewModel.Entry;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** A field and the list of what fits it; the arrows walk the list while the cursor stays in the field. */
public final class PaletteView extends VBox {

    private final PaletteViewModel model;
    private final Texts texts;
    private final Chips chips;
    private final Runnable away;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();

    /** @param away takes the palette away */
    public PaletteView(PaletteViewModel model, Texts texts, Runnable away) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.chips = new Chips(texts);
        this.away = away;
        setId("palette");
        getStyleClass().add("palette");
        field.setId("palette-field");
        field.setPromptText(texts.get("ui.palette.prompt"));
        field.setAccessibleText(texts.get("ui.palette.prompt"));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setItems(model.entries());
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new EntryCell());
        var placeholder = Chips.styled("", "muted");
        placeholder.setId("palette-nothing");
        model.searchingProperty()
                .subscribe(isSearching ->
                        placeholder.setText(texts.get(isSearching ? "ui.palette.searching" : "ui.palette.none")));
        list.setPlaceholder(placeholder);
        list.setAccessibleText(texts.get("ui.palette.prompt"));
        model.entries().addListener((ListChangeListener<Entry>)
                _ -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list, Chips.styled(texts.get("ui.palette.hint"), "muted", "caption"));
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.end(); // what is typed already is gone on with
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> {
                key.consume();
                list.getSelectionModel().selectNext();
                list.scrollTo(list.getSelectionModel().getSelectedIndex());
            }
            case UP -> {
                key.consume();
                list.getSelectionModel().selectPrevious();
                list.scrollTo(list.getSelectionModel().getSelectedIndex());
            }
            case ENTER -> {
                key.consume();
                choose(list.getSelectionModel().getSelectedItem());
            }
            case ESCAPE -> {
                key.consume();
                away.run();
            }
            default -> {}
        }
    }

    /** Goes away first: what is done may ask a question where the palette stood. */
    private void choose(@Nullable Entry entry) {
        if (entry instanceof Entry.Do(Command command) && !command.isPossible() || entry == null) {
            return;
        }
        away.run();
        model.choose(entry);
    }

    private final class EntryCell extends ListCell<Entry> {

        EntryCell() {
            setOnMouseClicked(_ -> choose(getItem()));
            setPrefWidth(0); // as wide as the list: what does not fit is cut with dots, not scrolled to
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(
                    empty || entry == null
                            ? null
                            : switch (entry) {
                                case Entry.Do(Command command) -> row(command);
                                case Entry.Open(var hit) -> row(hit);
                            });
        }

        /** What matched stands under the name, where it has the whole width, with the grade and the marking at the end. */
        private HBox row(SearchHit hit) {
            var words = new VBox(Chips.styled(hit.name(), "strong"));
            if (!hit.found().isEmpty()) {
                words.getChildren().add(Chips.styled(hit.found(), "muted", "small"));
            }
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var grade = chips.grade(hit.grade());
            grade.setMinWidth(USE_PREF_SIZE);
            var portion = Chips.styled(hit.portion(), "portion");
            portion.setMinWidth(USE_PREF_SIZE);
            var row = new HBox(10, new SymbolView(hit.symbol(), 20), words, grade, portion);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }

        private HBox row(Command command) {
            var name = Chips.styled(command.name());
            var row = new HBox(10, Icons.of(command.icon(), "icon-20"), name);
            if (!command.isPossible()) {
                name.getStyleClass().add("muted");
                row.getChildren().add(Chips.styled(texts.get("ui.palette.why", command.whyNot()), "muted", "small"));
            }
            row.getChildren().add(Controls.spring());
            if (!command.keys().isEmpty()) {
                row.getChildren().add(Chips.styled(command.keys(), "key-cap"));
            }
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
