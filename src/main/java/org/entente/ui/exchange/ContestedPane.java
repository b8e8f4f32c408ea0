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
import org.entente.ui.door.Exchange;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Contested values: which there are, the one that is looked at with its sides and result, and the way to the next. */
final class ContestedPane extends BorderPane {

    private static final double LIST = 272;
    /** Two columns, what was said before and the list beside them need more than this. */
    private static final double ENOUGH = 1000;

    private final ExchangeViewModel exchange;
    private final ContestedViewModel model;
    private final Texts texts;
    private final Chips chips;
    private final ListView<@Nullable Value> list = new ListView<>();
    private final Label count = Chips.styled("", "muted", "small");
    private final BorderPane detail = new BorderPane();
    private final VBox column = new VBox(count, list);
    private final ContestedFoot foot;
    private final ContestedSides sides;
    private final ResultBox result;
    private boolean isNarrow;
    private boolean isUsedUp;

    ContestedPane(ExchangeViewModel exchange, Texts texts, ExchangeView.Ways ways) {
        this.exchange = exchange;
        this.model = exchange.contested();
        this.texts = texts;
        chips = new Chips(texts);
        result = new ResultBox(model, texts, ways.organisation());
        sides = new ContestedSides(model, texts, ways.open(), result.node());
        setId("contested");
        detail.setCenter(sides.node());
        foot = new ContestedFoot(model, texts);
        detail.setBottom(foot);
        buildList();
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (isUsedUp) {
                key.consume(); // the letter that chose must not be typed into the field that it led to
            }
        });
        model.values().addListener((ListChangeListener<Value>) _ -> show());
        exchange.inbox().waiting().addListener((ListChangeListener<Exchange.Waiting>) _ -> show());
        Narrow.watch(this, ENOUGH, narrow -> {
            isNarrow = narrow;
            foot.arrange(narrow);
            sides.arrange(narrow);
            result.arrange(narrow);
            show();
        });
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
        count.setId("contested-counts");
        count.setStyle("-fx-padding: 10 16 8 16;");
        VBox.setVgrow(list, Priority.ALWAYS);
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
                    texts.get("ui.exchange.contested.hint"),
                    inbox()));
            return;
        }
        count.setText(texts.get("ui.exchange.contested.counts", model.values().size() - model.left(), model.left()));
        place();
        select(model.chosenProperty().get());
    }

    /** The way to what may bring the first, while a package waits. */
    private Button[] inbox() {
        return exchange.inbox().waiting().isEmpty()
                ? new Button[0]
                : new Button[] {
                    Controls.button(
                            "contested-inbox",
                            texts.get("ui.exchange.contested.inbox"),
                            () -> exchange.partProperty().set(ExchangeViewModel.Part.INBOX))
                };
    }

    /** Beside the value; below it where there is no room for that, since the way to the next one stands in the foot. */
    private void place() {
        Chips.wear(column, "ruled-right", !isNarrow);
        column.setMinWidth(isNarrow ? 0 : LIST);
        column.setMaxWidth(isNarrow ? Double.MAX_VALUE : LIST);
        list.setMinHeight(isNarrow ? LIST : 0);
        setLeft(isNarrow ? null : column);
        sides.below(isNarrow ? column : null);
        setCenter(detail);
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
            var state = Chips.wrapped(outcome(value), "caption");
            state.setGraphic(Icons.of("mdi2c-check", "icon-14", "success"));
            words.getChildren().add(state);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(10, new SymbolView(value.symbol(), 20), words);
        words.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    /** What became of it; of a resolution what stands, and why. */
    private String outcome(Value value) {
        var resolved = value.resolved();
        if (value.state() == State.KEPT || resolved == null) {
            return texts.get("ui.exchange.contested.kept");
        }
        return resolved.reason().isEmpty()
                ? texts.get("ui.exchange.contested.stands", resolved.value())
                : texts.get("ui.exchange.contested.stands.why", resolved.value(), resolved.reason());
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
