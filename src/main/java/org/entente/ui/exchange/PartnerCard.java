package org.entente.ui.exchange;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Partners.Basis;
import org.entente.ui.door.Partners.Exchanged;
import org.entente.ui.door.Partners.Partner;
import org.entente.ui.door.Partners.Trust;
import org.entente.ui.text.Texts;

/**
 * One partner: who and how far trusted since when; up to which level, on which agreements, what it holds from us, what went last
 * each way; and what can be done, the most likely first.
 */
final class PartnerCard extends VBox {

    private final Partner partner;
    private final ExchangeViewModel model;
    private final Texts texts;
    private final PartnersPane.Ways ways;
    private final GridPane facts = new GridPane(16, 8);

    PartnerCard(Partner partner, ExchangeViewModel model, Texts texts, PartnersPane.Ways ways) {
        super(12);
        this.partner = partner;
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("card");
        setId("partner-" + partner.code());
        setPadding(new Insets(16));
        setMinWidth(0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        fillFacts();
        var rest = new Region(); // cards of one row are equally tall, and what can be done stands at the foot of each
        VBox.setVgrow(rest, Priority.ALWAYS);
        getChildren().setAll(head(), facts, rest, Controls.horizontalLine(), actions());
    }

    private Node head() {
        var code = Chips.styled(partner.code(), "card-title");
        code.setMinWidth(Region.USE_PREF_SIZE);
        var person = Chips.styled(partner.person(), "muted");
        person.setMinWidth(0);
        var name = new HBox(8, code, person, Controls.spring());
        if (!partner.portion().isEmpty()) {
            var portion = Chips.mark(partner.portion());
            portion.setId("partner-mark-" + partner.code());
            name.getChildren().add(portion);
        }
        name.getChildren().add(state());
        name.setAlignment(Pos.CENTER_LEFT);
        var since = Chips.styled(since(), "muted", "caption");
        since.setId("partner-since-" + partner.code());
        whole(since);
        return new VBox(4, name, since);
    }

    /** By whom, when and how, or what has to be done before anything is exchanged. */
    private String since() {
        String state = partner.trust().name().toLowerCase(Locale.ROOT);
        if (partner.trusted().isEmpty() || partner.trust() == Trust.UNVERIFIED) {
            return texts.get("ui.exchange.since." + state);
        }
        return texts.get(
                partner.trust() == Trust.VERIFIED ? "ui.exchange.since.words" : "ui.exchange.since",
                texts.get("ui.exchange.trust." + state),
                partner.trusted());
    }

    private Node state() {
        var chip = Chips.styled(
                texts.get("ui.exchange.trust." + partner.trust().name().toLowerCase(Locale.ROOT)), "state-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setGraphic(
                switch (partner.trust()) {
                    case UNVERIFIED -> Icons.of("mdi2c-circle-outline", "icon-14");
                    case VERIFIED -> Icons.of("mdi2c-check", "icon-14", "success");
                    case STOPPED -> Icons.of("mdi2c-close", "icon-14", "danger");
                });
        return chip;
    }

    private void fillFacts() {
        var names = new ColumnConstraints();
        names.setPercentWidth(22); // the same on every card, so that what stands beside each other can be compared
        var values = new ColumnConstraints();
        values.setPercentWidth(78);
        facts.getColumnConstraints().setAll(names, values);
        var most = Chips.styled(most(), "small");
        most.setId("partner-most-" + partner.code());
        fact("most", most);
        if (partner.agreements().isEmpty()) {
            fact("agreement", Chips.styled(texts.get("ui.exchange.agreement.none"), "small"));
        }
        partner.agreements().forEach(basis -> row("agreement", agreement(basis)));
        row("held", held());
        row("sent", last("sent", partner.sent()));
        row("came", last("came", partner.came()));
    }

    /** How far it is cleared, and whether anything may go to it for that. */
    private String most() {
        if (partner.ceiling().isEmpty()) {
            return texts.get("ui.exchange.most.nothing");
        }
        return texts.get(
                partner.most().isEmpty() ? "ui.exchange.most.cleared" : "ui.exchange.most.named",
                partner.ceiling(),
                partner.code());
    }

    private void fact(String key, Label value) {
        whole(value);
        row(key, value);
    }

    private void row(String key, Node value) {
        var name = Chips.styled(texts.get("ui.exchange.fact." + key), "muted", "small");
        whole(name);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(value, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, value);
    }

    private Node agreement(Basis basis) {
        var words = Chips.styled(basis.words(), "small");
        if (basis.isLapsing()) {
            words.setGraphic(Icons.of("mdi2c-calendar-alert", "icon-16", "warning"));
            words.setGraphicTextGap(6);
        }
        return basis.portion().isEmpty()
                ? beside(words) // a dash beside a name would look like a fault
                : beside(words, Controls.spring(), Chips.mark(basis.portion()));
    }

    private static HBox beside(Label words, Node... mark) {
        whole(words);
        words.setMinWidth(0);
        var row = new HBox(8, words);
        row.getChildren().addAll(mark);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** How much, and the way to each package of it. */
    private Node held() {
        var held = exchanged("held", partner.held(), "ui.exchange.given.nothing");
        if (partner.held().words().isEmpty()) {
            return held;
        }
        return new VBox(
                2,
                held,
                Controls.button(
                        "partner-ledger-" + partner.code(),
                        texts.get("ui.exchange.given.what", partner.code()),
                        () -> model.showLedger(partner.code()),
                        "plain-link"));
    }

    private Node last(String way, Exchanged last) {
        return exchanged(way, last, "ui.exchange.last.none");
    }

    /** What went or came, and how it was marked; {@code nothing} is the key of the words for none. */
    private Node exchanged(String way, Exchanged exchanged, String nothing) {
        boolean isNone = exchanged.words().isEmpty();
        var words = Chips.styled(isNone ? texts.get(nothing) : exchanged.words(), "small");
        words.setId("partner-" + way + "-" + partner.code());
        if (isNone) {
            return beside(words);
        }
        var mark = Chips.mark(exchanged.portion());
        mark.setId("partner-" + way + "-mark-" + partner.code());
        return beside(words, Controls.spring(), mark);
    }

    private static void whole(Label words) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
    }

    private Node actions() {
        String id = partner.code();
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(32);
        switch (partner.trust()) {
            case UNVERIFIED -> row.getChildren().addAll(verify(id), allow(id));
            case VERIFIED ->
                row.getChildren()
                        .addAll(
                                Controls.button(
                                        "partner-package-" + id,
                                        "mdi2t-tray-arrow-up",
                                        texts.get("ui.exchange.package.new"),
                                        () -> model.outbox().prepare(id)),
                                allow(id),
                                Controls.spring(),
                                stop(id));
            case STOPPED -> row.getChildren().add(hint());
        }
        Controls.keepButtonsWhole(row);
        return row;
    }

    private Button verify(String id) {
        return Controls.button(
                "partner-verify-" + id,
                "mdi2s-shield-check-outline",
                texts.get("ui.exchange.verify"),
                () -> ways.verify().accept(partner));
    }

    private Button allow(String id) {
        return Controls.button(
                "partner-allow-" + id,
                texts.get("ui.exchange.allow"),
                () -> ways.allow().accept(partner),
                "plain");
    }

    private Button stop(String id) {
        String whom = texts.get("ui.exchange.stop", id);
        var stop = Controls.button(
                "partner-stop-" + id,
                "mdi2c-cancel",
                texts.get("ui.exchange.stop.button"),
                () -> ways.stop().accept(partner),
                "plain");
        stop.setTooltip(new Tooltip(whom));
        stop.setAccessibleText(whom);
        return stop;
    }

    private Label hint() {
        var hint = Chips.styled(texts.get("ui.exchange.stopped"), "muted", "small");
        whole(hint);
        return hint;
    }
}
