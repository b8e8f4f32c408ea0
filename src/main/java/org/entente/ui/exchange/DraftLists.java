package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Exchange.Draft;
import org.entente.ui.door.Exchange.Line;
import org.entente.ui.door.Exchange.Staying;
import org.entente.ui.text.Texts;

/** The two sides of a draft as lists in groups: what leaves, and what stays with the rule that keeps it. */
final class DraftLists {

    /** Letters of a name, what stands beside it and its mark that one line has room for. */
    private static final int BESIDE = 45;

    private final Texts texts;
    private final Ways ways;

    /**
     * Where one begins to change that something stays.
     *
     * @param allow asks what a partner may hold, by its code
     * @param partners shows the partners
     * @param choose goes back to what the package is about
     * @param open opens the page of a thing, where it can be marked
     */
    record Ways(Consumer<String> allow, Runnable partners, Runnable choose, Consumer<ObjectId> open) {}

    DraftLists(Texts texts, Ways ways) {
        this.texts = texts;
        this.ways = ways;
    }

    Column leaves(Draft draft) {
        var rows = new VBox(4);
        rows.setStyle("-fx-padding: 12 16 16 16;");
        for (var group : draft.leaving()) {
            rows.getChildren().add(counted(group.label(), group.things(), group.count()));
            rows.getChildren().add(new NamedThings(group.things(), group.first(), line -> line(line, false), texts));
        }
        return new Column(
                        "mdi2t-tray-arrow-up",
                        texts.get("ui.exchange.leaves"),
                        texts.get("ui.exchange.leaves.hint", draft.partner()),
                        rows)
                .counting(draft.leaves(), texts.get("ui.exchange.claims.word", draft.leaves()));
    }

    Column stays(Draft draft) {
        var rows = new VBox();
        if (draft.staying().size() > 1) {
            rows.getChildren().add(reasons(draft.staying()));
        }
        for (var group : draft.staying()) {
            var box = new VBox(4, counted(group.rule(), group.things(), group.count()));
            box.getChildren().add(new NamedThings(group.things(), group.first(), line -> line(line, true), texts));
            box.getChildren().addAll(remedy(group, draft.partner()));
            box.setStyle("-fx-padding: 10 16 10 16;");
            box.getStyleClass().add("ruled-muted");
            rows.getChildren().add(box);
        }
        if (draft.staying().isEmpty()) {
            var nothing = Chips.styled(texts.get("ui.exchange.stays.none"), "muted");
            nothing.setStyle("-fx-padding: 16;");
            rows.getChildren().add(nothing);
        }
        return new Column(
                        "mdi2l-lock-outline", texts.get("ui.exchange.stays"), texts.get("ui.exchange.stays.hint"), rows)
                .counting(draft.stays(), texts.get("ui.exchange.claims.word", draft.stays()));
    }

    /** The rules at a glance, each with its claims; they add up to the number in the head. */
    private static Node reasons(List<Staying> staying) {
        var lines = new VBox(2);
        staying.forEach(group -> {
            var count = Chips.styled("%,d".formatted(group.count()), "strong", "small");
            count.setMinWidth(Region.USE_PREF_SIZE);
            lines.getChildren().add(new HBox(8, Chips.wrapped(group.rule(), "small"), Controls.spring(), count));
        });
        lines.setStyle("-fx-padding: 12 16 12 16;");
        lines.getStyleClass().add("ruled");
        lines.setId("outbox-reasons");
        return lines;
    }

    /** Who can change it, and where that begins. */
    private List<Node> remedy(Staying group, String partner) {
        var nodes = new ArrayList<Node>();
        if (!group.remedy().isEmpty()) {
            nodes.add(Fields.hint(group.remedy()));
        }
        step(group, partner).ifPresent(nodes::add);
        return nodes;
    }

    private Optional<Node> step(Staying group, String partner) {
        return switch (group.step()) {
            case NONE -> Optional.empty();
            case MARK ->
                Optional.ofNullable(group.at())
                        .map(thing -> Controls.button(
                                "outbox-mark",
                                texts.get(
                                        "ui.exchange.remedy.mark",
                                        group.first().getFirst().name()),
                                () -> ways.open().accept(thing),
                                "plain-link"));
            case ALLOW ->
                Optional.of(step(
                        "outbox-allow",
                        "ui.exchange.remedy.allow",
                        () -> ways.allow().accept(partner)));
            case PARTNERS -> Optional.of(step("outbox-partners", "ui.exchange.remedy.partners", ways.partners()));
            case CHOOSE -> Optional.of(step("outbox-choose", "ui.exchange.remedy.choose", ways.choose()));
        };
    }

    private Node step(String id, String key, Runnable action) {
        return Controls.button(id, texts.get(key), action, "plain-link");
    }

    /** Things are named and claims add up, so both are counted, each by its name. */
    private Node counted(String label, int things, int claims) {
        var words = Chips.styled(label, "strong", "small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE); // a rule may take two lines, and none of it may be cut
        var count = Chips.styled(
                things == 0
                        ? texts.get("ui.exchange.claims", claims)
                        : texts.get("ui.exchange.claims.about", claims, things),
                "strong",
                "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, words, Controls.spring(), count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(28);
        return row;
    }

    /** @param isOwned whether its second words say whose it is: then, or if they are long, they and the mark stand below */
    private static Node line(Line line, boolean isOwned) {
        var name = Chips.styled(line.name(), "small");
        name.setMinWidth(0);
        var row = new HBox(10, new SymbolView(line.symbol(), 20));
        int letters =
                line.name().length() + line.second().length() + line.portion().length();
        boolean isLong = !line.second().isEmpty() && letters > BESIDE;
        if (isOwned || isLong) {
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            var second = Chips.wrapped(line.second(), "muted", "caption");
            second.setMinWidth(0);
            var below = new HBox(8, second, Controls.spring(), Chips.mark(line.portion()));
            var words = new VBox(name, below);
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            row.getChildren().add(words);
        } else {
            row.getChildren().add(name);
            if (!line.second().isEmpty()) {
                row.getChildren().add(Chips.styled(line.second(), "muted", "small"));
            }
            row.getChildren().addAll(Controls.spring(), Chips.mark(line.portion()));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(28);
        return row;
    }
}
