package org.entente.ui.control;

import javafx.scene.control.TableColumn;
import org.entente.ui.theme.TextScale;

/**
 * How wide a column is: what its head and its usual content need, and how far it grows, so that a wide window gives its
 * room to names and titles.
 */
public record Width(double least, double usual, double most) {

    /** Wider than any window; rows as wide as a number allows are not painted. */
    private static final double WIDEST = 8_000;

    /** Larger text makes the column wider. */
    public void apply(TableColumn<?, ?> column) {
        apply(column, 1);
        column.tableViewProperty().flatMap(TextScale::of).subscribe(scale -> {
            apply(column, scale == null ? 1 : scale.doubleValue());
            if (column.getTableView() != null) {
                RestColumn.again(column.getTableView()); // who says what he prefers gets it, whatever room there is
            }
        });
    }

    private void apply(TableColumn<?, ?> column, double scale) {
        column.setMinWidth(least * scale);
        column.setMaxWidth(Math.min(most * scale, WIDEST));
        column.setPrefWidth(usual * scale);
    }
}
