package org.entente.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.Rows;
import org.entente.ui.door.Exchange.Clash;
import org.entente.ui.door.Exchange.Count;
import org.entente.ui.door.Exchange.Inspection;
import org.entente.ui.door.Exchange.Same;
import org.entente.ui.door.Incoming.Change;
import org.entente.ui.text.Texts;

/** What accepting a package would do: in sums, by kind, and what may be here already. Dashed means not yet in the case. */
final class ConsequencePane extends VBox {

    /** So many pairs that may be the same are named; the count tells the rest. */
    private static final int NAMED = 8;

    private static final int ACROSS_NARROW = 2;

    /** Of a hundred; what two sides say of a value is read in one line. */
    private static final double CLASHES = 34;

    private final Inspection inspection;
    private final boolean isTight;
    private final Consumer<IncomingFilter> look;
    private final Texts texts;

    /**
     * @param isTight whether what is rarely read gives way to what is decided by
     * @param look shows the claims behind a number
     */
    ConsequencePane(Inspection inspection, boolean isTight, Consumer<IncomingFilter> look, Texts texts) {
        this.inspection = inspection;
        this.isTight = isTight;
        this.look = look;
        this.texts = texts;
        getChildren()
                .addAll(
                        head(inspection),
                        things(inspection),
                        counts(inspection.counts()),
                        new ComingTable(inspection, look, texts));
        if (!inspection.same().isEmpty()) {
            getChildren().add(same(inspection.same()));
        }
        getStyleClass().addAll("card", "dashed");
        setId("inbox-counts");
    }

    private Node head(Inspection inspection) {
        var preview = Controls.button(
                "inbox-look",
                "mdi2e-eye-outline",
                texts.get("ui.exchange.incoming"),
                () -> look.accept(IncomingFilter.ALL));
        preview.setMinWidth(Region.USE_PREF_SIZE);
        var title = Chips.styled(texts.get("ui.exchange.if"), "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, isTight ? new Region() : sum(inspection), Controls.spring(), preview);
        head.getStyleClass().add("card-head");
        return head;
    }

    /** The claims as the ledger will count them, so that its number is known again; below it things are counted. */
    private Label sum(Inspection inspection) {
        var words = Chips.styled(
                texts.get("ui.exchange.if.sum", inspection.claims(), inspection.fresh()), "muted", "small");
        words.setId("inbox-sum");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    /** The counts overlap: without this sentence they would be read as a sum. */
    private Label things(Inspection inspection) {
        int added = number(inspection, Change.NEW);
        int changed = number(inspection, Change.CHANGED);
        var of = Stream.of(Change.CONTESTED, Change.SAME)
                .filter(change -> number(inspection, change) > 0)
                .map(change -> texts.get(
                        "ui.exchange.if.of." + change.name().toLowerCase(Locale.ROOT), number(inspection, change)))
                .collect(Collectors.joining(", "));
        var words = Chips.wrapped(
                texts.get("ui.exchange.if.things", added, changed, added + changed)
                        + (of.isEmpty() ? "" : texts.get("ui.exchange.if.of", of)),
                "small");
        words.setId("inbox-things");
        words.setStyle("-fx-padding: 8 16 0 16;");
        return words;
    }

    private static int number(Inspection inspection, Change change) {
        return inspection.counts().stream()
                .filter(count -> count.change() == change)
                .mapToInt(Count::number)
                .sum();
    }

    /** In columns of one width, so that names below a count take the lines that they need and no more. */
    private Node counts(List<Count> all) {
        var counts = new GridPane();
        counts.getStyleClass().add("ruled");
        Narrow.watch(counts, isNarrow -> fill(counts, all, isNarrow ? ACROSS_NARROW : all.size()));
        return counts;
    }

    private void fill(GridPane counts, List<Count> all, int across) {
        counts.getChildren().clear();
        counts.getColumnConstraints().clear();
        boolean hasClashes = across > ACROSS_NARROW
                && all.stream().anyMatch(count -> !count.clashes().isEmpty());
        for (int i = 0; i < across; i++) {
            var column = new ColumnConstraints();
            boolean isWide = hasClashes && !all.get(i).clashes().isEmpty();
            column.setPercentWidth(isWide ? CLASHES : hasClashes ? (100 - CLASHES) / (across - 1) : 100.0 / across);
            counts.getColumnConstraints().add(column);
        }
        for (int i = 0; i < all.size(); i++) {
            counts.add(box(all.get(i), i % across == across - 1), i % across, i / across);
        }
    }

    /** @param isLast whether the edge of the card stands beside it already */
    private Node box(Count count, boolean isLast) {
        var number = new HBox(8, sign(count.change()), Chips.styled("%,d".formatted(count.number()), "count"));
        number.setAlignment(Pos.CENTER_LEFT);
        var label = Chips.wrapped(count.label(), "small");
        var words = new VBox(2, number);
        (isTight ? number : words).getChildren().add(label);
        count.clashes().forEach(clash -> words.getChildren().add(clash(clash)));
        if (!count.among().isEmpty()) {
            words.getChildren().add(Chips.wrapped(count.among(), "muted", "caption"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = opening(count, words);
        Chips.wear(box, "pick-row", true);
        box.getStyleClass().add("count-box");
        if (!isLast) {
            box.getStyleClass().add("ruled-right");
        }
        return box;
    }

    private static Node clash(Clash clash) {
        var head = new FlowPane(6, 0, Chips.wrapped(clash.what(), "strong", "caption"), Chips.mark(clash.portion()));
        var box = new VBox(head, Chips.wrapped(clash.sides(), "caption"));
        box.setStyle("-fx-padding: 4 0 0 0;");
        return box;
    }

    /** A number leads to what it counts. */
    private HBox opening(Count count, VBox words) {
        var filter = IncomingFilter.of(count.change());
        if (inspection.incoming().things().stream().anyMatch(filter::shows)) {
            return Rows.opening(
                    "inbox-" + count.change().name().toLowerCase(Locale.ROOT),
                    texts.get("ui.exchange.incoming.filter", count.label(), count.number()),
                    () -> look.accept(filter),
                    words);
        }
        var still = new HBox(words);
        still.getStyleClass().add("quiet");
        return still;
    }

    private Node same(List<Same> pairs) {
        var head = new HBox(
                8,
                Chips.styled(texts.get("ui.exchange.same"), "strong"),
                Chips.styled(texts.get("ui.exchange.same.hint"), "muted", "small"));
        var rows = new VBox(6, head);
        pairs.stream().limit(NAMED).forEach(pair -> {
            var words = Chips.styled(texts.get("ui.exchange.same.pair", pair.property(), pair.name(), pair.held()));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            var type = Chips.styled(pair.type(), "muted", "small");
            type.setMinWidth(Region.USE_PREF_SIZE);
            rows.getChildren().add(new HBox(8, type, words, Controls.spring(), Chips.mark(pair.portion())));
        });
        if (pairs.size() > NAMED) {
            rows.getChildren()
                    .add(Chips.styled(texts.get("ui.exchange.same.more", pairs.size() - NAMED), "muted", "small"));
        }
        rows.setStyle("-fx-padding: 12 16 14 16; -fx-border-width: 1 0 0 0; -fx-border-color: -color-border-default;");
        rows.setId("inbox-same");
        return rows;
    }

    /** Two overlapping squares are drawn, since few fonts of a system have that sign. */
    private static Node sign(Change change) {
        var chip = Chips.styled(
                switch (change) {
                    case NEW -> "+";
                    case CHANGED -> "~";
                    case CONTESTED -> "≠";
                    case SAME -> "";
                    case WITHDRAWN -> "−";
                },
                "sign",
                switch (change) {
                    case NEW -> "added";
                    case CHANGED, CONTESTED, SAME -> "changed";
                    case WITHDRAWN -> "removed";
                });
        if (change == Change.SAME) {
            chip.setGraphic(Icons.of("mdi2c-content-duplicate", "icon-16"));
        }
        return chip;
    }
}
