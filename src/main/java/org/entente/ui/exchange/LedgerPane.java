package org.entente.ui.exchange;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.Width;
import org.entente.ui.door.Ledger.Entry;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Every package both ways, the latest first, with what the chosen one held beside it. */
final class LedgerPane extends BorderPane {

    private static final double HALF = 0.5;

    private final LedgerViewModel model;
    private final Texts texts;
    private final TableView<Entry> table = new TableView<>();
    private final LedgerDetails details;
    private final LedgerHead head;
    private boolean isNarrow;

    LedgerPane(LedgerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        details = new LedgerDetails(model, texts);
        table.setId("ledger-table");
        table.setItems(model.shown());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setAccessibleText(texts.get("ui.exchange.ledger"));
        table.getColumns().add(column("package", new Width(130, 140, 200), this::title, "strong"));
        table.getColumns().add(column("when", new Width(130, 144, 180), Entry::when, "muted"));
        table.getColumns().add(column("marking", new Width(160, 210, 420), this::portion, "portion"));
        table.getColumns().add(number("chosen", this::chosen));
        table.getColumns().add(number("claims", line -> "%,d".formatted(line.claims())));
        table.getColumns().add(number("stayed", this::stayed));
        table.getColumns().add(column("by", new Width(84, 100, 320), this::by, "small"));
        table.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        model.chosenProperty().subscribe(line -> {
            if (line == null) {
                table.getSelectionModel().clearSelection();
            }
            placeDetails();
        });
        head = new LedgerHead(model, texts);
        setTop(new VBox(head, incomplete()));
        Narrow.watch(this, isNarrow -> {
            this.isNarrow = isNarrow;
            show();
        });
        model.shown().addListener((ListChangeListener<Entry>) _ -> show());
        model.readProperty().subscribe(_ -> show());
        show();
    }

    private Label incomplete() {
        var words = Chips.styled(texts.get("ui.exchange.ledger.incomplete"), "small");
        words.setId("ledger-incomplete");
        words.setGraphic(Icons.of("mdi2a-alert-outline", "icon-16"));
        words.setGraphicTextGap(8);
        words.setPadding(new Insets(8, 12, 8, 12));
        words.setWrapText(true);
        words.visibleProperty().bind(model.incompleteProperty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private void show() {
        placeDetails();
        if (!model.readProperty().get()) {
            setCenter(States.loading(texts.get("ui.exchange.ledger.reading")));
            return;
        }
        if (!model.lines().isEmpty() && model.shown().isEmpty()) {
            setCenter(States.empty(
                    "mdi2f-filter-outline",
                    texts.get("ui.filter.nothing"),
                    model.filterWords(texts),
                    Controls.button(
                            "ledger-clear",
                            texts.get("ui.filter.clear"),
                            () -> model.filterProperty().set(""))));
            return;
        }
        if (model.lines().isEmpty()) {
            setCenter(States.empty(
                    "mdi2s-swap-horizontal",
                    texts.get("ui.exchange.ledger.empty"),
                    texts.get("ui.exchange.ledger.hint")));
            return;
        }
        setCenter(new BorderPane(table, null, null, sum(), null));
    }

    /** Until a package is chosen the list has its room. */
    private void placeDetails() {
        boolean isChosen = model.chosenProperty().get() != null;
        Chips.wear(details, "inspector", !isNarrow);
        setRight(isChosen && !isNarrow ? details : null);
        setBottom(isChosen && isNarrow ? below() : null); // beside the table neither could be read
    }

    /** What the rows come to; chosen is what left and what stayed, in every row and here. */
    private Node sum() {
        var sum = model.sum();
        var words = new FlowPane(24, 4);
        words.setId("ledger-sum");
        words.getStyleClass().add("ruled-top");
        words.setPadding(new Insets(12, 32, 12, 32));
        if (sum.sent() > 0) {
            words.getChildren()
                    .add(Chips.styled(
                            texts.get("ui.exchange.ledger.sum", sum.sent(), sum.chosen(), sum.left(), sum.stayed()),
                            "strong",
                            "small"));
        }
        if (sum.unrecorded() > 0) {
            words.getChildren()
                    .add(Chips.styled(
                            texts.get("ui.exchange.ledger.sum.unrecorded", sum.unrecorded()), "muted", "small"));
        }
        if (sum.came() > 0) {
            words.getChildren()
                    .add(Chips.styled(
                            texts.get("ui.exchange.ledger.sum.came", sum.came(), sum.held()), "strong", "small"));
        }
        return words;
    }

    /** Puts the cursor into the quick filter. */
    void find() {
        head.find();
    }

    /** Empties the quick filter, or chooses nothing. */
    void stepBack() {
        if (model.filterProperty().get().isEmpty()) {
            model.chosenProperty().set(null);
        } else {
            model.filterProperty().set("");
        }
    }

    private ScrollPane below() {
        var scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("ruled-top");
        scroll.prefHeightProperty().bind(heightProperty().multiply(HALF));
        table.setMinHeight(0);
        return scroll;
    }

    private String title(Entry line) {
        return texts.get(
                line.isOutgoing() ? "ui.exchange.ledger.row.to" : "ui.exchange.ledger.row.from",
                line.number(),
                line.partner());
    }

    private String portion(Entry line) {
        return recorded(line.portion());
    }

    private String by(Entry line) {
        return recorded(line.isOutgoing() ? line.signer() : line.taker());
    }

    /** A dash where that is not ours to know, or was not written down. */
    private String chosen(Entry line) {
        return line.isOutgoing() && line.isRecorded() ? "%,d".formatted(line.chosen()) : "–";
    }

    private String stayed(Entry line) {
        return line.isOutgoing() && line.isRecorded() ? "%,d".formatted(line.stayed()) : "–";
    }

    private String recorded(String words) {
        return words.isEmpty() ? texts.get("ui.exchange.ledger.unrecorded") : words;
    }

    /** A count, right-aligned as its head is, and never cut: a number that lost a digit is another number. */
    private TableColumn<Entry, Entry> number(String name, Function<Entry, String> words) {
        var column = column(name, new Width(72, 84, 120), words, "small");
        column.getStyleClass().add("numeric");
        return column;
    }

    private TableColumn<Entry, Entry> column(String name, Width width, Function<Entry, String> words, String style) {
        var column = new TableColumn<Entry, Entry>(texts.get("ui.exchange.ledger.column." + name));
        width.apply(column);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Entry line, boolean empty) {
                super.updateItem(line, empty);
                if (empty || line == null) {
                    setGraphic(null);
                    return;
                }
                var label = Chips.styled(words.apply(line), style);
                label.setWrapText(name.equals("marking")); // in two lines rather than cut
                if (name.equals("package")) {
                    label.setGraphic(
                            Icons.of(line.isOutgoing() ? "mdi2t-tray-arrow-up" : "mdi2t-tray-arrow-down", "icon-16"));
                    label.setGraphicTextGap(8);
                }
                if (getStyleClass().contains("numeric")) {
                    label.setMinWidth(USE_PREF_SIZE);
                }
                setGraphic(label);
            }
        });
        return column;
    }
}
