package org.entente.ui.exchange;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.ConfidencePips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.LikelihoodBar;
import org.entente.ui.control.LikelihoodBar.Band;
import org.entente.ui.control.NodeCell;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Ledger.Contents;
import org.entente.ui.door.Ledger.Entry;
import org.entente.ui.door.Seen;
import org.entente.ui.door.SeenClaim;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One package of the ledger: who signed and took it, what stayed and why, and the frozen list of what it held. */
final class LedgerDetails extends StackPane {

    /** Characters of a value that are shown; a page of text has its own screen. */
    private static final int LONG = 300;

    /** Letters of a property and its value that one line has room for. */
    private static final int BESIDE = 36;

    /** Where what is said of a thing begins: under its name, not under its symbol. */
    private static final Insets UNDER_NAME = new Insets(0, 0, 0, 26);

    private static final double BAR_WIDTH = 76;
    private static final double BAR_HEIGHT = 12;

    private final LedgerViewModel model;
    private final Texts texts;
    private final VBox facts = new VBox(6);
    private final StackPane held = new StackPane();
    private final VBox box = new VBox(12, facts, held);

    LedgerDetails(LedgerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("ledger-details");
        box.setStyle("-fx-padding: 16 0 0 0;");
        facts.setStyle("-fx-padding: 0 16 0 16;");
        VBox.setVgrow(held, Priority.ALWAYS);
        model.chosenProperty().subscribe(this::show);
        model.contentsProperty().subscribe(this::fill);
    }

    private void show(@Nullable Entry line) {
        if (line == null) {
            getChildren().clear();
            return;
        }
        facts.getChildren()
                .setAll(
                        Chips.styled(
                                texts.get(
                                        line.isOutgoing() ? "ui.exchange.ledger.to" : "ui.exchange.ledger.from",
                                        line.number(),
                                        line.partner()),
                                "card-title"),
                        Chips.styled(line.when(), "muted", "small"),
                        fact("marking", line.marking()),
                        fact("signer", line.signer()));
        if (line.isOutgoing()) {
            facts.getChildren().add(stays(line));
            facts.getChildren()
                    .add(Fields.hint(
                            line.confirmed().isEmpty()
                                    ? texts.get("ui.exchange.ledger.receipt", line.partner())
                                    : texts.get("ui.exchange.ledger.receipt.came", line.partner(), line.confirmed())));
        } else {
            facts.getChildren().add(fact("taker", line.taker()));
        }
        facts.getChildren()
                .add(Chips.styled(
                        texts.get(line.isOutgoing() ? "ui.exchange.ledger.sent" : "ui.exchange.ledger.came"),
                        "strong"));
        getChildren().setAll(box);
    }

    private Node fact(String name, String words) {
        var value = Chips.styled(words.isEmpty() ? texts.get("ui.exchange.ledger.unrecorded") : words, "small");
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(value, Priority.ALWAYS);
        var label = Chips.styled(texts.get("ui.exchange.ledger.fact." + name), "muted", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, label, value);
    }

    private Node stays(Entry line) {
        var rows = new VBox(2);
        rows.setId("ledger-stays");
        if (!line.isRecorded()) {
            return fact("stays", "");
        }
        rows.getChildren().add(Chips.styled(texts.get("ui.exchange.ledger.stays", line.stayed()), "small"));
        line.stays().forEach(reason -> {
            var words = Chips.styled(reason, "muted", "caption");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            rows.getChildren().add(words);
        });
        return rows;
    }

    private void fill(@Nullable Contents contents) {
        Entry line = model.chosenProperty().get();
        if (contents == null || line == null) {
            held.getChildren().setAll(States.loading(texts.get("ui.exchange.ledger.loading")));
            return;
        }
        var list = new ListView<@Nullable Seen>();
        list.setId("ledger-held");
        list.getStyleClass().add("pair-list");
        list.getItems().setAll(contents.things());
        list.setCellFactory(_ -> new NodeCell<>(LedgerDetails::thing));
        list.setAccessibleText(texts.get("ui.exchange.ledger.sent"));
        VBox.setVgrow(list, Priority.ALWAYS);
        var count = Fields.hint(texts.get(
                "ui.exchange.ledger.held",
                contents.shown(),
                line.claims(),
                contents.things().size(),
                contents.relations()));
        count.setId("ledger-count");
        count.setStyle("-fx-padding: 0 16 8 16;");
        var words = new VBox(count);
        if (!line.isOutgoing()) {
            var all = Fields.hint(texts.get("ui.exchange.ledger.held.all"));
            all.setStyle("-fx-padding: 0 16 8 16;");
            words.getChildren().add(all);
        }
        words.getChildren().add(list);
        held.getChildren().setAll(words);
    }

    /** The mark stands below the name, which may be a sentence and then takes fewer lines. */
    private static Node thing(Seen thing) {
        var name = Chips.wrapped(thing.name(), "strong", "small");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(8, new SymbolView(thing.symbol(), 18), name);
        head.setAlignment(Pos.TOP_LEFT);
        var portion = Chips.mark(thing.portion());
        VBox.setMargin(portion, UNDER_NAME);
        var rows = new VBox(2, head, portion);
        thing.claims().stream()
                .filter(claim -> !isSaidBy(thing, claim))
                .forEach(claim -> rows.getChildren().add(claim(claim, thing.portion())));
        rows.setMinWidth(0);
        return rows;
    }

    /** Whether the name goes on to say all of it: a reference to a sentence would only repeat it. */
    private static boolean isSaidBy(Seen thing, SeenClaim claim) {
        return claim.grade().isEmpty()
                && claim.source().isEmpty()
                && claim.portion().equals(thing.portion())
                && thing.name().endsWith(": " + claim.value());
    }

    /** A short value beside its property, a long one in the lines below. Its mark stands at the thing's unless it has its own. */
    private static Node claim(SeenClaim claim, String ofThing) {
        var property = Chips.styled(claim.property(), "muted", "caption");
        property.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, property);
        boolean isLong = claim.property().length() + claim.value().length() > BESIDE;
        if (!isLong) {
            drawn(claim).ifPresent(row.getChildren()::add);
            var value = Chips.styled(claim.value(), "caption");
            value.setMinWidth(0);
            row.getChildren().add(value);
        }
        row.getChildren().add(Controls.spring());
        if (!claim.grade().isEmpty()) {
            var grade = Chips.styled(claim.grade(), "grade-chip");
            grade.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(grade);
        }
        if (!claim.portion().equals(ofThing)) {
            row.getChildren().add(Chips.mark(claim.portion()));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(row);
        if (isLong) {
            box.getChildren().add(Chips.wrapped(cut(claim.value()), "caption"));
        }
        VBox.setMargin(box, UNDER_NAME);
        return box;
    }

    /** The bar of a likelihood and the dots of a confidence, as an assessment shows them. */
    private static Optional<Node> drawn(SeenClaim claim) {
        var likelihood = claim.likelihood();
        if (likelihood != null) {
            var band = new Band(
                    likelihood.low().number().doubleValue(),
                    likelihood.high().number().doubleValue());
            return Optional.of(LikelihoodBar.small(band, BAR_WIDTH, BAR_HEIGHT, claim.value()));
        }
        return claim.confidence().isEmpty()
                ? Optional.empty()
                : Optional.of(new ConfidencePips(ConfidencePips.count(claim.confidence()), claim.value()));
    }

    private static String cut(String value) {
        return value.length() > LONG ? value.substring(0, LONG) + "…" : value;
    }
}
