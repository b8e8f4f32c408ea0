package org.entente.ui.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.model.ObjectId;
import org.entente.ui.door.EntityRow;
import org.entente.ui.peek.TableSight;
import org.entente.ui.shell.References;
import org.entente.ui.shell.Spot;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The table itself: columns that are chosen and moved, headings that open and close, and the selection. */
final class EntityGrid {

    private final EntityListViewModel model;
    private final Texts texts;
    private final GridColumns columns;
    private final EntityWork work;
    private final Hands hands;
    private final TableView<@Nullable ListLine> table = new TableView<>();
    private final Set<ObjectId> kept = new HashSet<>();
    private @Nullable EntityMenu menu;
    private boolean isRestoring;

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
        columns = new GridColumns(table, model, texts, new EntityCells(texts, model.renamingProperty(), hands.named()));
        table.setId("entity-table");
        TableSight.on(table, line -> line instanceof ListLine.Thing(EntityRow row) ? row.id() : null);
        Spot.key(table, line -> line instanceof ListLine.Thing(EntityRow row) ? row.id() : null);
        table.setItems(model.lines());
        table.getStyleClass().add("two-lines");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> row());
        table.setAccessibleText(texts.get("ui.place.entities"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setOnContextMenuRequested(this::showMenu);
        table.getSelectionModel().selectedIndexProperty().subscribe(_ -> selected());
        table.getSelectionModel().getSelectedIndices().addListener((javafx.collections.ListChangeListener<Integer>)
                _ -> selected());
        model.answersProperty().subscribe(_ -> restore());
    }

    TableView<@Nullable ListLine> node() {
        return table;
    }

    /** Its columns. */
    GridColumns columns() {
        return columns;
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
        work.references().carry(row, () -> carried(row.getItem()));
        work.references()
                .take(
                        row,
                        _ -> row.getItem() instanceof ListLine.Thing(EntityRow thing)
                                ? new References.Goal.OnThing(thing.id())
                                : null);
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

    /** One of several that are selected takes the others along. */
    private List<ObjectId> carried(@Nullable ListLine line) {
        if (!(line instanceof ListLine.Thing(EntityRow thing))) {
            return List.of();
        }
        return kept.contains(thing.id()) ? List.copyOf(kept) : List.of(thing.id());
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
