package org.entente.ui.exchange;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Contested.State;
import org.entente.ui.door.Contested.Value;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Contested values: which there are, the one that is looked at with its sides and result, and the way to the next. */
final class ContestedPane extends BorderPane {

    private static final double LIST = 272;

    private final ContestedViewModel model;
    private final Texts texts;
    private final Chips chips;
    private final ListView<@Nullable Value> list = new ListView<>();
    private final Label count = Chips.styled("", "muted", "small");
    private final BorderPane detail = new BorderPane();
    private final ContestedSides sides;
    private final ResultBox result;
    private boolean isUsedUp;

    ContestedPane(ContestedViewModel model, Texts texts, ExchangeView.Ways ways) {
        this.model = model;
        this.texts = texts;
        chips = new Chips(texts);
        result = new ResultBox(model, texts, ways.organisation());
        sides = new ContestedSides(model, texts, ways.open(), result.node());
        setId("contested");
        detail.setCenter(sides.node());
        detail.setBottom(foot());
        buildList();
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (isUsedUp) {
                key.consume(); // the letter that chose must not be typed into the field that it led to
            }
        });
        model.values().addListener((ListChangeListener<Value>) _ -> show());
        show();
    }

    private void buildList() {
        list.setId("contested-list");
        list.getStyleClass().add("pair-list");
        list.setItems(model.values());
        list.setCellFactory(_ -> cell());
        list.setAccessibleText(texts.get("ui.exchange.contested.list"));
        list.getSelectionModel().selectedItemProperty().subscribe(value -> {
            if (value != null && value != model.chosenProperty().get()) {
                model.chosenProperty().set(value);
            }
        });
        model.chosenProperty().subscribe(this::select);
    }

    private void select(@Nullable Value value) {
        if (value != null && value != list.getSelectionModel().getSelectedItem()) {
            list.getSelectionModel().select(value);
            list.scrollTo(Math.max(0, model.values().indexOf(value) - 2));
        }
    }

    private void show() {
        if (model.values().isEmpty()) {
            setLeft(null);
            setCenter(States.empty(
                    "mdi2s-scale-balance",
                    texts.get("ui.exchange.contested.empty"),
                    texts.get("ui.exchange.contested.hint")));
            return;
        }
        count.setText(texts.get("ui.exchange.contested.counts", model.values().size() - model.left(), model.left()));
        if (getLeft() == null) {
            count.setId("contested-counts");
            count.setStyle("-fx-padding: 10 16 8 16;");
            var column = new VBox(count, list);
            VBox.setVgrow(list, Priority.ALWAYS);
            column.setMinWidth(LIST);
            column.setMaxWidth(LIST);
            column.getStyleClass().add("ruled-right");
            setLeft(column);
            setCenter(detail);
        }
        select(model.chosenProperty().get());
    }

    private ListCell<@Nullable Value> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Value value, boolean empty) {
                super.updateItem(value, empty);
                setGraphic(empty || value == null ? null : line(value));
                setAccessibleText(
                        empty || value == null
                                ? null
                                : texts.get("ui.exchange.contested.line", value.name(), value.label()));
            }
        };
    }

    private Node line(Value value) {
        var name = Chips.styled(value.name(), "strong", "small");
        name.setMinWidth(0);
        var portion = chips.portion(value.portion());
        var words = new VBox(
                2,
                name,
                Chips.styled(value.label(), "small"),
                Chips.styled(value.values(), "muted", "caption"),
                portion);
        if (value.state() != State.OPEN) {
            var state = Chips.styled(
                    texts.get(
                            value.state() == State.KEPT
                                    ? "ui.exchange.contested.kept"
                                    : "ui.exchange.contested.decided"),
                    "caption");
            state.setGraphic(Icons.of("mdi2c-check", "icon-14", "success"));
            words.getChildren().add(state);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(10, new SymbolView(value.symbol(), 20), words);
        row.setMaxWidth(LIST - 48);
        return row;
    }

    private Node foot() {
        var back = Controls.button(
                "contested-previous",
                "mdi2c-chevron-left",
                texts.get("ui.exchange.contested.previous"),
                model::previous,
                "plain");
        var later = Controls.button("contested-later", texts.get("ui.exchange.contested.later"), model::later);
        later.setTooltip(new Tooltip(texts.get("ui.exchange.contested.later.tip")));
        var undo = Controls.button("contested-undo", texts.get("ui.exchange.contested.undo"), model::undoAll, "plain");
        undo.setTooltip(new Tooltip(texts.get("ui.exchange.contested.undo.tip")));
        undo.disableProperty().bind(model.undoableProperty().not());
        var row = new HBox(back, Controls.spring(), similar(), undo, later, resolve());
        row.getStyleClass().add("foot");
        Controls.keepButtonsWhole(row);
        return row;
    }

    private Button similar() {
        var button = Controls.button("contested-similar", "", model::resolveSimilar, "plain");
        Runnable tell = () -> {
            int others = model.similar().size();
            button.setText(texts.get("ui.exchange.contested.similar", others));
            button.setVisible(others > 0);
            button.setManaged(others > 0);
            button.setDisable(!model.readyProperty().get());
        };
        model.chosenProperty().subscribe(tell);
        model.pickProperty().subscribe(tell);
        model.readyProperty().subscribe(tell);
        model.values().addListener((ListChangeListener<Value>) _ -> tell.run());
        tell.run();
        return button;
    }

    private Button resolve() {
        var button = Controls.button("contested-resolve", "mdi2c-check", "", model::resolve, "accent");
        button.setTooltip(new Tooltip(texts.get("ui.exchange.contested.resolve.tip")));
        button.disableProperty().bind(model.readyProperty().not());
        Runnable tell = () -> {
            Value value = model.chosenProperty().get();
            boolean isKeeping = model.pickProperty().get().equals(Pick.BOTH);
            String key = isKeeping
                    ? "ui.exchange.contested.keep"
                    : value != null && value.state() == State.RESOLVED
                            ? "ui.claim.resolve.change"
                            : "ui.exchange.contested.resolve";
            button.setText(texts.get(key));
        };
        model.pickProperty().subscribe(tell);
        model.chosenProperty().subscribe(tell);
        tell.run();
        return button;
    }

    private void press(KeyEvent key) {
        isUsedUp = false;
        if (key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean isChoosing = key.getTarget() instanceof ComboBoxBase<?>;
        boolean isButton = key.getTarget() instanceof ButtonBase;
        @Nullable
        Runnable action = switch (key.getCode()) {
            case UP -> isChoosing ? null : model::previous;
            case DOWN -> isChoosing ? null : model::next;
            case ENTER -> isChoosing || isButton && !(key.getTarget() instanceof RadioButton) ? null : model::resolve;
            case L -> model::later;
            case E -> result::write;
            case DIGIT3, NUMPAD3 -> result::both;
            default ->
                key.getText().length() == 1 && Character.isDigit(key.getText().charAt(0))
                        ? () -> result.use(ResultBox.place(key.getText().charAt(0)))
                        : null;
        };
        if (action != null) {
            key.consume();
            isUsedUp = true;
            action.run();
        }
    }
}
