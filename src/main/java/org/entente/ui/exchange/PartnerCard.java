package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Partners.Basis;
import org.entente.ui.door.Partners.Partner;
import org.entente.ui.door.Partners.Trust;
import org.entente.ui.text.Texts;

/** One partner: who, how far trusted and since when, up to which level, on which agreements, what went last each way. */
final class PartnerCard extends StackPane {

    private final Partner partner;
    private final ExchangeViewModel model;
    private final Texts texts;
    private final PartnersPane.Ways ways;

    PartnerCard(Partner partner, ExchangeViewModel model, Texts texts, PartnersPane.Ways ways) {
        this.partner = partner;
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("card");
        setPadding(new Insets(16));
        var words = words();
        var actions = actions();
        Narrow.watch(this, isNarrow -> getChildren().setAll(isNarrow ? below(words, actions) : beside(words, actions)));
    }

    private static Node beside(Node words, List<Button> actions) {
        var row = new HBox(8, words);
        row.getChildren().addAll(actions);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return row;
    }

    private static Node below(Node words, List<Button> actions) {
        var row = new FlowPane(8, 8);
        row.getChildren().addAll(actions);
        return new VBox(12, words, row);
    }

    private Node words() {
        var name = new HBox(
                10,
                Chips.styled(partner.code(), "card-title"),
                Chips.styled(partner.person(), "muted"),
                state(),
                Chips.styled(partner.trusted(), "muted", "small"));
        name.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(4, name, ceiling());
        if (partner.agreements().isEmpty()) {
            words.getChildren().add(line(texts.get("ui.exchange.agreement.none")));
        }
        partner.agreements().forEach(basis -> words.getChildren().add(agreement(basis)));
        words.getChildren().add(last());
        words.setMinWidth(0);
        return words;
    }

    private Node ceiling() {
        String held = partner.ceiling().isEmpty()
                ? texts.get("ui.exchange.ceiling.none")
                : texts.get("ui.exchange.ceiling", partner.ceiling());
        var most = Chips.styled(
                partner.most().isEmpty() ? texts.get("ui.exchange.most.nothing") : partner.most(), "portion");
        most.setId("partner-most-" + partner.code());
        var row = new FlowPane(8, 2, line(held), line("·"), line(texts.get("ui.exchange.most")), most);
        row.setPrefWrapLength(360);
        return row;
    }

    private Node agreement(Basis basis) {
        var words = line(texts.get("ui.exchange.agreement", basis.words()));
        if (basis.isLapsing()) {
            words.setGraphic(Icons.of("mdi2c-calendar-alert", "icon-16", "warning"));
            words.setGraphicTextGap(6);
        }
        return words;
    }

    private Node last() {
        var words = line(texts.get("ui.exchange.last.both", said(partner.sent()), said(partner.came())));
        words.setId("partner-last-" + partner.code());
        return words;
    }

    private String said(String last) {
        return last.isEmpty() ? texts.get("ui.exchange.last.none") : last;
    }

    private static Label line(String words) {
        var line = Chips.styled(words, "muted", "small");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private List<Button> actions() {
        String id = partner.code();
        var actions = new ArrayList<Button>();
        if (partner.trust() == Trust.UNVERIFIED) {
            actions.add(Controls.button(
                    "partner-verify-" + id,
                    texts.get("ui.exchange.verify"),
                    () -> ways.verify().accept(partner)));
        }
        if (partner.trust() != Trust.STOPPED) {
            actions.add(Controls.button(
                    "partner-allow-" + id,
                    texts.get("ui.exchange.allow"),
                    () -> ways.allow().accept(partner)));
        }
        if (partner.trust() == Trust.VERIFIED) {
            Collections.addAll(
                    actions,
                    Controls.button(
                            "partner-stop-" + id,
                            texts.get("ui.exchange.stop"),
                            () -> ways.stop().accept(partner),
                            "plain"),
                    Controls.button(
                            "partner-package-" + id,
                            "mdi2t-tray-arrow-up",
                            texts.get("ui.exchange.package.new"),
                            () -> model.outbox().prepare(partner.code())));
        }
        actions.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        return actions;
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
}
