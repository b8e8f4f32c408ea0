package org.entente.ui.secret;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.entente.ui.control.Icons;

/** What went wrong, said where it was typed; takes no room while nothing did. */
public final class Complaint extends Label {

    public Complaint(String id, ObservableValue<String> words) {
        setId(id);
        getStyleClass().addAll("danger-text", "small");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setGraphic(Icons.of("mdi2a-alert-circle-outline", "icon-16", "danger"));
        setGraphicTextGap(8);
        textProperty().bind(words);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
