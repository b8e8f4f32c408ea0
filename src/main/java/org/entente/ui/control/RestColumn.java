package org.entente.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/**
 * Gives one column of a table all the room that the others do not need, so that no name is cut beside columns that stand half
 * empty. What is dragged by hand stays as it was dragged.
 *
 * @param <T> what a row holds
 */
public final class RestColumn<T extends @Nullable Object> {

    private final TableView<T> table;
    private final Object key;
    private final double usual;
    private final ObservableValue<Number> scale;

    private RestColumn(TableView<T> table, Object key, double usual) {
        this.table = table;
        this.key = key;
        this.usual = usual;
        scale = TextScale.of(table);
    }

    /** Shares the room out anew, as after a column came to need more. */
    public static <T extends @Nullable Object> void again(TableView<T> table) {
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    /**
     * @param key user data of the column
     * @param usual how wide it is, at the usual size of text, before the others get more than their least
     */
    @SuppressWarnings("unchecked") // what a table asks with is raw
    public static <T extends @Nullable Object> void in(TableView<T> table, Object key, double usual) {
        table.setColumnResizePolicy(new RestColumn<>(table, key, usual)::resize);
    }

    private boolean resize(TableView.ResizeFeatures<T> asked) {
        if (asked.getColumn() != null) {
            boolean isDone = TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS.call(asked);
            table.getColumns().forEach(column -> column.setPrefWidth(column.getWidth()));
            return isDone;
        }
        var columns = table.getVisibleLeafColumns();
        var rest = columns.stream()
                .filter(column -> key.equals(column.getUserData()))
                .findFirst()
                .orElse(null);
        if (rest == null || asked.getContentWidth() <= 0) {
            return false;
        }
        var others = columns.stream().filter(column -> column != rest).toList();
        double wanted = others.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        double least = others.stream().mapToDouble(TableColumn::getMinWidth).sum();
        double room = asked.getContentWidth() - usual * scale.getValue().doubleValue();
        double share = wanted > least ? Math.clamp((room - least) / (wanted - least), 0, 1) : 1;
        double taken = 0;
        for (var column : others) {
            double width = Math.floor(column.getMinWidth() + share * (column.getPrefWidth() - column.getMinWidth()));
            asked.setColumnWidth(column, width);
            taken += width;
        }
        asked.setColumnWidth(rest, Math.max(rest.getMinWidth(), Math.floor(asked.getContentWidth() - taken)));
        return true;
    }
}
