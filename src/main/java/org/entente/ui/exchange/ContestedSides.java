package org.entente.ui.exchange;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Contested.Before;
import org.entente.ui.door.Contested.Side;
import org.entente.ui.door.Contested.Sides;
import org.entente.ui.door.Contested.Value;
import org.entente.ui.door.EntityPage;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** One contested value: what was said before, then every side at equal size with who said it, on what, and how well graded. */
final class ContestedSides {

    private static final double BEFORE = 200;
    /** What all begin with before the free width is shared out: their words are measured at it. */
    private static final double EQUAL = 300;

    private static final String BODY = "-fx-padding: 8 20 10 20;";

    /** So many stand beside each other; more go below. */
    private static final int ACROSS = 3;

    private final ContestedViewModel model;
    private final Texts texts;
    private final Chips chips;
    private final Consumer<ObjectId> open;
    private final Node result;
    private final VBox box = new VBox(12);
    private final VBox page = new VBox(box);
    private final ScrollPane scroll = new ScrollPane(page);
    private boolean isNarrow;
    private @Nullable Value read;

    /**
     * @param open opens the page of a thing
     * @param result stands below the sides
     */
    ContestedSides(ContestedViewModel model, Texts texts, Consumer<ObjectId> open, Node result) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        this.result = result;
        chips = new Chips(texts);
        box.setStyle("-fx-padding: 12 32 12 32;");
        scroll.setFitToWidth(true);
        model.sidesProperty().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    void arrange(boolean narrow) {
        isNarrow = narrow;
        show(model.sidesProperty().get());
    }

    /** What is scrolled with the sides, below them; null for nothing. */
    void below(@Nullable Node more) {
        page.getChildren().setAll(more == null ? List.of(box) : List.of(box, more));
    }

    private void show(@Nullable Sides sides) {
        Value value = model.chosenProperty().get();
        if (sides == null || value == null) {
            box.setDisable(true); // the one before stays readable, dimmed, until the next was read
            return;
        }
        if (!value.isSame(read)) {
            // later, since the cursor leaves the reason of the one before, and would take the page along
            Platform.runLater(() -> scroll.setVvalue(0));
        }
        read = value;
        box.setDisable(false);
        box.getChildren().setAll(title(value), columns(sides));
        if (!value.hint().isEmpty()) {
            box.getChildren().add(hint(value.hint()));
        }
        EntityPage.Resolved resolved = sides.resolved();
        if (resolved != null) {
            box.getChildren().add(stands(resolved));
        }
        box.getChildren().add(result);
    }

    private Node title(Value value) {
        var label = Chips.styled(value.label(), "title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var portion = chips.portion(value.portion());
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var thing = new HBox(
                12,
                new SymbolView(value.symbol(), 22),
                link("contested-thing", value.name(), value.object()),
                Chips.styled(value.also(), "muted"));
        thing.setAlignment(Pos.CENTER_LEFT);
        if (isNarrow) {
            return new FlowPane(12, 4, label, thing, portion);
        }
        var title = new HBox(12, label, thing, Controls.spring(), portion);
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private Node columns(Sides sides) {
        var grid = new VBox(12);
        var all = sides.sides();
        for (int from = 0; from < all.size(); from += ACROSS) {
            var row = new HBox(16);
            for (int i = from; i < from + Math.min(ACROSS, all.size()); i++) {
                row.getChildren().add(equal(i < all.size() ? side(all.get(i)) : new Region()));
            }
            grid.getChildren().add(row);
        }
        HBox.setHgrow(grid, Priority.ALWAYS);
        if (isNarrow) {
            return new VBox(12, grid, beforeInOneLine(sides.before()));
        }
        var before = before(sides.before());
        TextScale.exactly(before, BEFORE);
        return new HBox(16, before, grid);
    }

    /** Of the same width as those beside it, whatever it says; a row that is not full leaves its room empty. */
    private static Region equal(Region cell) {
        cell.setMinWidth(0);
        TextScale.of(cell).subscribe(scale -> cell.setPrefWidth(EQUAL * scale.doubleValue()));
        cell.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }

    private Region before(@Nullable Before before) {
        var head = head(texts.get("ui.exchange.contested.before"), when(before), "");
        var value = value(what(before));
        value.getStyleClass().add("muted");
        var body = new VBox(value);
        body.setStyle(BODY);
        return dashed(new VBox(head, body));
    }

    /** What is to be decided must not lie below the edge for its sake. */
    private Region beforeInOneLine(@Nullable Before before) {
        var line = new FlowPane(
                12,
                2,
                Chips.styled(texts.get("ui.exchange.contested.before"), "strong"),
                Chips.wrapped(what(before)),
                Chips.wrapped(when(before), "muted", "caption"));
        line.setRowValignment(VPos.BASELINE);
        line.setStyle("-fx-padding: 6 20 6 20;");
        return dashed(line);
    }

    private String what(@Nullable Before before) {
        return before == null ? texts.get("ui.exchange.contested.before.unknown") : before.value();
    }

    private String when(@Nullable Before before) {
        return before == null
                ? texts.get("ui.exchange.contested.before.none")
                : texts.get("ui.claim.by", before.organisation(), before.day());
    }

    private static Region dashed(Region card) {
        card.getStyleClass().addAll("card", "dashed");
        card.setId("contested-before");
        return card;
    }

    private Region side(Side side) {
        var source = new HBox(8, chips.grade(side.grade()));
        EntityPage.SourceMention mention = side.source();
        source.getChildren()
                .add(
                        mention == null
                                ? chips.unsourced()
                                : link(
                                        "contested-source",
                                        mention.place().isEmpty()
                                                ? mention.reference()
                                                : texts.get("ui.claim.source", mention.reference(), mention.place()),
                                        mention.id()));
        source.setAlignment(Pos.CENTER_LEFT);
        var body = new VBox(4, value(side.value()), source);
        if (mention != null && !mention.title().equals(mention.reference())) {
            var title = Chips.wrapped(mention.title(), "small");
            title.setId("contested-source-title");
            body.getChildren().add(title);
        }
        body.getChildren().add(Chips.wrapped(chips.gradeWords(side.grade()), "muted", "caption"));
        body.setStyle(BODY);
        var card = new VBox(
                head(side.organisation(), texts.get("ui.claim.by", side.person(), side.day()), side.portion()), body);
        card.getStyleClass().addAll("card", "contested-side");
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }

    private Node head(String who, String when, String portion) {
        var mark = chips.portion(portion);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var line = Chips.styled(when, "muted", "caption");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        var name = Chips.styled(who, "strong");
        name.setMinWidth(Region.USE_PREF_SIZE); // the side is known by it
        var head = new VBox(
                2, isNarrow ? new FlowPane(8, 2, name, mark) : new HBox(8, name, Controls.spring(), mark), line);
        head.getStyleClass().add("ruled");
        head.setStyle("-fx-padding: 8 20 6 20;");
        return head;
    }

    private static javafx.scene.control.Label value(String words) {
        var value = Chips.styled(words, "title");
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        return value;
    }

    private Node hint(String cause) {
        return strip("contested-hint", "mdi2s-swap-horizontal", "warning", "warn-strip", cause);
    }

    private Node stands(EntityPage.Resolved resolved) {
        return strip(
                "contested-stands",
                "mdi2c-check",
                "success",
                "calm-strip",
                texts.get("ui.claim.resolved", resolved.value(), resolved.by(), resolved.reason()));
    }

    private static Node strip(String id, String icon, String colour, String style, String words) {
        var sentence = Chips.styled(words, "small");
        sentence.setId(id);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var strip = new HBox(Icons.of(icon, "icon-20", colour), sentence);
        strip.getStyleClass().add(style);
        return strip;
    }

    private Node link(String id, String name, ObjectId thing) {
        return Controls.button(id, name, () -> open.accept(thing), "plain-link");
    }
}
