package org.entente.ui.control;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is never cut, as a marking must not be: its column becomes as wide as the widest one that came into view.
 *
 * @param <T> what a row holds
 */
public final class WholeCell<T> extends TableCell<T, T> {

    private final Function<T, Region> draw;
    private final HBox place = new HBox();

    private WholeCell(Function<T, Region> draw) {
        this.draw = draw;
        place.setMinWidth(USE_PREF_SIZE);
        place.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        place.needsLayoutProperty().subscribe(this::widen); // only then it is known in which letters it is written
    }

    /** Draws the cells of a column. */
    public static <T> void in(TableColumn<T, T> column, Function<T, Region> draw) {
        column.setCellFactory(_ -> new WholeCell<>(draw));
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            place.getChildren().clear();
            setGraphic(null);
        } else {
            Region whole = draw.apply(row);
            whole.setMinWidth(USE_PREF_SIZE);
            place.getChildren().setAll(whole);
            setGraphic(place);
        }
    }

    /** Its column may have been made narrow again since, as when the text got another size. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getTableColumn() != null && getTableColumn().getMinWidth() < needed()) {
            Platform.runLater(this::widen); // what is asked for while all is laid out would be forgotten
        }
    }

    private double needed() {
        return place.getChildren().isEmpty()
                ? 0
                : Math.ceil(place.prefWidth(-1) + snappedLeftInset() + snappedRightInset());
    }

    private void widen() {
        var column = getTableColumn();
        if (column == null || place.getScene() == null) {
            return;
        }
        double needed = needed();
        if (needed > column.getMinWidth()) {
            column.setMaxWidth(Math.max(needed, column.getMaxWidth()));
            // before the least, or less would be shared out
            column.setPrefWidth(Math.max(needed, column.getPrefWidth()));
            column.setMinWidth(needed);
            RestColumn.again(getTableView()); // the others give the room, or it would scroll sideways
        }
    }
}
