package org.entente.ui.control;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A row of a list that is as wide as the list: what does not fit is cut or wrapped, never scrolled to. */
public final class NodeCell<T> extends ListCell<@Nullable T> {

    private final Function<T, Node> row;

    /** @param row what is shown of an item */
    public NodeCell(Function<T, Node> row) {
        this.row = row;
        setPrefWidth(0);
    }

    /** As high as its row is at the width of the list, which a row that wraps does not tell by itself. */
    @Override
    protected double computePrefHeight(double width) {
        Node shown = getGraphic();
        if (shown == null || width <= 0) {
            return super.computePrefHeight(width);
        }
        double beside = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + snapSizeY(shown.prefHeight(width - beside)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row.apply(item));
    }
}
