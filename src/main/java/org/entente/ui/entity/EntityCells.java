package org.entente.ui.entity;

import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of the entities table. A row that has not arrived stays blank. */
final class EntityCells {

    private final Texts texts;
    private final Chips chips;
    private final ObservableValue<@Nullable ObjectId> renaming;
    private final BiConsumer<ObjectId, String> named;

    /**
     * @param renaming the thing whose name is being written
     * @param named told what was written; an empty name means nothing
     */
    EntityCells(Texts texts, ObservableValue<@Nullable ObjectId> renaming, BiConsumer<ObjectId, String> named) {
        this.texts = texts;
        this.renaming = renaming;
        this.named = named;
        this.chips = new Chips(texts);
    }

    TableColumn<@Nullable ListLine, @Nullable ListLine> column(EntityColumn shown, ColumnHead head) {
        var column = new TableColumn<@Nullable ListLine, @Nullable ListLine>();
        column.setId("column-" + shown.key());
        column.setUserData(shown);
        column.setGraphic(head);
        head.prefWidthProperty().bind(column.widthProperty().subtract(18)); // the table pads it by 8 and draws a line
        shown.width().apply(column);
        column.setSortable(false); // our heads sort: the list is only here as far as it was looked at
        column.setReorderable(true);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable ListLine line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(empty || line == null ? null : draw(shown, line));
            }
        });
        if (shown.isNumber()) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    /** In two lines rather than cut. */
    private Node portion(String mark) {
        var portion = chips.portion(mark);
        portion.setWrapText(true);
        return portion;
    }

    private @Nullable Node draw(EntityColumn column, ListLine line) {
        return switch (line) {
            case ListLine.Heading heading -> column == EntityColumn.NAME ? heading(heading) : null;
            case ListLine.Thing(EntityRow row) -> draw(column, row);
        };
    }

    private Node draw(EntityColumn column, EntityRow row) {
        return switch (column) {
            case NAME -> name(row);
            case TYPE -> Chips.styled(row.symbol().label());
            case LINKS -> Chips.styled("%,d".formatted(row.links()));
            case SOURCES ->
                row.sources() == 0
                        ? Chips.styled(texts.get("ui.entity.sources.none"), "muted")
                        : Chips.styled("%,d".formatted(row.sources()));
            case GRADE -> chips.grade(row.best());
            case SEEN -> Chips.styled(row.seen(), "caption");
            case CONTRIBUTORS -> Chips.styled(String.join(", ", row.contributors()));
            case TAGS -> Chips.styled(String.join(", ", row.tags()));
            case MARKING -> portion(row.portion());
        };
    }

    private Node nameField(EntityRow row) {
        var field = Fields.line("entity-rename");
        field.setText(row.name());
        field.setAccessibleText(texts.get("ui.entity.rename"));
        field.setOnAction(_ -> named.accept(row.id(), field.getText().equals(row.name()) ? "" : field.getText()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                named.accept(row.id(), "");
            }
        });
        field.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                field.requestFocus();
                field.selectAll();
            }
        });
        field.focusedProperty().addListener((_, _, isFocused) -> {
            if (!isFocused) {
                named.accept(row.id(), "");
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        var all = new HBox(12, new SymbolView(row.symbol(), 24), field);
        all.setAlignment(Pos.CENTER_LEFT);
        return all;
    }

    private Node name(EntityRow row) {
        if (row.id().equals(renaming.getValue())) {
            return nameField(row);
        }
        var top = new NameLine(row.name());
        if (row.isContested()) {
            top.mark(texts.get("ui.entity.contested"), "warning-text");
        }
        if (row.members() > 1) {
            top.mark(
                    texts.get(row.isDoubted() ? "ui.entity.doubted" : "ui.entity.merged", row.members()),
                    row.isDoubted() ? "warning-text" : "muted");
        }
        var both = new VBox(top);
        if (!row.second().isEmpty()) {
            both.getChildren().add(Chips.styled(row.second(), "caption", "muted"));
        }
        both.setAlignment(Pos.CENTER_LEFT);
        var all = new HBox(12, new SymbolView(row.symbol(), 24), both);
        all.setAlignment(Pos.CENTER_LEFT);
        return all;
    }

    private static Node heading(ListLine.Heading heading) {
        var group = heading.group();
        var row = new HBox(8, Icons.of(heading.isOpen() ? "mdi2c-chevron-down" : "mdi2c-chevron-right", "icon-16"));
        if (group.symbol() != null) {
            row.getChildren().add(new SymbolView(group.symbol(), 18));
        }
        var count = Chips.styled(String.format(Locale.ENGLISH, "%,d", group.count()), "muted", "small");
        count.setMinWidth(HBox.USE_PREF_SIZE);
        row.getChildren().addAll(Chips.styled(group.label(), "strong", "small"), count);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
