package org.entente.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One tab over the main area. A preview tab is reused by the next single click until it is kept. */
public final class TabItem {

    private final Destination destination;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty icon = new SimpleStringProperty();
    private final BooleanProperty preview = new SimpleBooleanProperty();

    TabItem(Destination destination, boolean isPreview) {
        this.destination = destination;
        icon.set(destination.place().icon());
        preview.set(isPreview);
    }

    public Destination destination() {
        return destination;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty iconProperty() {
        return icon;
    }

    public BooleanProperty previewProperty() {
        return preview;
    }
}
