package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.Block;
import org.entente.ui.door.EntityPage.ChangeLine;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.HistoryLine;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.door.Shown;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;

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

    /** What a tab shows, as far as its marking goes. */
    Shown.Some shown(Tab tab, EntityPage page) {
        return switch (tab) {
            case SUMMARY -> page.shown(page.blocks(), closest(page));
            case CLAIMS -> page.shown(page.blocks(), List.of());
            case LINKS -> page.shown(List.of(), page.links());
            case SOURCES -> page.shown();
            case HISTORY ->
                page.shown(List.of(), List.of())
                        .and(Shown.marked(page.history().stream()
                                .flatMap(line -> line.changes().stream())
                                .map(ChangeLine::portion)));
        };
    }

    private static List<LinkLine> closest(EntityPage page) {
        return page.links().stream().limit(CLOSEST).toList();
    }

    private void summary(EntityPage page, VBox rows) {
        page.blocks().forEach(block -> rows.getChildren().add(block(block)));
        if (!page.links().isEmpty()) {
            var heading = Chips.styled(texts.get("ui.inspector.closest"), "strong", "small");
            VBox.setMargin(heading, new Insets(16, 0, 4, 0));
            rows.getChildren().add(heading);
            closest(page).forEach(link -> rows.getChildren().add(link(link)));
        }
    }

    /** What stands of a property, and that others say otherwise. */
    private Node block(Block block) {
        List<ClaimLine> live = block.live();
        var shown = Stream.concat(
                        live.stream().filter(ClaimLine::isShown).limit(1),
                        live.stream().filter(line -> !line.isShown()).limit(MOST_OTHERS))
                .toList();
        boolean isAlike = shown.stream().map(ClaimLine::portion).distinct().count() == 1;
        var box = part(block.label(), isAlike ? shown.getFirst().portion() : "");
        for (ClaimLine line : shown) {
            box.getChildren().add(block.isContested() && !line.isShown() ? other(line) : claim(line));
            if (!isAlike) {
                box.getChildren().add(new HBox(Controls.spring(), chips.portion(line.portion())));
            }
        }
        return box;
    }

    /** Every claim about a property with who makes it, when it holds, and how it is marked. */
    private Node claims(Block block) {
        var box = part(block.label(), "");
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

    /** @param mark of everything in it; empty where each line has its own */
    private VBox part(String label, String mark) {
        var head = new HBox(8, Chips.styled(label, "muted", "caption"));
        if (!mark.isEmpty()) {
            var portion = chips.portion(mark);
            portion.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().addAll(Controls.spring(), portion);
        }
        var box = new VBox(2, head);
        box.getStyleClass().add("ruled-muted");
        box.setStyle("-fx-padding: 8 0 8 0;");
        return box;
    }

    private Node claim(ClaimLine line) {
        var value = new HBox(
                PageCells.words(line.value())); // one that reads from the right starts below the others all the same
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMinWidth(0);
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
        var row = new LinkSaid(link, chips);
        Peek.on(row, link.other());
        opens(row, link.other());
        return row;
    }

    /** A double-click and Enter open it. */
    private void opens(Region row, ObjectId thing) {
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

    /** The sources of its claims, which count for it, and then those that only its links name. */
    private void sources(EntityPage page, VBox rows) {
        var own = new ArrayList<SourceMention>();
        page.blocks().forEach(block -> block.live().forEach(line -> add(line.source(), own)));
        var linked = new ArrayList<SourceMention>();
        page.links().forEach(link -> add(link.source(), linked));
        var ids = own.stream().map(SourceMention::id).collect(Collectors.toSet());
        var others =
                linked.stream().filter(mention -> !ids.contains(mention.id())).toList();
        var counted = Stream.concat(own.stream(), linked.stream()).toList();
        if (!own.isEmpty()) {
            rows.getChildren()
                    .add(heading(texts.get("ui.inspector.sources.claims", ids.size(), page.sources()), "own-sources"));
            sources(own, counted, rows);
        }
        if (!others.isEmpty()) {
            rows.getChildren().add(heading(texts.get("ui.inspector.sources.links"), "link-sources"));
            sources(others, counted, rows);
        }
    }

    private static Node heading(String words, String id) {
        var label = Chips.styled(words, "strong", "small");
        label.setWrapText(true);
        label.setId(id);
        VBox.setMargin(label, new Insets(12, 0, 0, 0));
        return label;
    }

    /** Each source once, with how many claims and links name it. */
    private void sources(List<SourceMention> named, List<SourceMention> counted, VBox rows) {
        var first = new LinkedHashMap<ObjectId, SourceMention>();
        named.forEach(mention -> first.putIfAbsent(mention.id(), mention));
        first.forEach((id, mention) -> {
            long count = counted.stream().filter(each -> each.id().equals(id)).count();
            var title = PageCells.words(mention.title(), "small");
            var words = new VBox(
                    2,
                    Chips.styled(mention.reference(), "strong", "small"),
                    title,
                    Chips.styled(texts.get("ui.inspector.rests", count), "muted", "caption"));
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
