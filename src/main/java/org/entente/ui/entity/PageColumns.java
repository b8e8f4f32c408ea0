package org.entente.ui.entity;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.entente.ui.control.Chips;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/**
 * Columns that the lines of a page stand in, each line a grid of its own.
 *
 * @param widths at the usual size of text; negative for the column that takes the rest
 */
record PageColumns(double... widths) {

    private static final double LEAST = 110;

    /** How much of the growth of text a column takes; the rest is left to what is told. */
    private static final double SHARE = 0.75;

    GridPane row() {
        var grid = new GridPane(10, 0);
        grid.setAlignment(Pos.CENTER_LEFT);
        grid.setStyle("-fx-padding: 0 12 0 12;");
        for (double width : widths) {
            var column = new ColumnConstraints();
            if (width < 0) {
                column.setHgrow(Priority.ALWAYS);
                column.setMinWidth(LEAST);
            } else {
                TextScale.of(grid).subscribe(scale -> {
                    double grown = width * (1 + (scale.doubleValue() - 1) * SHARE);
                    column.setMinWidth(grown);
                    column.setMaxWidth(grown);
                });
            }
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /** @param keys names of the columns; empty for one without; the last stands at the right */
    Node head(Texts texts, String... keys) {
        var grid = row();
        for (int i = 0; i < keys.length; i++) {
            if (!keys[i].isEmpty()) {
                var label = Chips.styled(texts.get("ui.claim.column." + keys[i]), "strong", "caption", "muted");
                GridPane.setHalignment(label, i == keys.length - 1 ? HPos.RIGHT : HPos.LEFT);
                grid.add(label, i, 0);
            }
        }
        grid.setMinHeight(32);
        grid.getStyleClass().add("ruled");
        return grid;
    }

    /** Puts parts into the columns of a new row; the last stands at the right. */
    GridPane row(Node... parts) {
        var grid = row();
        for (int i = 0; i < parts.length; i++) {
            grid.add(parts[i], i, 0);
        }
        GridPane.setHalignment(parts[parts.length - 1], HPos.RIGHT);
        return grid;
    }
}
