package org.entente.ui.exchange;

import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.Partners.Partner;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** A card for each partner, equally wide and in as many columns as there is room for. */
final class PartnersPane extends StackPane {

    private static final double GAP = 24;
    private static final double EDGE = 32;

    /** Least width of a card at the usual size of text: its buttons stand beside each other in it. */
    private static final double CARD = 440;

    /** Wider than the buttons of the head ever are. */
    private static final double IN_ONE_ROW = 1_000;

    private final ExchangeViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final GridPane cards = new GridPane(GAP, GAP);
    private final ObservableValue<Number> scale = TextScale.of(this);
    private final DoubleProperty room = new SimpleDoubleProperty();

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
        cards.setId("partners");
        room.bind(widthProperty().subtract(2 * EDGE));
        room.subscribe(_ -> arrange());
        scale.subscribe(_ -> arrange());
        model.loadedProperty().subscribe(_ -> rebuild());
        model.partners().addListener((ListChangeListener<Partner>) _ -> rebuild());
    }

    private void rebuild() {
        var card = Controls.button(
                "card-write", "mdi2c-card-account-details-outline", texts.get("ui.exchange.card"), ways.card());
        var add = Controls.button(
                "partner-add", "mdi2p-plus", texts.get("ui.exchange.partner.add"), ways.add(), "accent");
        if (!model.loadedProperty().get()) {
            getChildren().setAll(States.loading(texts.get("ui.exchange.partners.loading")));
            return;
        }
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
        cards.getChildren().clear();
        model.partners().forEach(partner -> cards.getChildren().add(new PartnerCard(partner, model, texts, ways)));
        arrange();
        var box = new VBox(GAP, head(card, add), cards);
        box.setPadding(new Insets(GAP, EDGE, EDGE, EDGE));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        getChildren().setAll(scroll);
    }

    /** The buttons go below the title where both have no room beside each other. */
    private Node head(Button... buttons) {
        var title = Chips.styled(texts.get("ui.exchange.partners"), "title");
        title.setMinWidth(USE_PREF_SIZE);
        var actions = new FlowPane(8, 8, buttons);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setPrefWrapLength(IN_ONE_ROW); // or large text would take a row for each, and leave one of them empty
        HBox.setHgrow(actions, Priority.ALWAYS);
        var head = new HBox(8, title, actions);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void arrange() {
        int fitting =
                (int) Math.floor((room.get() + GAP) / (CARD * scale.getValue().doubleValue() + GAP));
        int columns = Math.max(1, fitting);
        if (columns != cards.getColumnConstraints().size()) {
            cards.getColumnConstraints().clear();
            for (int i = 0; i < columns; i++) {
                var column = new ColumnConstraints();
                column.setPercentWidth(100.0 / columns);
                column.setFillWidth(true);
                cards.getColumnConstraints().add(column);
            }
        }
        int at = 0;
        for (Node card : cards.getChildren()) {
            GridPane.setConstraints(card, at % columns, at / columns);
            at++;
        }
    }
}
