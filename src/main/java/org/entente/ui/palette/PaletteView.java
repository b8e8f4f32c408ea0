package org.entente.ui.palette;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.FoundWords;
import org.entente.ui.control.Icons;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.SearchHit;
import org.entente.ui.palette.PaletteViewModel.Entry;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** A field and the list of what fits it; the arrows walk the list while the cursor stays in the field. */
public final class PaletteView extends VBox {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;

    /** The banners, and what is left of the window around the list. */
    private static final double AROUND = 120;

    private static final double BESIDE = 80;
    private static final double SCROLL_BAR = 12;

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
        model.entries().addListener((ListChangeListener<Entry>) _ -> walk(-1, 1));
        walk(-1, 1);
        var scale = TextScale.of(this);
        Runnable size = () -> size(scale.getValue().doubleValue());
        scale.subscribe(size);
        sceneProperty()
                .flatMap(scene -> scene.heightProperty().map(Number.class::cast))
                .subscribe(_ -> size.run());
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
                walk(list.getSelectionModel().getSelectedIndex(), 1);
            }
            case UP -> {
                key.consume();
                walk(list.getSelectionModel().getSelectedIndex(), -1);
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

    /** Large letters must not push the field out of the window. */
    private void size(double letters) {
        var scene = getScene();
        if (scene != null) {
            setMinWidth(Math.min(WIDTH * letters, scene.getWidth() - BESIDE));
            setPrefHeight(Math.min(HEIGHT * letters, scene.getHeight() - AROUND));
        }
    }

    /** To the next line that can be chosen, past what heads a section. */
    private void walk(int from, int by) {
        var entries = model.entries();
        int at = from + by;
        while (at >= 0 && at < entries.size() && entries.get(at) instanceof Entry.Head) {
            at += by;
        }
        if (at >= 0 && at < entries.size()) {
            list.getSelectionModel().clearAndSelect(at);
            boolean isBelowHead = at > 0 && entries.get(at - 1) instanceof Entry.Head;
            list.scrollTo(isBelowHead ? at - 1 : at);
        }
    }

    /** Goes away first: what is done may ask a question where the palette stood. */
    private void choose(@Nullable Entry entry) {
        if (entry == null
                || entry instanceof Entry.Head
                || entry instanceof Entry.Do(Command command) && !command.isPossible()) {
            return;
        }
        away.run();
        model.choose(entry);
    }

    private final class EntryCell extends ListCell<Entry> {

        EntryCell() {
            setOnMouseClicked(_ -> choose(getItem()));
            setPrefWidth(0); // as wide as the list: what does not fit goes on in the next line, not aside
        }

        /** A cell does not ask its graphic how high it is when it is so wide. */
        @Override
        protected double computePrefHeight(double width) {
            double room = list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            return getGraphic() instanceof Region row && row.getContentBias() != null && room > 0
                    ? Math.max(getMinHeight(), snappedTopInset() + row.prefHeight(room) + snappedBottomInset())
                    : super.computePrefHeight(width);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean isHead = !empty && entry instanceof Entry.Head;
            setDisable(isHead);
            Chips.wear(this, "palette-head", isHead);
            setGraphic(
                    empty || entry == null
                            ? null
                            : switch (entry) {
                                case Entry.Head(var section) -> head(section);
                                case Entry.Do(Command command) -> row(command);
                                case Entry.Open(var hit) -> row(hit);
                            });
        }

        private Label head(PaletteViewModel.Section section) {
            return Chips.styled(
                    texts.get("ui.palette.section." + section.name().toLowerCase(Locale.ROOT)),
                    "strong",
                    "caption",
                    "muted");
        }

        /** What matched stands under the name, where it has the whole width, with the grade and the marking at the end. */
        private HBox row(SearchHit hit) {
            var words = new VBox(FoundWords.ofName(hit));
            if (!hit.found().isEmpty()) {
                words.getChildren().add(new FoundWords(hit.found(), hit.inFound(), "found-why"));
            }
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(10, new SymbolView(hit.symbol(), 20), words);
            if (hit.grade().isGraded()) { // what nobody grades, as an assessment, is not unsourced
                var grade = chips.grade(hit.grade());
                grade.setMinWidth(USE_PREF_SIZE);
                row.getChildren().add(grade);
            }
            row.getChildren().add(Chips.mark(hit.portion()));
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
