package org.entente.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Exchange.Inspection;
import org.entente.ui.door.Incoming.Change;
import org.entente.ui.door.Incoming.Property;
import org.entente.ui.door.Incoming.Said;
import org.entente.ui.door.Incoming.Thing;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** Every claim of a package about one thing, tinted and dashed, beside what the case holds of the same property. */
final class IncomingDetails {

    private static final double LABEL = 130;
    /** Characters that a few lines have room for. */
    private static final int LONG = 800;

    private static final int ROWS = 8;

    /** What a claim is to the case, and how that looks. */
    private enum Kind {
        HELD("held"),
        NEW("incoming"),
        AGREEING("incoming", "agreeing");

        private final List<String> styles;

        Kind(String... styles) {
            this.styles = List.of(styles);
        }
    }

    private final Inspection inspection;
    private final Texts texts;
    private final Chips chips;

    IncomingDetails(Inspection inspection, Texts texts) {
        this.inspection = inspection;
        this.texts = texts;
        this.chips = new Chips(texts);
    }

    Node of(Thing thing) {
        var name = Chips.wrapped(thing.name(), "section");
        name.setMinWidth(0);
        var title =
                new HBox(12, new SymbolView(thing.symbol(), 26), name, Controls.spring(), Chips.mark(thing.portion()));
        title.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(12, title);
        if (!thing.same().isEmpty()) {
            box.getChildren()
                    .add(Chips.wrapped(texts.get("ui.exchange.incoming.same.hint", thing.same()), "muted", "small"));
        }
        box.getChildren().add(table(thing));
        box.setStyle("-fx-padding: 16 32 20 20;");
        box.setId("incoming-claims");
        return box;
    }

    private Node table(Thing thing) {
        boolean isBeside = !thing.isNew();
        var grid = new GridPane(12, 0);
        var label = new ColumnConstraints();
        TextScale.of(grid).subscribe(scale -> {
            label.setMinWidth(LABEL * scale.doubleValue());
            label.setMaxWidth(LABEL * scale.doubleValue());
        });
        grid.getColumnConstraints().add(label);
        grid.addRow(0, new Region());
        if (isBeside) {
            grid.getColumnConstraints().add(half());
            grid.add(Chips.styled(texts.get("ui.exchange.incoming.here"), "strong", "caption"), 1, 0);
        }
        grid.getColumnConstraints().add(half());
        var there = Chips.styled(
                texts.get("ui.exchange.incoming.there", inspection.number(), inspection.from()), "strong", "caption");
        there.setStyle("-fx-padding: 0 0 0 13;"); // over the words in the dashed boxes, not over their edges
        grid.add(there, isBeside ? 2 : 1, 0);
        int row = 1;
        for (Property property : thing.properties()) {
            grid.add(label(property), 0, row);
            if (isBeside) {
                grid.add(here(property, thing.isWeighed()), 1, row);
            }
            grid.add(
                    property.change() == Change.WITHDRAWN ? takenBack() : incoming(property, thing.isWeighed()),
                    isBeside ? 2 : 1,
                    row++);
        }
        return grid;
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }

    private Node label(Property property) {
        var box = new VBox(4, Chips.wrapped(property.label(), "muted", "small"));
        if (property.change() == Change.CONTESTED) {
            box.getChildren()
                    .add(Chips.styled(
                            texts.get("ui.exchange.incoming.is."
                                    + property.change().name().toLowerCase(Locale.ROOT)),
                            "contested-chip"));
        }
        box.setStyle("-fx-padding: 12 0 8 0;");
        GridPane.setValignment(box, VPos.TOP);
        return box;
    }

    private Node here(Property property, boolean isWeighed) {
        if (property.held().isEmpty()) {
            var nothing = Chips.styled(texts.get("ui.exchange.incoming.here.none"), "muted", "small");
            nothing.setStyle("-fx-padding: 12 0 8 0;");
            GridPane.setValignment(nothing, VPos.TOP);
            return nothing;
        }
        var box = column();
        property.held().forEach(said -> box.getChildren().add(claim(said, isWeighed, Kind.HELD)));
        return box;
    }

    /** A value that is held already is no difference, however much it adds to what that rests on. */
    private Node incoming(Property property, boolean isWeighed) {
        var held = property.held().stream().map(said -> said.claim().value()).collect(Collectors.toSet());
        var box = column();
        property.incoming()
                .forEach(said -> box.getChildren()
                        .add(claim(said, isWeighed, held.contains(said.claim().value()) ? Kind.AGREEING : Kind.NEW)));
        return box;
    }

    private static VBox column() {
        var box = new VBox(6);
        box.setStyle("-fx-padding: 4 0 4 0;");
        return box;
    }

    private Node takenBack() {
        var words = Chips.wrapped(texts.get("ui.exchange.incoming.withdrawn", inspection.from()), "small");
        words.getStyleClass().addAll("incoming", "withdrawn");
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    /**
     * All of a value can be read, and its mark stands at the edge. What would fill the screen and more is scrolled; what is
     * short is no wider than its words, so that one written from the right still begins below its head.
     */
    private static HBox marked(String words, String portion) {
        var row = new HBox(8);
        row.setAlignment(Pos.TOP_LEFT);
        if (words.length() <= LONG) {
            var value = Chips.wrapped(words);
            value.setMinWidth(0);
            row.getChildren().addAll(value, Controls.spring());
        } else {
            var text = new TextArea(words);
            text.setEditable(false);
            text.setWrapText(true);
            text.setPrefRowCount(ROWS);
            HBox.setHgrow(text, Priority.ALWAYS);
            row.getChildren().add(text);
        }
        row.getChildren().add(Chips.mark(portion));
        return row;
    }

    private Node claim(Said said, boolean isWeighed, Kind kind) {
        var claim = said.claim();
        var rests = new HBox(8);
        rests.setAlignment(Pos.CENTER_LEFT);
        if (isWeighed || said.grade().isGraded()) {
            rests.getChildren().add(chips.grade(said.grade()));
        }
        if (!claim.source().isEmpty()) {
            var source = Chips.wrapped(claim.source(), "small");
            source.setMinWidth(0);
            rests.getChildren().add(source);
        } else if (isWeighed && kind != Kind.HELD) {
            rests.getChildren().add(chips.unsourced());
        }
        var box = new VBox(4, marked(claim.value(), claim.portion()));
        if (!rests.getChildren().isEmpty()) {
            box.getChildren().add(rests);
        }
        String by = kind == Kind.AGREEING ? texts.get("ui.exchange.incoming.agrees", said.by()) : said.by();
        box.getChildren().add(Chips.wrapped(by, "muted", "caption"));
        box.getStyleClass().addAll(kind.styles);
        return box;
    }
}
