package org.entente.ui.entity;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.BesideOrBelow;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;

/** Who or what a page is about, in a few lines, and what can be done with it. */
final class EntityPageHead {

    private static final int MOST_SAME = 4;
    private static final int MOST_ALIASES = 3;

    /** More than a line needs: it breaks only where it gets less, and does not ask for the height of a broken one before. */
    private static final double ONE_LINE = 4_000;

    /** In letters of the usual size; in less, name and buttons stand in two lines. */
    private static final double LEAST_BESIDE = 840;

    private final Texts texts;
    private final Chips chips;
    private final EntityPageView.Ways ways;

    EntityPageHead(Texts texts, EntityPageView.Ways ways) {
        this.texts = texts;
        this.chips = new Chips(texts);
        this.ways = ways;
    }

    /** The way back, above it. */
    Node crumbs(EntityPage page) {
        var list = Controls.button("page-list", texts.get("ui.place.entities"), ways.list(), "plain-link", "small");
        var own = Chips.mark(page.portion());
        own.setTooltip(new Tooltip(texts.get("ui.page.mark.own")));
        var row = new HBox(
                8,
                list,
                Icons.of("mdi2c-chevron-right", "icon-16"),
                Chips.styled(page.name(), "muted", "small"),
                Controls.spring(),
                Chips.styled(texts.get("ui.page.mark"), "muted", "caption"),
                own,
                Controls.iconButton(
                        "page-marking",
                        "mdi2s-stamper",
                        texts.get("ui.menu.marking"),
                        () -> ways.mark().accept(page.id())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** @param face its first photo; takes no room if it has none */
    Node of(EntityPage page, Node face) {
        var symbol = unless(face, new SymbolView(page.symbol(), 48));
        var who = new HBox(16, face, symbol, identity(page, face));
        who.setFillHeight(false); // the photo begins where the name does
        var head = new BesideOrBelow(who, buttons(page), LEAST_BESIDE);
        head.setStyle("-fx-padding: 12 0 16 0;");
        return head;
    }

    private Region buttons(EntityPage page) {
        var graph = button(
                "page-graph",
                "mdi2g-graph-outline",
                "ui.page.graph",
                () -> ways.graph().accept(page.id()));
        var cite = button(
                "page-cite",
                "mdi2f-format-quote-open",
                "ui.page.cite",
                () -> ways.cite().accept(page.id()));
        cite.setTooltip(Controls.tip(texts.live("ui.page.cite.key", KeyAction.CITE)));
        var more = Controls.iconButton("page-more", "mdi2d-dots-horizontal", texts.get("ui.page.more"), () -> {});
        more.setOnAction(_ -> ways.more().apply(page.id()).show(more, Side.BOTTOM, 0, 4));
        var claim = button(
                "page-claim",
                "mdi2p-plus",
                "ui.page.claim",
                () -> ways.addClaim().accept(page, ""));
        claim.getStyleClass().add("accent");
        claim.setTooltip(Controls.tip(texts.live("ui.page.claim.key", KeyAction.CLAIM)));
        var row = new HBox(8, graph, cite, more, claim);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    /** What this is recorded as one with, and the way out of it. */
    Node same(EntityPage page) {
        var row = new HBox(
                12,
                Chips.styled(
                        texts.get(
                                page.isDoubted() ? "ui.page.same.doubted" : "ui.page.same",
                                page.same().size()),
                        "small",
                        "strong"));
        page.same().stream().limit(MOST_SAME).forEach(other -> {
            var link = Controls.button(
                    "page-same", other.name(), () -> ways.open().accept(other.id()), "plain-link", "small");
            link.setGraphic(new SymbolView(other.symbol(), 18));
            link.setMnemonicParsing(false);
            row.getChildren().addAll(link, chips.portion(other.portion()));
        });
        row.getChildren()
                .addAll(
                        Controls.spring(),
                        button(
                                "page-split",
                                "mdi2c-call-split",
                                "ui.page.split",
                                () -> ways.split().accept(page.id())));
        row.getStyleClass().add(page.isDoubted() ? "warn-strip" : "same-strip");
        row.setId("page-same-strip");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A photo takes the room of the large symbol, which is then small beside the name of its type. */
    private static Node unless(Node face, Node symbol) {
        symbol.visibleProperty().bind(face.visibleProperty().not());
        symbol.managedProperty().bind(symbol.visibleProperty());
        return symbol;
    }

    private Node identity(EntityPage page, Node face) {
        var name = Chips.styled(page.name(), "title");
        name.setId("page-name");
        name.setWrapText(true);
        var type = Chips.styled(page.symbol().label(), "muted");
        type.setMinWidth(Region.USE_PREF_SIZE);
        var small = new SymbolView(page.symbol(), 20);
        small.visibleProperty().bind(face.visibleProperty());
        small.managedProperty().bind(small.visibleProperty());
        var first = new FlowPane(12, 4, name, small, type); // what has no room beside the name goes below it
        first.setRowValignment(VPos.CENTER);
        first.setPrefWrapLength(ONE_LINE);
        if (page.contested() > 0) {
            var named = page.blocks().stream()
                    .filter(EntityPage.Block::isContested)
                    .map(EntityPage.Block::label)
                    .toList();
            var chip = Chips.styled(
                    texts.get("ui.page.contested", named.size(), String.join(", ", named)), "contested-chip");
            chip.setTooltip(new Tooltip(texts.get("ui.page.contested.key")));
            first.getChildren().add(chip);
        }
        keepWithin(first);
        var words = new VBox(4, first);
        var names = OtherNames.of(page, MOST_ALIASES);
        if (!names.isEmpty()) {
            words.getChildren().add(also(names));
        }
        words.getChildren().add(counts(page));
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    /** In two lines: how much is known, and by whom until when. */
    private Node counts(EntityPage page) {
        var rows = new VBox(
                2,
                PageCells.words(
                        texts.get("ui.page.counts", page.links().size(), page.claims(), page.sources()),
                        "small",
                        "muted"));
        String said = page.contributors().isEmpty()
                ? ""
                : texts.get("ui.page.contributors", String.join(", ", page.contributors()));
        String words = page.blocks().stream()
                .filter(block -> block.property().equals("last.seen"))
                .flatMap(block -> block.live().stream())
                .filter(EntityPage.ClaimLine::isShown)
                .findFirst()
                .map(seen -> said.isEmpty()
                        ? texts.get("ui.page.seen.alone", seen.value())
                        : texts.get("ui.page.seen", said, seen.value()))
                .orElse(said);
        if (!words.isEmpty()) {
            rows.getChildren().add(PageCells.words(words, "small", "muted"));
        }
        rows.setId("page-counts");
        return rows;
    }

    /** Each name a label of its own, so that scripts do not reorder one another. */
    private Node also(OtherNames names) {
        var row = new FlowPane(8, 2);
        if (!names.original().isEmpty()) {
            var original = Chips.styled(names.original());
            original.setId("page-original");
            row.getChildren().add(original);
        }
        if (!names.others().isEmpty()) {
            row.getChildren().add(Chips.styled(texts.get("ui.page.also"), "muted", "small"));
            names.others().forEach(name -> row.getChildren().add(Chips.styled(texts.quote(name), "muted")));
        }
        if (names.more() > 0) {
            row.getChildren().add(Chips.styled(texts.get("ui.page.also.more", names.more()), "muted", "small"));
        }
        row.setPrefWrapLength(ONE_LINE);
        row.setRowValignment(VPos.BASELINE);
        row.setId("page-also");
        keepWithin(row);
        return row;
    }

    /** A name that is longer than the page breaks or is cut there; a flow by itself would make the page as wide as the name. */
    private static void keepWithin(FlowPane flow) {
        flow.setMinWidth(0);
        for (Node child : flow.getChildren()) {
            if (child instanceof Label words) {
                words.maxWidthProperty().bind(flow.widthProperty());
            }
        }
    }

    private Button button(String id, String icon, String key, Runnable action) {
        var button = Controls.button(id, icon, texts.get(key), action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
