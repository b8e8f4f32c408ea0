package org.entente.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;

/** Says in words that one only looks, through a partner's eyes or at a read-only vault, for as long as one does. */
public final class SeenStrip extends HBox {

    private SeenStrip(String id, String words, String icon) {
        super(10);
        setId(id);
        getStyleClass().add("seen-strip");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Icons.of(icon, "icon-16"), Chips.styled(words, "small", "strong"), Controls.spring());
    }

    /** Of a vault that lies where nothing can be written. */
    public static SeenStrip readOnly(String words) {
        return new SeenStrip("read-only-strip", words, "mdi2l-lock-outline");
    }

    /** @param leave looks through our own eyes again */
    public SeenStrip(String words, String back, Runnable leave) {
        this("seen-strip", words, "mdi2e-eye-outline");
        var button = Controls.button("seen-back", back, leave, "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(button);
    }
}
