package org.entente.ui.peek;

import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/** Lets a table peek: at the row under the pointer, and with Space at the selected one. */
public final class TableSight<T extends @Nullable Object> implements Peek.Sight {

    private final TableView<T> table;
    private final Function<T, @Nullable ObjectId> thing;

    private TableSight(TableView<T> table, Function<T, @Nullable ObjectId> thing) {
        this.table = table;
        this.thing = thing;
    }

    /** @param thing what a row is; null for a heading, or a row that has not arrived yet */
    public static <T extends @Nullable Object> void on(TableView<T> table, Function<T, @Nullable ObjectId> thing) {
        Peek.on(table, new TableSight<>(table, thing));
    }

    @Override
    public @Nullable ObjectId at(double x, double y) {
        var under = table.localToScene(x, y);
        for (Node node : table.lookupAll(".table-row-cell")) {
            if (node instanceof TableRow<?> row
                    && !row.isEmpty()
                    && row.isVisible()
                    && row.contains(row.sceneToLocal(under))) {
                return of(row.getIndex());
            }
        }
        return null;
    }

    @Override
    public @Nullable ObjectId chosen() {
        return of(table.getSelectionModel().getSelectedIndex());
    }

    private @Nullable ObjectId of(int index) {
        return index < 0 || index >= table.getItems().size()
                ? null
                : thing.apply(table.getItems().get(index));
    }

    @Override
    public Bounds place(Node node) {
        int chosen = table.getSelectionModel().getSelectedIndex();
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row instanceof TableRow<?> shown && shown.isVisible() && shown.getIndex() == chosen)
                .findFirst()
                .map(row -> table.sceneToLocal(row.localToScene(row.getLayoutBounds())))
                .orElse(table.getLayoutBounds());
    }
}
