package org.entente.ui.exchange;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
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
import org.jspecify.annotations.Nullable;

/** One contested value: what was said before, then every side at equal size with who said it, on what, and how well graded. */
final class ContestedSides {

    private static final double BEFORE = 200;

    /** So many stand beside each other; more go below. */
    private static final int ACROSS = 3;

    private final ContestedViewModel model;
    private final Texts texts;
    private final Chips chips;
    private final Consumer<ObjectId> open;
    private final Node result;
    private final VBox box = new VBox(16);
    private final ScrollPane scroll = new ScrollPane(box);

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
        box.setStyle("-fx-padding: 20 32 24 32;");
        scroll.setFitToWidth(true);
        model.sidesProperty().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    private void show(@Nullable Sides sides) {
        Value value = model.chosenProperty().get();
        if (sides == null || value == null) {
            box.setDisable(true); // the one before stays readable, dimmed, until the next was read
            return;
        }
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
        var title = new HBox(
                12,
                label,
                new SymbolView(value.symbol(), 22),
                link("contested-thing", value.name(), value.object()),
                Chips.styled(value.also(), "muted"),
                Controls.spring(),
                portion);
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private Node columns(Sides sides) {
        var grid = new GridPane(16, 16);
        int across = Math.min(ACROSS, sides.sides().size());
        for (int i = 0; i < across; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / across);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < sides.sides().size(); i++) {
            var card = side(sides.sides().get(i));
            GridPane.setFillHeight(card, true);
            grid.add(card, i % across, i / across);
        }
        var rows = new RowConstraints();
        rows.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(rows);
        HBox.setHgrow(grid, Priority.ALWAYS);
        grid.setPrefWidth(100);
        return new HBox(16, before(sides.before()), grid);
    }

    private Node before(@Nullable Before before) {
        var head = head(
                texts.get("ui.exchange.contested.before"),
                before == null
                        ? texts.get("ui.exchange.contested.before.none")
                        : texts.get("ui.claim.by", before.organisation(), before.day()),
                "");
        var value = value(before == null ? texts.get("ui.exchange.contested.before.unknown") : before.value());
        value.getStyleClass().add("muted");
        var body = new VBox(value);
        body.setStyle("-fx-padding: 18 20 20 20;");
        var card = new VBox(head, body);
        card.getStyleClass().addAll("card", "dashed");
        card.setId("contested-before");
        card.setMinWidth(BEFORE);
        card.setPrefWidth(BEFORE);
        card.setMaxWidth(BEFORE);
        return card;
    }

    private Node side(Side side) {
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
        var body = new VBox(
                8, value(side.value()), source, Chips.styled(chips.gradeWords(side.grade()), "muted", "small"));
        body.setStyle("-fx-padding: 18 20 20 20;");
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
        var head = new VBox(2, new HBox(8, Chips.styled(who, "strong"), Controls.spring(), mark), line);
        head.getStyleClass().add("ruled");
        head.setStyle("-fx-padding: 12 20 10 20;");
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
