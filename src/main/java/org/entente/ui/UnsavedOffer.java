package org.entente.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Unsaved;
import org.entente.ui.shell.CaseTools;

/** Offers, above a case that was unlocked, the changes that could not be saved the last time, until they are made or discarded. */
final class UnsavedOffer {

    private final Unsaved unsaved;
    private final CaseTools tools;
    private final Label words = Chips.styled("", "small", "strong");
    private final HBox strip;

    UnsavedOffer(Unsaved unsaved, CaseTools tools) {
        this.unsaved = unsaved;
        this.tools = tools;
        words.setId("unsaved-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        strip = strip();
        show("");
        read();
    }

    private HBox strip() {
        var texts = tools.texts();
        var row = new HBox(
                10,
                Icons.of("mdi2u-usb-flash-drive-outline", "icon-16"),
                words,
                Controls.button("unsaved-make", texts.get("ui.unsaved.make"), this::make, "accent", "small"),
                Controls.button("unsaved-discard", texts.get("ui.unsaved.discard.ask"), this::askToDiscard, "small"));
        row.setId("unsaved-strip");
        row.getStyleClass().add("seen-strip");
        row.setAlignment(Pos.CENTER_LEFT);
        Controls.keepButtonsWhole(row);
        return row;
    }

    Node above(Node view) {
        VBox.setVgrow(view, Priority.ALWAYS);
        return new VBox(strip, view);
    }

    private void show(String waiting) {
        words.setText(waiting);
        strip.setVisible(!waiting.isEmpty());
        strip.setManaged(!waiting.isEmpty());
        strip.setDisable(false);
    }

    private void read() {
        tools.background().run(unsaved::waiting, this::show);
    }

    private void make() {
        strip.setDisable(true);
        tools.background()
                .run(
                        unsaved::make,
                        made -> {
                            tools.toasts().done(made);
                            read();
                        },
                        failure -> {
                            tools.toasts().failed(tools.texts().failure(failure));
                            read();
                        });
    }

    private void askToDiscard() {
        var texts = tools.texts();
        tools.dialogs()
                .confirm(
                        texts.get("ui.unsaved.discard.question"),
                        texts.get("ui.unsaved.discard.explained"),
                        texts.get("ui.unsaved.discard"),
                        texts.get("ui.unsaved.discard.not"),
                        this::discard);
    }

    private void discard() {
        strip.setDisable(true);
        tools.background()
                .run(
                        () -> {
                            unsaved.discard();
                            return true;
                        },
                        _ -> read());
    }
}
