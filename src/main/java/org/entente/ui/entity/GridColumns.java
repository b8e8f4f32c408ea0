package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;
import org.entente.app.desk.TableView;
import org.entente.ui.control.GivingWay;
import org.entente.ui.control.RestColumn;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The columns of the entities table: chosen, moved, widened, and giving way where there is no room. */
final class GridColumns {

    private final javafx.scene.control.TableView<@Nullable ListLine> table;
    private final EntityListViewModel model;
    private final Texts texts;
    private final EntityCells cells;
    private final GivingWay<EntityColumn> giving;
    private Consumer<List<TableView.Shown>> arranged = _ -> {};
    private List<TableView.Shown> before = List.of();

    GridColumns(
            javafx.scene.control.TableView<@Nullable ListLine> table,
            EntityListViewModel model,
            Texts texts,
            EntityCells cells) {
        this.table = table;
        this.model = model;
        this.texts = texts;
        this.cells = cells;
        RestColumn.in(table, EntityColumn.NAME, EntityColumn.NAME.width().usual());
        giving = GivingWay.in(table, EntityColumn.GIVE_WAY);
    }

    /** Shows these columns from left to right. */
    void show(List<TableView.Shown> columns) {
        if (columns.equals(layout())) {
            return;
        }
        var shown = new ArrayList<TableColumn<@Nullable ListLine, @Nullable ListLine>>();
        for (TableView.Shown each : columns) {
            EntityColumn.of(each.column()).ifPresent(known -> {
                var column = cells.column(known, new ColumnHead(known, model, texts, this::move));
                column.setPrefWidth(Math.clamp(
                        each.width(), known.width().least(), known.width().most()));
                shown.add(column);
            });
        }
        table.getColumns().setAll(shown);
        giving.fit();
    }

    /** The columns as they stand and how wide they are. */
    private List<TableView.Shown> layout() {
        return table.getColumns().stream()
                .flatMap(column -> column.getUserData() instanceof EntityColumn known
                        ? Stream.of(new TableView.Shown(known.key(), Math.rint(column.getWidth())))
                        : Stream.empty())
                .toList();
    }

    /** Columns that were chosen and give way for now. */
    ReadOnlyObjectProperty<Set<EntityColumn>> withoutRoomProperty() {
        return giving.withoutRoomProperty();
    }

    /** The columns from left to right. */
    private List<EntityColumn> known() {
        var columns = new ArrayList<EntityColumn>();
        for (TableColumn<@Nullable ListLine, ?> column : table.getColumns()) {
            if (column.getUserData() instanceof EntityColumn known) {
                columns.add(known);
            }
        }
        return columns;
    }

    private void move(EntityColumn column, int by) {
        var columns = known();
        int from = columns.indexOf(column);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < columns.size()) {
            var now = new ArrayList<>(layout());
            now.add(to, now.remove(from));
            arranged.accept(now);
            table.applyCss();
            table.layout(); // the heads are made anew
            table.lookupAll(".column-head").stream()
                    .filter(head -> ("head-" + column.key()).equals(head.getId()))
                    .forEach(javafx.scene.Node::requestFocus);
        }
    }

    /** @param told how the columns stand after the analyst moved or widened one */
    void onArranged(Consumer<List<TableView.Shown>> told) {
        arranged = told;
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> before = layout());
        table.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> {
            if (release.getY() <= headHeight() || !before.equals(layout())) {
                told.accept(layout());
            }
        });
    }

    private double headHeight() {
        var head = table.lookup(".column-header-background");
        return head == null ? 0 : head.getLayoutBounds().getHeight();
    }
}
