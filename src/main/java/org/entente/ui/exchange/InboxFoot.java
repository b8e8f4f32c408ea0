package org.entente.ui.exchange;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.ui.control.BesideOrBelow;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.door.Exchange.Inspection;
import org.entente.ui.text.Texts;

/** What accepting a package does, and what can be decided about it: always in sight, the buttons whole however large the text. */
final class InboxFoot extends StackPane {

    /** Both sentence and buttons are read in one line with so much room. */
    private static final double LEAST_BESIDE = 520;

    /**
     * @param isTight whether there is room for a line only
     * @param refuse asks why it is refused
     */
    InboxFoot(Inspection inspection, boolean isTight, InboxViewModel model, Runnable refuse, Texts texts) {
        var accept = Controls.button(
                "inbox-accept", "mdi2c-check", texts.get("ui.exchange.accept"), model::accept, "accent");
        accept.setDisable(!inspection.isAcceptable());
        var buttons = new HBox(
                12,
                Controls.button("inbox-refuse", texts.get("ui.exchange.refuse"), refuse),
                Controls.button("inbox-hold", texts.get("ui.exchange.hold"), model::hold),
                accept);
        Controls.keepButtonsWhole(buttons);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        Label sentence = Chips.wrapped(
                texts.get(
                        !inspection.isAcceptable()
                                ? "ui.exchange.inbox.closed"
                                : isTight ? "ui.exchange.inbox.beside.short" : "ui.exchange.inbox.beside"),
                "muted",
                "small");
        sentence.setId("inbox-consequence");
        sentence.setMinWidth(0);
        sentence.setStyle("-fx-padding: 0.45em 0 0.45em 0;"); // beside a button it stands in the middle of it
        var parts = new BesideOrBelow(sentence, buttons, LEAST_BESIDE);
        parts.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(parts);
        getStyleClass().addAll("foot", "open");
    }
}
