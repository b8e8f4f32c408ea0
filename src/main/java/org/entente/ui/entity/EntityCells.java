package org.entente.ui.entity;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.SymbolView;
import org.entente.ui.control.Width;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The columns of the entities table. Cells are drawn from the row; a row that has not arrived stays blank. */
final class EntityCells {

    private final Texts texts;
    private final Chips chips;

    EntityCells(Texts texts) {
        this.texts = texts;
        this.chips = new Chips(texts);
    }

    TableColumn<@Nullable EntityRow, @Nullable EntityRow> symbol() {
        var column = column("", new Width(44, 44, 44), false, row -> new SymbolView(row.symbol(), 24));
        column.setStyle("-fx-alignment: center;");
        return column;
    }

    TableColumn<@Nullable EntityRow, @Nullable EntityRow> name() {
        return column(texts.get("ui.entity.column.name"), new Width(150, 270, Double.MAX_VALUE), false, row -> {
            var top = new HBox(8, Chips.styled(row.name(), "strong", "small"));
            if (row.isContested()) {
                top.getChildren()
                        .add(Chips.styled(texts.get("ui.entity.contested"), "caption", "warning-text", "strong"));
            }
            top.setAlignment(Pos.CENTER_LEFT);
            var both = new VBox(top);
            if (!row.second().isEmpty()) {
                both.getChildren().add(Chips.styled(row.second(), "caption", "muted"));
            }
            both.setAlignment(Pos.CENTER_LEFT);
            return both;
        });
    }

    TableColumn<@Nullable EntityRow, @Nullable EntityRow> links() {
        return column(
                texts.get("ui.entity.column.links"),
                new Width(56, 70, 90),
                true,
                row -> Chips.styled(String.valueOf(row.links())));
    }

    TableColumn<@Nullable EntityRow, @Nullable EntityRow> sources() {
        return column(
                texts.get("ui.entity.column.sources"),
                new Width(76, 80, 100),
                true,
                row -> row.sources() == 0
                        ? Chips.styled(texts.get("ui.entity.sources.none"), "muted")
                        : Chips.styled(String.valueOf(row.sources())));
    }

    TableColumn<@Nullable EntityRow, @Nullable EntityRow> grade() {
        return column(
                texts.get("ui.entity.column.grade"), new Width(62, 64, 80), false, row -> chips.grade(row.best()));
    }

    TableColumn<@Nullable EntityRow, @Nullable EntityRow> contributors() {
        return column(
                texts.get("ui.entity.column.contributors"),
                new Width(108, 112, 220),
                false,
                row -> Chips.styled(String.join(", ", row.contributors())));
    }

    TableColumn<@Nullable EntityRow, @Nullable EntityRow> marking() {
        return column(
                texts.get("ui.entity.column.marking"),
                new Width(132, 148, 240),
                false,
                row -> chips.portion(row.portion()));
    }

    private static TableColumn<@Nullable EntityRow, @Nullable EntityRow> column(
            String title, Width width, boolean isNumber, Function<EntityRow, Node> draw) {
        var column = new TableColumn<@Nullable EntityRow, @Nullable EntityRow>(title);
        width.apply(column);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable EntityRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : draw.apply(row));
            }
        });
        if (isNumber) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }
}
