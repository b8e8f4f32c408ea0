package org.entente.ui.exchange;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.Partners.Partner;
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
     * @param stop asks whether to exchange nothing more with it
     */
    record Ways(
            Runnable card, Runnable add, Consumer<Partner> verify, Consumer<Partner> allow, Consumer<Partner> stop) {}

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
        model.partners().forEach(partner -> box.getChildren().add(new PartnerCard(partner, model, texts, ways)));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        getChildren().setAll(scroll);
    }
}
