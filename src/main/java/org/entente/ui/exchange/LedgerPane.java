package org.entente.ui.exchange;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.Exchange.LedgerLine;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** Every package both ways. */
final class LedgerPane extends StackPane {

    private final ExchangeViewModel model;
    private final Texts texts;

    LedgerPane(ExchangeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.ledger().addListener((ListChangeListener<LedgerLine>) _ -> rebuild());
        rebuild();
    }

    private void rebuild() {
        if (model.ledger().isEmpty()) {
            getChildren()
                    .setAll(States.empty(
                            "mdi2s-swap-horizontal",
                            texts.get("ui.exchange.ledger.empty"),
                            texts.get("ui.exchange.ledger.hint")));
            return;
        }
        var box = new VBox();
        box.setStyle("-fx-padding: 12 32 32 32;");
        for (LedgerLine line : model.ledger()) {
            var when = Chips.styled(line.when(), "muted", "small");
            TextScale.atLeast(when, 150);
            var row = new HBox(
                    12,
                    Icons.of(line.isOutgoing() ? "mdi2t-tray-arrow-up" : "mdi2t-tray-arrow-down", "icon-20"),
                    when,
                    Chips.styled(
                            texts.get(
                                    line.isOutgoing() ? "ui.exchange.ledger.to" : "ui.exchange.ledger.from",
                                    line.number(),
                                    line.partner()),
                            "strong"),
                    Controls.spring(),
                    Chips.styled(line.what(), "muted", "small"));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().addAll("claim-row", "ruled-muted");
            box.getChildren().add(row);
        }
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        getChildren().setAll(scroll);
    }
}
