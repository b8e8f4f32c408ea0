package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.Block;
import org.entente.ui.door.EntityPage.ChangeLine;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.HistoryLine;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What each tab of the inspector shows about one thing. */
final class InspectorTabs {

    private static final int CLOSEST = 8;
    private static final int MOST_OTHERS = 6;

    private final Texts texts;
    private final Chips chips;
    private final Consumer<ObjectId> open;

    /** The tabs, in their order. */
    enum Tab {
        SUMMARY,
        CLAIMS,
        LINKS,
        SOURCES,
        HISTORY
    }

    /** @param open opens the page of a thing or source */
    InspectorTabs(Texts texts, Consumer<ObjectId> open) {
        this.texts = texts;
        this.chips = new Chips(texts);
        this.open = open;
    }

    Node of(Tab tab, EntityPage page) {
        var rows = new VBox();
        rows.setStyle("-fx-padding: 4 16 16 16;");
        var shown = rows.getChildren();
        switch (tab) {
            case SUMMARY -> summary(page, rows);
            case CLAIMS -> page.blocks().forEach(block -> shown.add(claims(block)));
            case LINKS -> page.links().forEach(link -> shown.add(link(link)));
            case SOURCES -> sources(page, rows);
            case HISTORY -> page.history().forEach(line -> shown.add(history(line)));
        }
        if (shown.isEmpty()) {
            shown.add(Chips.styled(texts.get("ui.inspector.empty"), "muted", "small"));
        }
        return rows;
    }

    private void summary(EntityPage page, VBox rows) {
        page.blocks().forEach(block -> rows.getChildren().add(block(block)));
        if (!page.links().isEmpty()) {
            var heading = Chips.styled(texts.get("ui.inspector.closest"), "strong", "small");
            VBox.setMargin(heading, new Insets(16, 0, 4, 0));
            rows.getChildren().add(heading);
            page.links().stream()
                    .limit(CLOSEST)
                    .forEach(link -> rows.getChildren().add(link(link)));
        }
    }

    /** What stands of a property, and that others say otherwise. */
    private Node block(Block block) {
        var box = part(block.label());
        List<ClaimLine> live = block.live();
        live.stream()
                .filter(ClaimLine::isShown)
                .findFirst()
                .ifPresent(line -> box.getChildren().add(claim(line)));
        live.stream()
                .filter(line -> !line.isShown())
                .limit(MOST_OTHERS)
                .forEach(line -> box.getChildren().add(block.isContested() ? other(line) : claim(line)));
        return box;
    }

    /** Every claim about a property with who makes it, when it holds, and how it is marked. */
    private Node claims(Block block) {
        var box = part(block.label());
        if (block.isContested()) {
            box.getChildren().add(chips.contested(block.live().size()));
        }
        block.live().forEach(line -> {
            String by = line.validity().isEmpty()
                    ? texts.get("ui.claim.by", line.contributor(), line.when())
                    : texts.get("ui.inspector.claim.by", line.contributor(), line.when(), line.validity());
            var said = PageCells.words(by, "muted", "caption");
            HBox.setHgrow(said, Priority.ALWAYS);
            said.setMaxWidth(Double.MAX_VALUE);
            var portion = chips.portion(line.portion());
            portion.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().addAll(claim(line), new HBox(8, said, portion));
        });
        return box;
    }

    private static VBox part(String label) {
        var box = new VBox(2, Chips.styled(label, "muted", "caption"));
        box.getStyleClass().add("ruled-muted");
        box.setStyle("-fx-padding: 8 0 8 0;");
        return box;
    }

    private Node claim(ClaimLine line) {
        var value = PageCells.words(line.value());
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, value);
        var source = line.source();
        if (source == null) {
            row.getChildren().add(chips.unsourced());
        } else {
            row.getChildren().addAll(chips.grade(line.grade()), reference(source));
        }
        row.getChildren().forEach(node -> {
            if (node != value && node instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        });
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node reference(SourceMention source) {
        return Controls.button(
                "inspector-source", source.reference(), () -> open.accept(source.id()), "plain-link", "small");
    }

    private Node other(ClaimLine line) {
        return Chips.styled(
                texts.get("ui.inspector.also", line.contributor(), line.value()), "warning-text", "caption", "strong");
    }

    private Node link(LinkLine link) {
        var kind = Chips.styled(link.kind(), "muted", "small");
        TextScale.exactly(kind, 112);
        var name = Chips.styled(link.name(), "small");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, kind, new SymbolView(link.symbol(), 20), name, chips.grade(link.grade()));
        row.setMinHeight(32);
        row.setAlignment(Pos.CENTER_LEFT);
        Peek.on(row, link.other());
        opens(row, link.other());
        return row;
    }

    /** A double-click and Enter open it. */
    private void opens(HBox row, ObjectId thing) {
        row.getStyleClass().addAll("inspector-row", "can-choose");
        row.setFocusTraversable(true);
        row.setOnMouseClicked(click -> {
            row.requestFocus();
            if (click.getClickCount() == 2) {
                open.accept(thing);
            }
        });
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open.accept(thing);
                key.consume();
            }
        });
    }

    /** Each source that is named, with how many claims and links name it. */
    private void sources(EntityPage page, VBox rows) {
        var named = new ArrayList<SourceMention>();
        page.blocks().forEach(block -> block.live().forEach(line -> add(line.source(), named)));
        page.links().forEach(link -> add(link.source(), named));
        var counts = new LinkedHashMap<ObjectId, Integer>();
        var first = new LinkedHashMap<ObjectId, SourceMention>();
        named.forEach(mention -> {
            counts.merge(mention.id(), 1, Integer::sum);
            first.putIfAbsent(mention.id(), mention);
        });
        first.forEach((id, mention) -> {
            var title = PageCells.words(mention.title(), "small");
            var words = new VBox(
                    2,
                    Chips.styled(mention.reference(), "strong", "small"),
                    title,
                    Chips.styled(texts.get("ui.inspector.rests", counts.getOrDefault(id, 0)), "muted", "caption"));
            var row = new HBox(8, words);
            row.getStyleClass().add("ruled-muted");
            row.setStyle("-fx-padding: 8 0 8 0;");
            opens(row, id);
            rows.getChildren().add(row);
        });
    }

    private static void add(@org.jspecify.annotations.Nullable SourceMention mention, List<SourceMention> named) {
        if (mention != null) {
            named.add(mention);
        }
    }

    private Node history(HistoryLine line) {
        var box = new VBox(2);
        line.changes().stream()
                .limit(CLOSEST)
                .map(ChangeLine::sentence)
                .forEach(sentence -> box.getChildren().add(PageCells.words(sentence, "small")));
        if (line.changes().size() > CLOSEST) {
            box.getChildren()
                    .add(Chips.styled(
                            texts.get(
                                    "ui.inspector.changes.more", line.changes().size() - CLOSEST),
                            "muted",
                            "small"));
        }
        box.getChildren().add(Chips.styled(texts.get("ui.history.by", line.when(), line.who()), "muted", "caption"));
        box.getStyleClass().add("ruled-muted");
        box.setStyle("-fx-padding: 6 0 6 0;");
        return box;
    }
}
