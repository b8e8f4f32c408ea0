package org.entente.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.QuickFilter;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** What stands over the ledger: how many packages there are, and the quick filter. */
final class LedgerHead extends HBox {

    /** Of the quick filter, at the usual size of text. */
    private static final double FILTER = 320;

    private final LedgerViewModel model;
    private final Texts texts;
    private final QuickFilter quick;

    LedgerHead(LedgerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var title = Chips.styled(texts.get("ui.exchange.part.ledger"), "title", "page-title");
        title.setMinWidth(USE_PREF_SIZE);
        quick = new QuickFilter("ledger-filter", texts.get("ui.exchange.ledger.filter"), FILTER);
        quick.textProperty().bindBidirectional(model.filterProperty());
        TextScale.of(this).subscribe(scale -> quick.setPrefWidth(FILTER * scale.doubleValue()));
        getStyleClass().add("work-head");
        setStyle("-fx-padding: 0 32 0 32;"); // its title stands under those of the other parts
        getChildren().setAll(title, count(), Controls.spring(), quick);
    }

    private Label count() {
        var count = Chips.styled("", "muted");
        count.setId("ledger-shown");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                model.shown().size() == model.lines().size()
                                        ? "ui.exchange.ledger.shown"
                                        : "ui.exchange.ledger.shown.some",
                                model.shown().size(),
                                model.lines().size()),
                        model.shown(),
                        model.lines()));
        count.visibleProperty().bind(model.readProperty());
        return count;
    }

    /** Puts the cursor into the quick filter. */
    void find() {
        quick.find();
    }
}
