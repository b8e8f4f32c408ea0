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

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row.apply(item));
    }
}
