package org.entente.ui.exchange;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Exchange.Partner;
import org.entente.ui.text.Texts;

/** A card for each partner: who, how far verified, up to which level, on which agreement. */
final class PartnersPane extends StackPane {

    private final ExchangeViewModel model;
    private final Texts texts;
    private final Ways ways;

    /**
     * What can be started here.
     *
     * @param card writes our own card
     * @param add takes a partner's card in
     * @param verify compares the words
     * @param allow records clearance and agreement
     */
    record Ways(Runnable card, Runnable add, Consumer<Partner> verify, Consumer<Partner> allow) {}

    PartnersPane(ExchangeViewModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        model.partners().addListener((ListChangeListener<Partner>) _ -> rebuild());
        rebuild();
    }

    private void rebuild() {
        var card = Controls.button(
                "card-write", "mdi2c-card-account-details-outline", texts.get("ui.exchange.card"), ways.card());
        var add = Controls.button(
                "partner-add", "mdi2p-plus", texts.get("ui.exchange.partner.add"), ways.add(), "accent");
        if (model.partners().isEmpty()) {
            getChildren()
                    .setAll(States.empty(
                            "mdi2a-account-multiple-outline",
                            texts.get("ui.exchange.partners.empty"),
                            texts.get("ui.exchange.partners.hint"),
                            card,
                            add));
            return;
        }
        var head = new HBox(8, Chips.styled(texts.get("ui.exchange.partners"), "title"), Controls.spring(), card, add);
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(12, head);
        box.setStyle("-fx-padding: 20 32 32 32;");
        model.partners().forEach(partner -> box.getChildren().add(card(partner)));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        getChildren().setAll(scroll);
    }

    private Node card(Partner partner) {
        var name = new HBox(
                10,
                Chips.styled(partner.code(), "card-title"),
                Chips.styled(partner.person(), "muted"),
                state(partner));
        name.setAlignment(Pos.CENTER_LEFT);
        String ceiling = partner.ceiling().isEmpty()
                ? texts.get("ui.exchange.ceiling.none")
                : texts.get("ui.exchange.ceiling", partner.ceiling());
        String agreement = partner.agreement().isEmpty()
                ? texts.get("ui.exchange.agreement.none")
                : texts.get("ui.exchange.agreement", partner.agreement());
        var words =
                new VBox(4, name, Chips.styled(ceiling, "muted", "small"), Chips.styled(agreement, "muted", "small"));
        var row = new HBox(8, words, Controls.spring(), most(partner));
        boolean isVerified = partner.trust() == Exchange.Trust.VERIFIED;
        String id = partner.code();
        if (partner.trust() == Exchange.Trust.UNVERIFIED) {
            row.getChildren()
                    .add(Controls.button(
                            "partner-verify-" + id,
                            texts.get("ui.exchange.verify"),
                            () -> ways.verify().accept(partner)));
        }
        if (partner.trust() != Exchange.Trust.STOPPED) {
            row.getChildren()
                    .add(Controls.button(
                            "partner-allow-" + id,
                            texts.get("ui.exchange.allow"),
                            () -> ways.allow().accept(partner)));
        }
        if (isVerified) {
            row.getChildren()
                    .addAll(
                            Controls.button(
                                    "partner-stop-" + id,
                                    texts.get("ui.exchange.stop"),
                                    () -> model.stop(partner.code()),
                                    "plain-danger"),
                            Controls.button(
                                    "partner-package-" + id,
                                    "mdi2t-tray-arrow-up",
                                    texts.get("ui.exchange.package.new"),
                                    () -> model.outbox().prepare(partner.code())));
        }
        words.setMinWidth(0);
        Controls.keepButtonsWhole(row);
        row.getStyleClass().add("card");
        row.setStyle("-fx-padding: 16;");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The most that may be sent, as a portion mark; the card itself says nothing that is marked. */
    private Node most(Partner partner) {
        boolean isNothing = partner.most().isEmpty();
        var mark = Chips.styled(
                isNothing ? texts.get("ui.exchange.most.nothing") : partner.most(), isNothing ? "muted" : "portion");
        mark.setId("partner-most-" + partner.code());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var box = new VBox(2, Chips.styled(texts.get("ui.exchange.most"), "muted", "caption"), mark);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setStyle("-fx-padding: 0 8 0 8;");
        return box;
    }

    private Node state(Partner partner) {
        var chip = Chips.styled(
                texts.get("ui.exchange.trust." + partner.trust().name().toLowerCase(java.util.Locale.ROOT)),
                "state-chip");
        chip.setGraphic(
                switch (partner.trust()) {
                    case UNVERIFIED -> Icons.of("mdi2c-circle-outline", "icon-14");
                    case VERIFIED -> Icons.of("mdi2c-check", "icon-14", "success");
                    case STOPPED -> Icons.of("mdi2c-close", "icon-14", "danger");
                });
        return chip;
    }
}
