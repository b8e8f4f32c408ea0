package org.entente.ui.control;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.text.Texts;

/** What went wrong, said above a screen until somebody has read it; takes no room while nothing did. */
public final class ErrorStrip extends VBox {

    private final String id;
    private final StringProperty error;
    private final Texts texts;
    private final Insets around;

    /**
     * @param id of the sentence, and the beginning of the closing button's
     * @param error is emptied when the strip is closed
     */
    public ErrorStrip(String id, StringProperty error, Texts texts, Insets around) {
        this.id = id;
        this.error = error;
        this.texts = texts;
        this.around = around;
        error.subscribe(this::show);
    }

    private void show(String words) {
        getChildren().clear();
        if (words.isEmpty()) {
            return;
        }
        var sentence = Chips.styled(words);
        sentence.setId(id);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var strip = new HBox(
                Icons.of("mdi2a-alert-circle-outline", "icon-20", "danger"),
                sentence,
                Controls.spring(),
                Controls.iconButton(id + "-close", "mdi2c-close", texts.get("ui.toast.close"), () -> error.set("")));
        strip.getStyleClass().add("danger-strip");
        VBox.setMargin(strip, around);
        getChildren().add(strip);
    }
}
