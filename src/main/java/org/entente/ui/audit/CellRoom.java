package org.entente.ui.audit;

import javafx.scene.control.TableCell;

/** How wide what a cell shows may be, before its row is laid out and its height has to be known. */
final class CellRoom {

    private CellRoom() {}

    static double of(TableCell<?, ?> cell) {
        var column = cell.getTableColumn();
        double wide = column == null ? cell.getWidth() : column.getWidth();
        return Math.max(0, wide - cell.snappedLeftInset() - cell.snappedRightInset());
    }
}
