package org.entente.ui.entity;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Duplicates.Pair;
import org.entente.ui.door.Duplicates.Reason;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;

/** Two things that may be one, side by side: what speaks for it beside what speaks against, and the decision with its reason. */
final class PairPane extends VBox {

    private final Pair pair;
    private final DuplicatesViewModel model;
    private final Texts texts;
    private final Chips chips;
    private final Consumer<ObjectId> open;
    private final TextArea reason = Fields.lines("same-reason", 2);

    /** @param open opens a thing's page */
    PairPane(Pair pair, DuplicatesViewModel model, Texts texts, Consumer<ObjectId> open) {
        super(16);
        this.pair = pair;
        this.model = model;
        this.texts = texts;
        this.open = open;
        chips = new Chips(texts);
        reason.setText(model.reason(pair));
        var cards = halves(card(pair.one()), card(pair.other()));
        var reasons = halves(reasons(true), reasons(false));
        reasons.setId("duplicate-reasons");
        getChildren()
                .setAll(
                        cards,
                        reasons,
                        Fields.labelled(texts.get("ui.same.reason"), reason),
                        Fields.hint(texts.get("ui.same.hint")));
        setStyle("-fx-padding: 20 24 24 24;");
    }

    private Node card(EntityRow row) {
        var name = PageCells.words(row.name(), "card-title");
        name.setMinHeight(Region.USE_PREF_SIZE);
        var names = new VBox(2, name);
        if (!row.second().isEmpty()) {
            names.getChildren().add(PageCells.words(row.second(), "muted"));
        }
        HBox.setHgrow(names, Priority.ALWAYS);
        var counts = PageCells.words(texts.get("ui.same.figures", row.links(), row.sources()), "muted", "small");
        var figures = new HBox(8, chips.grade(row.best()), counts);
        figures.setAlignment(Pos.CENTER_LEFT);
        var portion = chips.portion(row.portion());
        portion.setWrapText(true);
        var way = Controls.button("same-open", texts.get("ui.menu.open"), () -> open.accept(row.id()), "small");
        way.setMinWidth(Region.USE_PREF_SIZE);
        String kind = row.symbol().label();
        var said = row.contributors().isEmpty()
                ? kind
                : texts.get("ui.same.said", kind, String.join(", ", row.contributors()));
        var push = new Region();
        VBox.setVgrow(push, Priority.ALWAYS); // what can be done stands at one height in both
        var box = new VBox(
                8,
                new HBox(12, new SymbolView(row.symbol(), 32), names),
                portion,
                PageCells.words(said, "muted", "small"),
                figures,
                push,
                way);
        box.getStyleClass().add("card");
        box.setStyle("-fx-padding: 16;");
        return box;
    }

    private Node reasons(boolean isFor) {
        var some = pair.reasons().stream()
                .filter(each -> each.isFor() == isFor)
                .map(this::reason)
                .toList();
        var title = PageCells.words(
                texts.get(isFor ? "ui.same.speaks.for" : "ui.same.speaks.against", some.size()), "strong", "small");
        var box = new VBox(8, title);
        if (some.isEmpty()) {
            box.getChildren()
                    .add(Chips.styled(
                            texts.get(isFor ? "ui.same.speaks.none.for" : "ui.same.speaks.none.against"),
                            "muted",
                            "small"));
        }
        box.getChildren().addAll(some);
        return box;
    }

    /** Each as wide as the other, whatever either says. */
    private static GridPane halves(Node one, Node other) {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        var grid = new GridPane(16, 0);
        grid.getColumnConstraints().addAll(half, half);
        grid.addRow(0, one, other);
        GridPane.setValignment(other, VPos.TOP);
        return grid;
    }

    private Node reason(Reason each) {
        var sign = Chips.styled(each.isFor() ? "✚" : "−", "sign", each.isFor() ? "added" : "removed");
        sign.setMinWidth(24);
        sign.setAccessibleText(texts.get(each.isFor() ? "ui.same.for" : "ui.same.against"));
        var words = PageCells.words(each.words());
        words.setMinHeight(Region.USE_PREF_SIZE);
        var portion = chips.portion(each.portion());
        portion.setWrapText(true);
        var row =
                new HBox(8, sign, new VBox(2, words, portion)); // a mark beside long words would be broken as they are
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** The decision, to stand below what may scroll. None of them stands out: which it is, is for the analyst to say. */
    Node foot() {
        var same = button("pair-same", "ui.same.same", "S", this::same);
        var different = button("pair-different", "ui.same.different", "D", this::different);
        var later = button("pair-later", "ui.same.later", "L", this::later);
        var isBlank = reason.textProperty().map(String::isBlank);
        same.disableProperty().bind(isBlank);
        different.disableProperty().bind(isBlank);
        var row = new FlowPane(8, 8);
        row.getChildren().addAll(List.of(same, different, later));
        row.setId("pair-foot");
        row.getStyleClass().add("ruled-top");
        row.setStyle("-fx-padding: 12 24 12 24;");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Button button(String id, String key, String letter, Runnable action) {
        String words = texts.get(key);
        var button = Controls.button(id, words, action);
        button.setGraphic(Chips.styled(letter, "key-cap"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        button.setTooltip(new Tooltip(texts.get("ui.same.key", words, letter)));
        button.setAccessibleText(texts.get("ui.same.key", words, letter));
        return button;
    }

    void same() {
        if (!reason.getText().isBlank()) {
            model.same(pair, reason.getText());
        }
    }

    void different() {
        if (!reason.getText().isBlank()) {
            model.different(pair, reason.getText());
        }
    }

    void later() {
        model.later(pair);
    }
}
