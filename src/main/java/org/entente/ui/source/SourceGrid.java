package org.entente.ui.source;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.ui.control.GivingWay;
import org.entente.ui.control.RestColumn;
import org.entente.ui.control.WholeCell;
import org.entente.ui.door.Sources;
import org.entente.ui.peek.TableSight;
import org.entente.ui.shell.Spot;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The register as a table: a click on a head sorts, a double click or Enter opens, a right click offers what can be done. */
final class SourceGrid {

    private final SourceListViewModel model;
    private final Texts texts;
    private final SourceActions actions;
    private final SourceCells cells;
    private final TableView<Sources.Row> table = new TableView<>();
    private @Nullable SourceMenu menu;
    private boolean isFollowing;

    SourceGrid(SourceListViewModel model, Texts texts, SourceActions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        cells = new SourceCells(texts);
        table.setId("source-table");
        TableSight.on(table, Sources.Row::id);
        Spot.key(table, Sources.Row::id);
        table.setItems(model.rows());
        model.rows().comparatorProperty().bind(table.comparatorProperty());
        RestColumn.in(table, SourceColumn.TITLE, SourceColumn.TITLE.width().usual());
        GivingWay.in(table, SourceColumn.GIVE_WAY);
        for (SourceColumn column : SourceColumn.values()) {
            table.getColumns().add(column(column));
        }
        table.setAccessibleText(texts.get("ui.place.sources"));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setOnContextMenuRequested(event -> {
            showMenu(event.getScreenX(), event.getScreenY());
            event.consume();
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !isFollowing) {
                model.selectedProperty().set(row);
            }
        });
        model.selectedProperty().subscribe(this::follow);
    }

    TableView<Sources.Row> node() {
        return table;
    }

    private TableColumn<Sources.Row, Sources.Row> column(SourceColumn shown) {
        var column = new TableColumn<Sources.Row, Sources.Row>(texts.get("ui.source.column." + shown.key()));
        column.setId("source-column-" + shown.key());
        column.setUserData(shown);
        shown.width().apply(column);
        column.setComparator(shown.order());
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        if (shown == SourceColumn.MARKING) {
            WholeCell.in(column, cells::marking);
            return column;
        }
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Sources.@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : cells.draw(shown, row));
            }
        });
        if (shown.isNumber()) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    private TableRow<Sources.Row> row() {
        var row = new TableRow<Sources.Row>();
        actions.carry(
                row,
                () -> row.getItem() == null ? List.of() : List.of(row.getItem().id()));
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getItem() != null) {
                actions.open(row.getItem());
            }
        });
        return row;
    }

    private void follow(Sources.@Nullable Row row) {
        isFollowing = true;
        try {
            if (row == null) {
                table.getSelectionModel().clearSelection();
            } else if (table.getSelectionModel().getSelectedItem() != row) {
                table.getSelectionModel().select(row);
                table.scrollTo(row);
            }
        } finally {
            isFollowing = false;
        }
    }

    /** Brings the selected row back into sight, as after the table got less room. */
    void reveal() {
        Sources.Row row = model.selectedProperty().get();
        if (row != null) {
            table.scrollTo(row);
        }
    }

    private void press(KeyEvent key) {
        Sources.Row row = model.selectedProperty().get();
        if (row == null || !(key.getTarget() instanceof TableView)) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            actions.open(row);
        } else if (key.getCode() == KeyCode.DELETE) {
            actions.delete(row);
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.C && !key.isShiftDown()) {
            actions.copy(row);
        } else {
            return;
        }
        key.consume();
    }

    private void showMenu(double x, double y) {
        if (menu != null) {
            menu.hide();
        }
        Sources.Row row = model.selectedProperty().get();
        if (row != null) {
            menu = new SourceMenu(texts, row, actions);
            menu.show(table, x, y);
        }
    }
}
