package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.entente.app.desk.TableView;
import org.entente.model.ObjectId;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The table itself: columns that are chosen and moved, headings that open and close, and the selection. */
final class EntityGrid {

    private static final double SCROLL_BAR = 10;

    private final EntityListViewModel model;
    private final Texts texts;
    private final EntityCells cells;
    private final EntityWork work;
    private final Hands hands;
    private final javafx.scene.control.TableView<@Nullable ListLine> table = new javafx.scene.control.TableView<>();
    private final Set<ObjectId> kept = new HashSet<>();
    private final ReadOnlyObjectWrapper<Set<EntityColumn>> withoutRoom = new ReadOnlyObjectWrapper<>(Set.of());
    private Consumer<List<TableView.Shown>> arranged = _ -> {};
    private @Nullable EntityMenu menu;
    private boolean isRestoring;
    private List<TableView.Shown> before = List.of();

    /**
     * What hands do in the table.
     *
     * @param open opens a thing's page; true means as a preview
     * @param rename begins to write another name
     * @param named says that the name was written
     */
    record Hands(BiConsumer<ObjectId, Boolean> open, Runnable rename, BiConsumer<ObjectId, String> named) {}

    EntityGrid(EntityListViewModel model, Texts texts, EntityWork work, BiConsumer<ObjectId, Boolean> open) {
        this.model = model;
        this.texts = texts;
        this.work = work;
        this.hands = new Hands(open, this::rename, this::named);
        cells = new EntityCells(texts, model.renamingProperty(), hands.named());
        table.setId("entity-table");
        table.setItems(model.lines());
        table.getStyleClass().add("two-lines");
        table.setColumnResizePolicy(
                javafx.scene.control.TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> row());
        table.setAccessibleText(texts.get("ui.place.entities"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setOnContextMenuRequested(this::showMenu);
        table.getSelectionModel().selectedIndexProperty().subscribe(_ -> selected());
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((javafx.collections.ListChangeListener<Integer>) _ -> selected());
        model.answersProperty().subscribe(_ -> restore());
        table.widthProperty().subscribe(_ -> fit());
    }

    javafx.scene.control.TableView<@Nullable ListLine> node() {
        return table;
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
                column.setPrefWidth(Math.clamp(each.width(), known.width().least(), known.width().most()));
                shown.add(column);
            });
        }
        table.getColumns().setAll(shown);
        fit();
    }

    /** The columns as they stand and how wide they are. */
    private List<TableView.Shown> layout() {
        return table.getColumns().stream()
                .flatMap(column -> column.getUserData() instanceof EntityColumn known
                        ? Stream.of(new TableView.Shown(known.key(), Math.rint(column.getWidth())))
                        : Stream.empty())
                .toList();
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
                hands.open().accept(thing.id(), false);
            }
        });
        return row;
    }

    private void press(KeyEvent key) {
        int index = table.getSelectionModel().getSelectedIndex();
        if (index < 0 || index >= model.lines().size() || !(key.getTarget() instanceof javafx.scene.control.TableView)) {
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
        } else if (act(key)) {
            key.consume();
        }
    }

    private boolean act(KeyEvent key) {
        EntityRow row = model.selectedProperty().get();
        boolean isCopy = key.isShortcutDown() && key.getCode() == KeyCode.C;
        if (isCopy) {
            model.withSelected(work::copy);
        } else if (key.getCode() == KeyCode.DELETE) {
            model.withSelected(work::delete);
        } else if (key.getCode() == KeyCode.F2) {
            rename();
        } else if (key.getCode() == KeyCode.ENTER && row != null) {
            hands.open().accept(row.id(), false);
        } else {
            return false;
        }
        return true;
    }

    private void rename() {
        EntityRow row = model.selectedProperty().get();
        if (row != null) {
            model.renamingProperty().set(row.id());
            table.refresh();
        }
    }

    /** @param name as it was written; empty if nothing is to be changed */
    private void named(ObjectId thing, String name) {
        if (model.renamingProperty().get() == null) {
            return;
        }
        model.renamingProperty().set(null);
        table.refresh();
        table.requestFocus();
        if (!name.isBlank()) {
            work.rename(thing, name.strip());
        }
    }

    private void showMenu(ContextMenuEvent event) {
        int count = model.selection().countProperty().get();
        if (menu != null) {
            menu.hide();
        }
        if (count > 0 && !(event.getTarget() instanceof TextInputControl)) {
            menu = new EntityMenu(work, texts, model::withSelected, count, hands);
            menu.show(table, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private void selected() {
        if (model.isResetting() || isRestoring) {
            return;
        }
        model.selection().select(List.copyOf(table.getSelectionModel().getSelectedIndices()));
        int lead = table.getSelectionModel().getSelectedIndex();
        boolean isThere = lead >= 0 && lead < model.lines().size();
        EntityRow row = isThere ? model.lines().thing(lead) : null;
        keep();
        model.selectedProperty().set(row);
    }

    private void keep() {
        kept.clear();
        if (model.selection().countProperty().get() <= ListLines.PAGE) {
            for (int index : table.getSelectionModel().getSelectedIndices()) {
                EntityRow row = index < model.lines().size() ? model.lines().peek(index) : null;
                if (row != null) {
                    kept.add(row.id());
                }
            }
        }
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
        var again = Set.copyOf(kept);
        selected();
        kept.addAll(again);
    }

    void clearSelection() {
        table.getSelectionModel().clearSelection();
    }
}
