package org.entente.ui.unlock;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.app.copy.WhatBecame;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;

/** Asks what became of a vault that is not as it was left here; shown while opening asks. */
final class BecameQuestion extends VBox {

    private final UnlockViewModel model;
    private final Texts texts;
    private final Runnable again;
    private final Node why;

    /** @param again tries what was typed once more */
    BecameQuestion(UnlockViewModel model, Texts texts, Runnable again) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.again = again;
        setId("unlock-became");
        why = why();
        var asked = model.opening().refusal().asked();
        visibleProperty().bind(Bindings.isNotEmpty(asked));
        managedProperty().bind(visibleProperty());
        asked.subscribe(this::show);
        show();
    }

    /** Attention, not a failure: nothing went wrong yet. */
    private Node why() {
        var words = Chips.styled("", "small");
        words.setId("unlock-became-why");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.opening().refusal().questionProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        var strip = new HBox(Icons.of("mdi2h-help-circle-outline", "icon-16", "warning"), words);
        strip.getStyleClass().add("warn-strip");
        return strip;
    }

    private void show() {
        getChildren().setAll(why, Chips.styled(texts.get("ui.unlock.became"), "strong", "small"));
        model.opening().refusal().asked().forEach(answer -> getChildren().add(answer(answer)));
    }

    private Node answer(WhatBecame answer) {
        String name = answer.name().toLowerCase(Locale.ROOT);
        var button = Controls.button(
                "unlock-became-" + name, texts.get("ui.unlock.became." + name), () -> model.became(answer, again));
        button.setMaxWidth(Double.MAX_VALUE);
        var means = Chips.styled(texts.get("ui.unlock.became." + name + ".means"), "muted", "small");
        means.setWrapText(true);
        means.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(4, button, means);
    }
}
