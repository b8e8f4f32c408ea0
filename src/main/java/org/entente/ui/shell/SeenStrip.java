package org.entente.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;

/** Says in words that one looks through a partner's eyes, for as long as one does. */
public final class SeenStrip extends HBox {

    /** @param leave looks through our own eyes again */
    public SeenStrip(String words, String back, Runnable leave) {
        super(10);
        setId("seen-strip");
        getStyleClass().add("seen-strip");
        setAlignment(Pos.CENTER_LEFT);
        var sentence = Chips.styled(words, "small", "strong");
        var button = Controls.button("seen-back", back, leave, "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(Icons.of("mdi2e-eye-outline", "icon-16"), sentence, Controls.spring(), button);
    }
}
