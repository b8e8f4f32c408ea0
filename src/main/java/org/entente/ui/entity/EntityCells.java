package org.entente.ui.entity;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
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
        column.setCellFactory(_ -> new EntityCell(face(shown), line -> instead(shown, line)));
        if (shown.isNumber()) {
            column.getStyleClass().add("numeric");
        }
        return column;
    }

    /** What stands in a cell in place of what is known of the thing; null for that itself. */
    private @Nullable Node instead(EntityColumn column, ListLine line) {
        return switch (line) {
            case ListLine.Heading heading -> column == EntityColumn.NAME ? heading(heading) : new Region();
            case ListLine.Thing(EntityRow row) ->
                column == EntityColumn.NAME && row.id().equals(renaming.getValue()) ? nameField(row) : null;
        };
    }

    private EntityCell.Face face(EntityColumn column) {
        return switch (column) {
            case NAME -> NameFace.in(texts);
            case TYPE -> words(row -> row.symbol().label());
            case LINKS -> words(row -> "%,d".formatted(row.links()));
            case SOURCES -> sources();
            case GRADE -> grade();
            case SEEN -> words(row -> row.seen().isEmpty() ? "–" : row.seen(), "caption");
            case CONTRIBUTORS -> words(row -> String.join(", ", row.contributors()));
            case TAGS -> words(row -> String.join(", ", row.tags()));
            case MARKING -> portion();
        };
    }

    private static EntityCell.Face words(Function<EntityRow, String> words, String... styleClasses) {
        var label = Chips.styled("", styleClasses);
        return new EntityCell.Face(label, row -> label.setText(words.apply(row)));
    }

    private EntityCell.Face sources() {
        var label = Chips.styled("");
        return new EntityCell.Face(label, row -> {
            boolean isNone = row.sources() == 0;
            label.setText(isNone ? texts.get("ui.entity.sources.none") : "%,d".formatted(row.sources()));
            Chips.wear(label, "muted", isNone);
        });
    }

    private EntityCell.Face grade() {
        var chip = chips.grade(Grade.NOT_GRADED);
        return new EntityCell.Face(chip, row -> chips.regrade(chip, row.best()));
    }

    /** In two lines rather than cut. */
    private EntityCell.Face portion() {
        var mark = chips.portion("");
        mark.setWrapText(true);
        return new EntityCell.Face(mark, row -> mark.setText(row.portion()));
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
