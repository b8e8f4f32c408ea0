package org.entente.ui.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.entente.ui.theme.TextScale;

/**
 * Lets columns of a table give way while it is too narrow for all, rather than cut markings or scroll sideways. A column is known
 * by its user data.
 *
 * @param <K> what columns are known by
 */
public final class GivingWay<K> {

    private static final double SCROLL_BAR = 10;

    private final TableView<?> table;
    private final List<K> order;
    private final ObservableValue<Number> scale;
    private final ReadOnlyObjectWrapper<Set<K>> withoutRoom = new ReadOnlyObjectWrapper<>(Set.of());

    private GivingWay(TableView<?> table, List<K> order) {
        this.table = table;
        this.order = List.copyOf(order);
        this.scale = TextScale.of(table);
        table.widthProperty().subscribe(_ -> fit());
        scale.subscribe(_ -> fit());
        table.getColumns().addListener((ListChangeListener<TableColumn<?, ?>>) change -> {
            while (change.next()) {
                change.getAddedSubList()
                        .forEach(column -> column.minWidthProperty().subscribe(_ -> fit()));
            }
        });
    }

    /**
     * Looks after the columns that {@code table} is given from now on.
     *
     * @param order the columns that give way, the first first
     */
    public static <K> GivingWay<K> in(TableView<?> table, List<K> order) {
        return new GivingWay<>(table, order);
    }

    /** Columns that were chosen and give way for now. */
    public ReadOnlyObjectProperty<Set<K>> withoutRoomProperty() {
        return withoutRoom.getReadOnlyProperty();
    }

    /** Measures anew, as after other columns were chosen. */
    public void fit() {
        double room = table.getWidth() - SCROLL_BAR;
        if (room <= 0) {
            return;
        }
        double needed = table.getColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        var hidden = new LinkedHashSet<K>();
        for (K key : order) {
            for (TableColumn<?, ?> column : table.getColumns()) {
                if (needed > room && key.equals(column.getUserData())) {
                    hidden.add(key);
                    needed -= column.getMinWidth();
                }
            }
        }
        if (!hidden.equals(withoutRoom.get())) {
            withoutRoom.set(hidden);
        }
        table.getColumns()
                .forEach(column ->
                        column.setVisible(hidden.stream().noneMatch(key -> key.equals(column.getUserData()))));
    }
}
