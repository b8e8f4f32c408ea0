package org.entente.ui.exchange;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.control.Width;
import org.entente.ui.door.Ledger.Entry;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The columns of the ledger: which package, how marked, what was chosen, left and stayed and why, and whether it arrived. */
final class LedgerColumns {

    private static final String OPTIONAL = "optional";
    private static final String NUMERIC = "numeric";
    private static final String SECOND = "second";
    private static final double WAY = 34;

    private final Texts texts;

    /** Whether what the columns that gave way say stands below the number of the package. */
    private final BooleanProperty folded = new SimpleBooleanProperty();

    LedgerColumns(Texts texts) {
        this.texts = texts;
    }

    List<TableColumn<Entry, Entry>> all() {
        var why = optional("why", new Width(190, 224, 420), this::why, "small");
        return List.of(
                column("package", new Width(132, 150, 220), this::title, "strong"),
                second(column("when", new Width(142, 146, 170), Entry::when, "muted")),
                column("marking", new Width(166, 180, 300), line -> recorded(line.portion()), "portion"),
                second(number("chosen", this::chosen)),
                number("claims", line -> "%,d".formatted(line.claims())),
                second(number("stayed", this::stayed)),
                why,
                column("receipt", new Width(188, 200, 230), this::receipt, "small"),
                optional("by", new Width(134, 150, 260), this::by, "small"),
                way());
    }

    /** Shows or hides the columns that give way first, and those that do next: the details say all of it in full. */
    void show(TableView<Entry> table, boolean isRoomy, boolean isWide) {
        folded.set(!isWide);
        table.getColumns().forEach(column -> {
            if (column.getStyleClass().contains(OPTIONAL)) {
                column.setVisible(isRoomy);
            } else if (column.getStyleClass().contains(SECOND)) {
                column.setVisible(isWide);
            }
        });
    }

    private static TableColumn<Entry, Entry> second(TableColumn<Entry, Entry> column) {
        column.getStyleClass().add(SECOND);
        return column;
    }

    private String title(Entry line) {
        return title(line, texts);
    }

    /** Which package it is, as its row says. */
    static String title(Entry line, Texts texts) {
        return texts.get(
                line.isOutgoing() ? "ui.exchange.ledger.row.to" : "ui.exchange.ledger.row.from",
                line.number(),
                line.partner());
    }

    /** Of what came, who signed it there and who took it in here. */
    private String by(Entry line) {
        return line.isOutgoing()
                ? recorded(line.signer())
                : texts.get("ui.exchange.ledger.by.came", recorded(line.signer()), recorded(line.taker()));
    }

    /** A row leads to what the package held. */
    private static TableColumn<Entry, Entry> way() {
        var column = bare("", new Width(WAY, WAY, WAY));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Entry line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(empty || line == null ? null : Icons.of("mdi2c-chevron-right", "icon-16"));
            }
        });
        return column;
    }

    /** A dash where that is not ours to know, or was not written down. */
    private String chosen(Entry line) {
        return line.isOutgoing() && line.isRecorded() ? "%,d".formatted(line.chosen()) : "–";
    }

    private String stayed(Entry line) {
        return line.isOutgoing() && line.isRecorded() ? "%,d".formatted(line.stayed()) : "–";
    }

    private String why(Entry line) {
        return line.stays().isEmpty() ? "–" : String.join("\n", line.stays());
    }

    private String receipt(Entry line) {
        if (!line.isOutgoing()) {
            return texts.get("ui.exchange.ledger.taken");
        }
        return line.confirmed().isEmpty()
                ? texts.get("ui.exchange.ledger.open")
                : texts.get("ui.exchange.ledger.confirmed", line.confirmed());
    }

    /** Each state by a sign of its own, so that the open ones are found at a glance. */
    private static String sign(Entry line) {
        if (!line.isOutgoing()) {
            return "mdi2i-inbox-arrow-down";
        }
        return line.confirmed().isEmpty() ? "mdi2p-progress-clock" : "mdi2c-check";
    }

    private String recorded(String words) {
        return words.isEmpty() ? texts.get("ui.exchange.ledger.unrecorded") : words;
    }

    /** A count, right-aligned as its head is, and never cut: a number that lost a digit is another number. */
    private TableColumn<Entry, Entry> number(String name, Function<Entry, String> words) {
        var column = column(name, new Width(name.equals("chosen") ? 72 : 62, 72, 90), words, "small");
        column.getStyleClass().add(NUMERIC);
        return column;
    }

    private TableColumn<Entry, Entry> optional(String name, Width width, Function<Entry, String> words, String style) {
        var column = column(name, width, words, style);
        column.getStyleClass().add(OPTIONAL);
        return column;
    }

    /** In the order of the ledger, which is that of time. */
    private static TableColumn<Entry, Entry> bare(String head, Width width) {
        var column = new TableColumn<Entry, Entry>(head);
        width.apply(column);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        return column;
    }

    private TableColumn<Entry, Entry> column(String name, Width width, Function<Entry, String> words, String style) {
        var column = bare(texts.get("ui.exchange.ledger.column." + name), width);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Entry line, boolean empty) {
                super.updateItem(line, empty);
                if (empty || line == null) {
                    setGraphic(null);
                    return;
                }
                var label = Chips.styled(words.apply(line), style);
                switch (name) {
                    case "package" ->
                        label.setGraphic(Icons.of(
                                line.isOutgoing() ? "mdi2t-tray-arrow-up" : "mdi2t-tray-arrow-down", "icon-16"));
                    case "receipt" -> label.setGraphic(Icons.of(sign(line), "icon-16"));
                    default -> {}
                }
                label.setGraphicTextGap(8);
                if (getStyleClass().contains(NUMERIC)) {
                    label.setMinWidth(USE_PREF_SIZE);
                }
                Region content = name.equals("package") ? withFolded(label, line) : label;
                content.setPadding(new Insets(8, 0, 8, 0)); // a row is as tall as its reasons are many
                setGraphic(content);
            }
        });
        return column;
    }

    /** Below it when it went or came, and what was chosen, what stayed and why, while these have no columns. */
    private VBox withFolded(Label title, Entry line) {
        String figures = line.isOutgoing() && line.isRecorded()
                ? "\n" + texts.get("ui.exchange.ledger.folded", line.chosen(), line.stayed())
                : "";
        String reasons = line.stays().isEmpty() ? "" : "\n" + String.join("\n", line.stays());
        var below = Chips.styled(line.when() + figures + reasons, "muted", "caption");
        below.visibleProperty().bind(folded);
        below.managedProperty().bind(folded);
        var cell = new VBox(title, below);
        cell.setAlignment(Pos.CENTER_LEFT); // on the line of the cells beside it while nothing is folded
        return cell;
    }
}
