package org.entente.ui.entity;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityActions.Comparison;
import org.entente.ui.text.Texts;

/** The inspector while several things are selected: how many of each type, what all share, in what they differ, and what can be done with all. */
final class ComparisonPane extends VBox {

    private final Texts texts;

    /** @param pin holds it while something else is selected */
    ComparisonPane(List<ObjectId> things, Comparison comparison, EntityWork work, Texts texts, Node pin) {
        this.texts = texts;
        setId("inspector-many");
        var head =
                new HBox(Chips.styled(texts.get("ui.many.title", things.size()), "card-title"), Controls.spring(), pin);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setStyle("-fx-padding: 16 16 8 16;");
        var rows = new VBox(16);
        rows.setStyle("-fx-padding: 4 16 16 16;");
        rows.getChildren().add(part("ui.many.types", types(comparison)));
        if (comparison.isCompared()) {
            rows.getChildren()
                    .addAll(
                            part("ui.many.shared", shared(comparison)),
                            part("ui.many.differing", differing(comparison)));
        } else {
            rows.getChildren().add(sentence(texts.get("ui.many.much")));
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot(things, work));
    }

    private Node foot(List<ObjectId> things, EntityWork work) {
        var foot = new FlowPane(
                8,
                8,
                button("many-graph", "mdi2g-graph-outline", "ui.menu.graph", () -> work.showInGraph(things)),
                button("many-tags", "mdi2t-tag-outline", "ui.menu.tags", () -> work.tag(things)),
                button("many-note", "mdi2n-note-outline", "ui.menu.note", () -> work.note(things)),
                button("many-marking", "mdi2s-stamper", "ui.menu.marking", () -> work.mark(things)),
                button("many-copy", "mdi2c-content-copy", "ui.bulk.copy", () -> work.copy(things)),
                button("many-delete", "mdi2d-delete-outline", "ui.menu.delete", () -> work.delete(things)));
        foot.getStyleClass().add("many-foot");
        return foot;
    }

    private Node button(String id, String icon, String key, Runnable action) {
        return Controls.button(id, icon, texts.get(key), action, "small");
    }

    private Node part(String key, List<Node> lines) {
        var box = new VBox(4, Chips.styled(texts.get(key), "strong", "small"));
        if (lines.isEmpty()) {
            box.getChildren().add(sentence(texts.get("ui.many.none")));
        }
        box.getChildren().addAll(lines);
        return box;
    }

    private static Node sentence(String words) {
        var label = Chips.styled(words, "muted", "small");
        label.setWrapText(true);
        return label;
    }

    private List<Node> types(Comparison comparison) {
        return comparison.types().stream()
                .map(type -> {
                    var row = new HBox(
                            8,
                            new SymbolView(type.symbol(), 20),
                            Chips.styled(type.symbol().label(), "small"),
                            Controls.spring(),
                            Chips.styled(String.format(Locale.ENGLISH, "%,d", type.count()), "muted", "small"));
                    row.setAlignment(Pos.CENTER_LEFT);
                    row.setMinHeight(26);
                    return (Node) row;
                })
                .toList();
    }

    private List<Node> shared(Comparison comparison) {
        return comparison.shared().stream()
                .map(shared -> line(shared.label(), shared.value()))
                .toList();
    }

    private List<Node> differing(Comparison comparison) {
        return comparison.differing().stream()
                .map(each -> line(each.label(), texts.get("ui.many.values", each.values(), each.having())))
                .toList();
    }

    private static Node line(String label, String value) {
        var words = Chips.styled(value);
        words.setWrapText(true);
        var box = new VBox(2, Chips.styled(label, "muted", "caption"), words);
        box.getStyleClass().add("ruled-muted");
        box.setStyle("-fx-padding: 6 0 6 0;");
        return box;
    }
}
