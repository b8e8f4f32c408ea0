package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.model.ObjectId;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The table itself: columns that are chosen and moved, headings that open and close, and the selection. */
final class EntityGrid {

    private static final double ROW = 43;
    private static final double SCROLL_BAR = 10;

    private final EntityListViewModel model;
    private final Texts texts;
    private final EntityCells cells;
    private final BiConsumer<ObjectId, Boolean> open;
    private final TableView<@Nullable ListLine> table = new TableView<>();
    private final Set<ObjectId> kept = new HashSet<>();
    private final ReadOnlyObjectWrapper<Set<EntityColumn>> withoutRoom = new ReadOnlyObjectWrapper<>(Set.of());
    private Runnable changed = () -> {};
    private boolean isRestoring;

    /** @param open opens a thing's page; true means as a preview */
    EntityGrid(EntityListViewModel model, Texts texts, BiConsumer<ObjectId, Boolean> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        cells = new EntityCells(texts);
        table.setId("entity-table");
        table.setItems(model.lines());
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> row());
        table.setAccessibleText(texts.get("ui.place.entities"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.getSelectionModel().selectedIndexProperty().subscribe(_ -> selected());
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((javafx.collections.ListChangeListener<Integer>) _ -> selected());
        model.answersProperty().subscribe(_ -> restore());
        table.widthProperty().subscribe(_ -> fit());
    }

    TableView<@Nullable ListLine> node() {
        return table;
    }

    /** Shows these columns in this order. */
    void show(List<EntityColumn> columns) {
        var shown = columns.stream()
                .map(column -> cells.column(column, new ColumnHead(column, model, texts, this::move)))
                .toList();
        table.getColumns().setAll(shown);
        fit();
    }

    /** Lets columns give way while the table is too narrow for all, rather than cut markings or scroll sideways. */
    private void fit() {
        double room = table.getWidth() - SCROLL_BAR;
        if (room <= 0) {
            return;
        }
        double needed = columns().stream().mapToDouble(column -> column.width().least()).sum();
        var hidden = EnumSet.noneOf(EntityColumn.class);
        for (EntityColumn column : EntityColumn.GIVE_WAY) {
            if (needed > room && columns().contains(column)) {
                hidden.add(column);
                needed -= column.width().least();
            }
        }
        if (!hidden.equals(withoutRoom.get())) {
            withoutRoom.set(hidden);
        }
        table.getColumns().forEach(column -> column.setVisible(!hidden.contains(column.getUserData())));
    }

    /** Columns that were chosen and give way for now. */
    ReadOnlyObjectProperty<Set<EntityColumn>> withoutRoomProperty() {
        return withoutRoom.getReadOnlyProperty();
    }

    /** The columns from left to right. */
    List<EntityColumn> columns() {
        var columns = new ArrayList<EntityColumn>();
        for (TableColumn<@Nullable ListLine, ?> column : table.getColumns()) {
            if (column.getUserData() instanceof EntityColumn known) {
                columns.add(known);
            }
        }
        return columns;
    }

    private void move(EntityColumn column, int by) {
        var columns = columns();
        int from = columns.indexOf(column);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < columns.size()) {
            columns.remove(from);
            columns.add(to, column);
            show(columns);
            changed.run();
            table.lookupAll(".column-head").stream()
                    .filter(head -> ("head-" + column.key()).equals(head.getId()))
                    .forEach(javafx.scene.Node::requestFocus);
        }
    }

    /** @param told when the analyst has moved a column */
    void onLayout(Runnable told) {
        changed = told;
        table.addEventHandler(javafx.scene.input.MouseEvent.MOUSE_RELEASED, release -> {
            if (release.getY() <= headHeight()) {
                told.run();
            }
        });
    }

    private double headHeight() {
        var head = table.lookup(".column-header-background");
        return head == null ? 0 : head.getLayoutBounds().getHeight();
    }

    private TableRow<@Nullable ListLine> row() {
        var row = new TableRow<@Nullable ListLine>() {
            @Override
            protected void updateItem(@Nullable ListLine line, boolean empty) {
                super.updateItem(line, empty);
                getStyleClass().remove("group-row");
                if (line instanceof ListLine.Heading) {
                    getStyleClass().add("group-row");
                }
            }
        };
        row.setOnMouseClicked(click -> {
            ListLine line = row.getItem();
            if (line instanceof ListLine.Heading) {
                model.toggle(row.getIndex());
            } else if (click.getClickCount() == 2 && line instanceof ListLine.Thing(EntityRow thing)) {
                open.accept(thing.id(), false);
            }
        });
        return row;
    }

    private void press(KeyEvent key) {
        int index = table.getSelectionModel().getSelectedIndex();
        if (index < 0 || index >= model.lines().size() || !(key.getTarget() instanceof TableView)) {
            return;
        }
        if (model.lines().get(index) instanceof ListLine.Heading heading) {
            boolean isTurn = key.getCode() == KeyCode.ENTER
                    || key.getCode() == KeyCode.LEFT && heading.isOpen()
                    || key.getCode() == KeyCode.RIGHT && !heading.isOpen();
            if (isTurn) {
                model.toggle(index);
                key.consume();
            }
        } else if (key.getCode() == KeyCode.ENTER) {
            EntityRow row = model.selectedProperty().get();
            if (row != null) {
                open.accept(row.id(), false);
                key.consume();
            }
        }
    }

    private void selected() {
        if (model.isResetting() || isRestoring) {
            return;
        }
        int lead = table.getSelectionModel().getSelectedIndex();
        boolean isThere = lead >= 0 && lead < model.lines().size();
        EntityRow row = isThere ? model.lines().thing(lead) : null;
        kept.clear();
        if (row != null) {
            kept.add(row.id());
        }
        model.selectedProperty().set(row);
    }

    /** After another answer the same things are selected, wherever they stand now, as far as they are here. */
    private void restore() {
        isRestoring = true;
        try {
            table.getSelectionModel().clearSelection();
            int loaded = Math.min(model.lines().size(), ListLines.PAGE);
            for (int i = 0; i < loaded && !kept.isEmpty() && !model.isGrouped(); i++) {
                EntityRow row = model.lines().thing(i);
                if (row != null && kept.contains(row.id())) {
                    table.getSelectionModel().select(i);
                }
            }
        } finally {
            isRestoring = false;
        }
    }

    void clearSelection() {
        table.getSelectionModel().clearSelection();
    }
}
