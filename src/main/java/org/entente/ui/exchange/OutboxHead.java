package org.entente.ui.exchange;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.exchange.OutboxDraft;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;

/** Whom a package is for, how far one has come, and on what basis it may leave. */
final class OutboxHead extends StackPane {

    private final Texts texts;
    private final Label title;
    private final HBox steps;
    private final Label basis;
    private final Node marking;

    /**
     * @param agreement on which it leaves, in words; empty while that is not known
     * @param marking of the package, which stands here where the foot has no room for it
     */
    OutboxHead(OutboxViewModel outbox, OutboxDraft current, String agreement, Node marking, Texts texts) {
        this.texts = texts;
        title = Chips.styled(texts.get("ui.exchange.outbox.title", current.partner()), "title", "page-title");
        steps = steps(outbox, current);
        basis = Chips.styled(agreement, "muted", "small");
        basis.setMinWidth(0);
        this.marking = marking;
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        Narrow.watch(this, OutboxColumns.ENOUGH, isNarrow -> getChildren().setAll(isNarrow ? below() : beside()));
    }

    private Node beside() {
        Chips.wear(title, "title", true);
        Chips.wear(title, "section", false);
        title.setMinWidth(Region.USE_PREF_SIZE); // the agreement gives way before the partner's name does
        var head = new HBox(12, title, Controls.spring(), steps, Controls.spring(), basis);
        head.getStyleClass().add("work-head");
        head.setStyle("-fx-padding: 0 16 0 16;"); // over the edges of the columns
        return head;
    }

    private Node below() {
        Chips.wear(title, "title", false);
        Chips.wear(title, "section", true);
        title.setMinWidth(0);
        var head = new VBox(4, new FlowPane(24, 4, title, steps), new FlowPane(24, 4, basis, marking));
        head.setStyle("-fx-padding: 8 16 8 16;");
        head.getStyleClass().add("ruled");
        return head;
    }

    private HBox steps(OutboxViewModel outbox, OutboxDraft current) {
        boolean isChecking = current.step() == OutboxDraft.Step.CHECK;
        var what = Controls.button(
                "outbox-step-what",
                texts.get("ui.exchange.step.what"),
                outbox::choose,
                isChecking ? "plain-link" : "strong");
        what.setDisable(!isChecking);
        what.setTooltip(new Tooltip(texts.get("ui.exchange.step.what.tip")));
        what.setGraphic(Icons.of(
                isChecking ? "mdi2c-check-circle-outline" : "mdi2n-numeric-2-circle",
                "icon-20",
                isChecking ? "success" : "accent"));
        var row = new HBox(
                8,
                step("mdi2c-check-circle-outline", "success", texts.get("ui.exchange.step.to", current.partner())),
                dash(),
                what,
                dash(),
                step(
                        isChecking ? "mdi2n-numeric-3-circle" : "mdi2n-numeric-3-circle-outline",
                        isChecking ? "accent" : "icon-20",
                        texts.get("ui.exchange.step.check")),
                dash(),
                step("mdi2n-numeric-4-circle-outline", "icon-20", texts.get("ui.exchange.step.write")));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private static Node step(String icon, String colour, String words) {
        var step = Chips.styled(words, colour.equals("accent") ? "strong" : "small");
        step.setGraphic(Icons.of(icon, "icon-20", colour));
        step.setGraphicTextGap(6);
        return step;
    }

    private static Node dash() {
        return Chips.styled("—", "muted");
    }
}
