package org.entente.ui.entity;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.text.Texts;

/**
 * The head of a column: a click sorts by it, with Shift it is one column more of the order; an arrow says which way, a number
 * which place it has among several. Enter and Shift+Enter do the same; Alt+Shift with an arrow key moves the column.
 */
final class ColumnHead extends HBox {

    private final EntityColumn column;
    private final EntityListViewModel model;
    private final Texts texts;
    private final Label place = Chips.styled("", "sort-place");

    /** Moves the column by one place; negative means to the left. */
    @FunctionalInterface
    interface Mover {
        void move(EntityColumn column, int by);
    }

    ColumnHead(EntityColumn column, EntityListViewModel model, Texts texts, Mover mover) {
        super(4);
        this.column = column;
        this.model = model;
        this.texts = texts;
        setId("head-" + column.key());
        getStyleClass().add("column-head");
        setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                sort(click.isShiftDown());
            }
        });
        setOnKeyPressed(key -> press(key, mover));
        if (column == EntityColumn.SOURCES) {
            Tooltip.install(
                    this,
                    new Tooltip(texts.get("ui.entity.column.sources.tip") + "\n" + texts.get("ui.entity.sort.hint")));
        } else if (column.sort() != null) {
            Tooltip.install(this, new Tooltip(texts.get("ui.entity.sort.hint")));
        }
        model.queryProperty().subscribe(this::show);
    }

    private void press(KeyEvent key, Mover mover) {
        boolean isMove = key.isAltDown() && key.isShiftDown();
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            sort(key.isShiftDown());
        } else if (isMove && key.getCode() == KeyCode.LEFT) {
            mover.move(column, -1);
        } else if (isMove && key.getCode() == KeyCode.RIGHT) {
            mover.move(column, 1);
        } else {
            return;
        }
        key.consume();
    }

    private void sort(boolean isOneMore) {
        var sort = column.sort();
        if (sort != null) {
            model.change(query -> isOneMore ? query.alsoSortedBy(sort) : query.sortedBy(sort));
        }
    }

    private void show(EntityQuery query) {
        String words = texts.get("ui.entity.column." + column.key());
        getChildren().setAll(Chips.styled(words));
        var sort = column.sort();
        var number = sort == null ? null : query.placeOf(sort).orElse(null);
        getStyleClass().remove("sorted");
        if (number == null) {
            setAccessibleText(words);
            return;
        }
        getStyleClass().add("sorted");
        boolean isUp = query.order().get(number - 1).isAscending();
        getChildren().add(Icons.of(isUp ? "mdi2c-chevron-up" : "mdi2c-chevron-down", "icon-14"));
        if (query.order().size() > 1) {
            place.setText(String.valueOf(number));
            getChildren().add(place);
        }
        setAccessibleText(texts.get(isUp ? "ui.entity.sort.up" : "ui.entity.sort.down", words, number));
    }
}
