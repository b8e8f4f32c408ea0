package org.entente.ui.control;

import javafx.scene.control.TableColumn;

/**
 * How wide a column is: what its head and its usual content need, and how far it grows, so that a wide window gives its
 * room to names and titles.
 */
public record Width(double least, double usual, double most) {

    public void apply(TableColumn<?, ?> column) {
        column.setMinWidth(least);
        column.setMaxWidth(most);
        column.setPrefWidth(usual);
    }
}
