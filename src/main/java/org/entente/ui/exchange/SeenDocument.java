package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.model.value.Likelihood;
import org.entente.report.document.Block;
import org.entente.report.document.Document;
import org.entente.report.document.Initials;
import org.entente.ui.control.Chips;
import org.entente.ui.control.ConfidencePips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.LikelihoodBar;
import org.entente.ui.control.LikelihoodBar.Band;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/**
 * A document in the reading order of its reader, in a narrow column: the mark follows the words that it marks, a likelihood has
 * its bar and a confidence a line of its own, and the rows of a table stand below each other.
 */
final class SeenDocument extends VBox {

    private static final double BAR_WIDTH = 320;
    private static final double BAR_HEIGHT = 14;
    private static final double ABOVE_SECTION = 12;
    private static final double BETWEEN_LINES = 3;

    SeenDocument(Document document) {
        super(8);
        setId("seen-document");
        getChildren().add(Chips.wrapped(document.subtitle(), "muted", "small"));
        document.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private static Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading.text());
            case Block.Paragraph(String lead, String text, String portion) -> words(lead, text, portion);
            case Block.Entry(String text, String portion) -> words("•", text, portion);
            case Block.Judgement judgement ->
                new VBox(
                        6,
                        measured(
                                words(judgement.number(), judgement.sentence(), judgement.portion()),
                                judgement.bar(),
                                judgement.confidence()));
            case Block.Position position -> position(position);
            case Block.Table table -> table(table);
            case Block.Picture picture -> words("", picture.caption(), picture.portion());
        };
    }

    private static Node heading(String text) {
        var heading = Chips.wrapped(text, "strong");
        VBox.setMargin(heading, new Insets(ABOVE_SECTION, 0, 0, 0));
        return heading;
    }

    /** A dissent has a rule beside it and is no smaller than the judgement. */
    private static Node position(Block.Position position) {
        var box = new VBox(
                6,
                measured(
                        words(position.lead(), position.text(), position.portion()),
                        position.bar(),
                        position.confidence()));
        if (position.dissent()) {
            box.getStyleClass().add("dissent");
        } else {
            VBox.setMargin(box, new Insets(0, 0, 0, 12));
        }
        return box;
    }

    private static Node[] measured(Node said, @Nullable Likelihood likelihood, Block.@Nullable Confidence confidence) {
        var nodes = new ArrayList<Node>(List.of(said));
        if (likelihood != null) {
            var band = new Band(
                    likelihood.low().number().doubleValue(),
                    likelihood.high().number().doubleValue());
            nodes.add(new VBox(2, LikelihoodBar.small(band, BAR_WIDTH, BAR_HEIGHT, likelihood.percent()), axis()));
        }
        if (confidence != null) {
            var pips = new ConfidencePips(confidence.pips(), confidence.text());
            pips.setMinWidth(Region.USE_PREF_SIZE);
            var words = words("", confidence.text(), confidence.portion());
            var row = new HBox(8, pips, words);
            row.setAlignment(Pos.TOP_LEFT);
            HBox.setMargin(pips, new Insets(6, 0, 0, 0)); // beside the middle of the first line
            nodes.add(row);
        }
        return nodes.toArray(Node[]::new);
    }

    /** From where to where the bar goes, so that a place on it can be read. */
    private static Node axis() {
        var axis = new StackPane(number(0, Pos.CENTER_LEFT), number(50, Pos.CENTER), number(100, Pos.CENTER_RIGHT));
        TextScale.exactly(axis, BAR_WIDTH);
        return axis;
    }

    private static Node number(int percent, Pos place) {
        var number = Chips.styled(String.valueOf(percent), "muted", "caption");
        StackPane.setAlignment(number, place);
        return number;
    }

    private static Node table(Block.Table table) {
        var rows = new VBox(words("", table.caption(), table.portion()));
        table.rows().forEach(row -> rows.getChildren().add(row(row, table.header())));
        return rows;
    }

    /** The first cell stands before, the mark in the last one at the right, and what is between below each other. */
    private static Node row(List<String> cells, List<String> header) {
        int last = cells.size() - 1;
        var name = Chips.wrapped(Initials.bound(cells.get(1)), "strong", "small");
        name.setMinWidth(0);
        var head = new HBox(
                8, whole(cells.getFirst(), "grade-chip"), name, Controls.spring(), whole(cells.get(last), "portion"));
        head.setAlignment(Pos.TOP_LEFT);
        var row = new VBox(2, head);
        for (int at = 2; at < last; at++) {
            if (!cells.get(at).isEmpty()) {
                row.getChildren()
                        .add(
                                at == 2
                                        ? Chips.wrapped(Initials.bound(cells.get(at)), "small")
                                        : Chips.wrapped(header.get(at) + ": " + cells.get(at), "muted", "caption"));
            }
        }
        row.getStyleClass().add("ruled-muted");
        row.setStyle("-fx-padding: 8 0 8 0;");
        return row;
    }

    private static Node whole(String text, String styleClass) {
        var label = Chips.styled(text, styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** @param lead in bold before the text; empty for none */
    private static TextFlow words(String lead, String text, String portion) {
        var flow = new TextFlow();
        flow.setLineSpacing(BETWEEN_LINES);
        if (!lead.isEmpty()) {
            flow.getChildren().add(text(Initials.bound(lead) + "  ", "strong"));
        }
        flow.getChildren().add(text(Initials.bound(text)));
        if (!portion.isEmpty()) {
            flow.getChildren().add(text("  " + portion.replace(' ', '\u00A0'), "muted", "caption"));
        }
        return flow;
    }

    private static Text text(String words, String... styleClasses) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        text.getStyleClass().addAll(styleClasses);
        return text;
    }
}
