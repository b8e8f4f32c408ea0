package org.entente.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;

/** What stands over the ledger: how many packages there are, and the quick filter. */
final class LedgerHead extends HBox {

    private final LedgerViewModel model;
    private final Texts texts;
    private final TextField quick = new TextField();

    LedgerHead(LedgerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var title = Chips.styled(texts.get("ui.exchange.part.ledger"), "title");
        title.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("work-head");
        setStyle("-fx-padding: 0 32 0 32;"); // its title stands under those of the other parts
        getChildren().setAll(title, count(), Controls.spring(), filter());
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

    private Node filter() {
        quick.setId("ledger-filter");
        quick.setPromptText(texts.get("ui.exchange.ledger.filter"));
        quick.setAccessibleText(texts.get("ui.exchange.ledger.filter"));
        quick.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(quick, Priority.ALWAYS);
        var filter = new HBox(Icons.of("mdi2m-magnify", "icon-16"), quick);
        filter.getStyleClass().add("search-field");
        filter.setPrefWidth(320);
        filter.setMinWidth(110);
        return filter;
    }

    void find() {
        quick.requestFocus();
        quick.selectAll();
    }
}
