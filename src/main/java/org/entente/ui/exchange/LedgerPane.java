package org.entente.ui.exchange;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.Ledger.Entry;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** Every package both ways, the latest first, with what the chosen one held beside it. */
final class LedgerPane extends BorderPane {

    /** With less, the columns that say most about a package are not whole beside what it held. */
    private static final double ENOUGH = 1000;
    /** A few rows of the table can be read in any case; the page scrolls instead. */
    private static final double LOWEST = 220;

    private final LedgerViewModel model;
    private final Texts texts;
    private final TableView<Entry> table = new TableView<>();
    private final LedgerColumns columns;
    private final LedgerDetails details;
    private final VBox top;
    private final LedgerHead head;
    private Node body = new Region();
    private boolean isNarrow;

    LedgerPane(LedgerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        columns = new LedgerColumns(texts);
        details = new LedgerDetails(model, texts);
        table.setId("ledger-table");
        table.setItems(model.shown());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setAccessibleText(texts.get("ui.exchange.ledger"));
        table.getStyleClass().add("page-wide");
        table.getColumns().setAll(columns.all());
        table.getSelectionModel().selectedItemProperty().subscribe(model.chosenProperty()::set);
        model.chosenProperty().subscribe(line -> {
            if (line == null) {
                table.getSelectionModel().clearSelection();
            }
            placeDetails();
        });
        head = new LedgerHead(model, texts);
        top = new VBox(head, incomplete());
        TextScale.of(this).subscribe(scale -> table.setMinHeight(LOWEST * scale.doubleValue()));
        Narrow.watch(this, ENOUGH, narrow -> {
            isNarrow = narrow;
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
        body = body();
        placeDetails();
    }

    private Node body() {
        if (!model.readProperty().get()) {
            return States.loading(texts.get("ui.exchange.ledger.reading"));
        }
        if (!model.lines().isEmpty() && model.shown().isEmpty()) {
            return States.empty(
                    "mdi2f-filter-outline",
                    texts.get("ui.filter.nothing"),
                    model.filterWords(texts),
                    Controls.button(
                            "ledger-clear",
                            texts.get("ui.filter.clear"),
                            () -> model.filterProperty().set("")));
        }
        if (model.lines().isEmpty()) {
            return States.empty(
                    "mdi2s-swap-horizontal",
                    texts.get("ui.exchange.ledger.empty"),
                    texts.get("ui.exchange.ledger.hint"));
        }
        return new BorderPane(table, null, null, sum(), null);
    }

    /** Until a package is chosen the list has its room. */
    private void placeDetails() {
        boolean isChosen = model.chosenProperty().get() != null;
        Chips.wear(details, "inspector", !isNarrow);
        columns.show(table, !isChosen && !isNarrow, !isNarrow);
        setRight(isChosen && !isNarrow ? details : null);
        setTop(isNarrow ? null : top);
        setCenter(isNarrow ? page(isChosen) : body);
    }

    /** Everything below each other, since beside the table neither could be read. */
    private ScrollPane page(boolean isChosen) {
        var rows = new VBox(top, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        if (isChosen) {
            rows.getChildren().add(details);
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(!isChosen);
        scroll.setId("ledger-page");
        return scroll;
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

    /** Which package is chosen, in words. */
    String selection() {
        Entry line = model.chosenProperty().get();
        return line == null
                ? texts.get("ui.selection.none")
                : texts.get("ui.selection.one", LedgerColumns.title(line, texts));
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
}
