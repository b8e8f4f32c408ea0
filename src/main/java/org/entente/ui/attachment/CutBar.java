package org.entente.ui.attachment;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;

/** Claim · Event · Evidence · Entity: what can be made from what is selected. */
final class CutBar extends HBox {

    CutBar(Texts texts, Consumer<Cutting.Kind> cut) {
        setId("cut-bar");
        getStyleClass().add("cut-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        for (Cutting.Kind kind : Cutting.Kind.values()) {
            var button = Controls.button(
                    "cut-" + kind.key(), texts.get("ui.cut." + kind.key()), () -> cut.accept(kind), "small");
            button.setTooltip(new Tooltip(texts.get("ui.cut.hint." + kind.key())));
            getChildren().add(button);
        }
    }

    /** Puts the cursor on the first. */
    void focusFirst() {
        ((Button) getChildren().getFirst()).requestFocus();
    }
}
