package org.entente.ui.entity;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage;
import org.entente.ui.text.Texts;

/** The inspector beside a pair that is being decided on: every claim of both, with who makes it, its grade, source and mark. */
final class PairClaimsPane extends VBox {

    private final Texts texts;
    private final Chips chips;

    PairClaimsPane(EntityPage one, EntityPage other, Texts texts) {
        this.texts = texts;
        chips = new Chips(texts);
        setId("inspector-pair");
        var claims = PairClaims.of(one, other);
        var rows = new VBox(
                16,
                new VBox(6, thing(one), thing(other)),
                part("ui.pair.shared", claims.shared(), claims.linked()),
                part("ui.pair.differing", claims.differing(), List.of()),
                part("ui.pair.one", claims.oneSided(), List.of()));
        rows.setStyle("-fx-padding: 16;");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private static Node thing(EntityPage page) {
        var name = PageCells.words(page.name(), "strong");
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(8, new SymbolView(page.symbol(), 20), name);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(row, right(page.portion()));
    }

    private static Node right(String mark, Node... before) {
        var row = new HBox(8, before);
        row.getChildren().addAll(Controls.spring(), Chips.mark(mark));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node part(String key, List<PairClaims.Property> properties, List<PairClaims.Linked> linked) {
        var box = new VBox(4, Chips.styled(texts.get(key), "strong", "small"));
        if (properties.isEmpty() && linked.isEmpty()) {
            box.getChildren().add(Chips.styled(texts.get("ui.many.none"), "muted", "small"));
        }
        properties.forEach(property -> box.getChildren().add(property(property)));
        if (!linked.isEmpty()) {
            var links = group(texts.get("ui.pair.linked"));
            linked.forEach(each -> links.getChildren().add(link(each)));
            box.getChildren().add(links);
        }
        return box;
    }

    private static VBox group(String label) {
        var box = new VBox(6, Chips.styled(label, "muted", "caption"));
        box.getStyleClass().add("ruled-muted");
        box.setStyle("-fx-padding: 6 0 8 0;");
        return box;
    }

    private Node link(PairClaims.Linked linked) {
        var link = linked.link();
        var words = PageCells.words(texts.get("ui.pair.link", linked.of().name(), link.kind(), link.name()));
        words.setMinHeight(Region.USE_PREF_SIZE);
        var source = link.source();
        return new VBox(
                2,
                words,
                source == null
                        ? right(link.portion(), chips.grade(link.grade()))
                        : right(
                                link.portion(),
                                chips.grade(link.grade()),
                                reference(source.reference(), source.title())));
    }

    private Node property(PairClaims.Property property) {
        String label = property.label().isEmpty() ? texts.get("ui.pair.names") : property.label();
        var box = group(label);
        property.said().forEach(said -> box.getChildren().add(claim(said)));
        return box;
    }

    private Node claim(PairClaims.Said said) {
        var claim = said.claim();
        var value = PageCells.words(claim.value());
        value.setMinHeight(Region.USE_PREF_SIZE);
        var by = Chips.wrapped(
                texts.get("ui.pair.by", said.of().name(), claim.contributor(), claim.when()), "muted", "caption");
        var source = claim.source();
        var grounds = source == null
                ? right(claim.portion(), chips.unsourced())
                : right(claim.portion(), chips.grade(claim.grade()), reference(source.reference(), source.title()));
        return new VBox(2, value, by, grounds);
    }

    private static Node reference(String reference, String title) {
        var label = Chips.styled(reference, "small");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(title));
        return label;
    }
}
