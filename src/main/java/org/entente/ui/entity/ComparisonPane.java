package org.entente.ui.entity;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
import org.entente.ui.door.EntityActions.Differing;
import org.entente.ui.text.Texts;

/** The inspector while several things are selected: how many of each type, what all share, in what they differ, and what can be done with all. */
final class ComparisonPane extends VBox {

    private final Texts texts;
    private final List<ObjectId> things;
    private final HBox head = new HBox();

    ComparisonPane(List<ObjectId> things, Comparison comparison, Texts texts) {
        this.texts = texts;
        this.things = things;
        setId("inspector-many");
        head.getChildren().add(Chips.styled(texts.get("ui.many.title", things.size()), "card-title"));
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
        getChildren().addAll(head, scroll);
    }

    /**
     * Adds what can be done with all of them.
     *
     * @param pin holds it while something else is selected
     */
    ComparisonPane with(EntityWork work, Node pin) {
        head.getChildren().addAll(Controls.spring(), pin);
        getChildren().add(foot(work));
        return this;
    }

    /** What comparing is for comes first; the rest stands in a menu, for the bar below the table has it too. */
    private Node foot(EntityWork work) {
        var foot = new FlowPane(8, 8);
        if (things.size() <= EntityWork.MOST_DECIDED) {
            foot.getChildren()
                    .addAll(
                            button("many-same", "mdi2c-call-merge", "ui.bulk.same", () -> work.same(things)),
                            button(
                                    "many-different",
                                    "mdi2n-not-equal-variant",
                                    "ui.menu.different",
                                    () -> work.different(things)));
        }
        var more = new MenuButton(texts.get("ui.bulk.more"));
        more.setId("many-more");
        more.getStyleClass().add("small");
        more.getItems()
                .addAll(
                        item("many-graph", "ui.menu.graph", () -> work.showInGraph(things)),
                        item("many-tags", "ui.menu.tags", () -> work.tag(things)),
                        item("many-note", "ui.menu.note", () -> work.note(things)),
                        item("many-marking", "ui.menu.marking", () -> work.mark(things)),
                        item("many-copy", "ui.bulk.copy", () -> work.copy(things)),
                        item("many-delete", "ui.menu.delete", () -> work.delete(things)));
        foot.getChildren().add(more);
        foot.getStyleClass().add("many-foot");
        return foot;
    }

    private Node button(String id, String icon, String key, Runnable action) {
        return Controls.button(id, icon, texts.get(key), action, "small");
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
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
                .map(each -> line(each.label(), words(each)))
                .toList();
    }

    /** The values themselves while they are few. */
    private String words(Differing each) {
        return each.values() == each.some().size()
                ? texts.get("ui.many.some", String.join(" · ", each.some()), things.size() - each.having())
                : texts.get("ui.many.values", each.values(), each.having());
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
