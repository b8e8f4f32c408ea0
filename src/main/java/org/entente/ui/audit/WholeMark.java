package org.entente.ui.audit;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.entente.ui.control.Chips;
import org.entente.ui.control.RestColumn;
import org.entente.ui.door.Audit;
import org.jspecify.annotations.Nullable;

/** A cell whose mark is never cut: its column becomes as wide as the longest one that came into view. */
final class WholeMark extends TableCell<Audit.Entry, Audit.Entry> {

    private final Function<Audit.Entry, String> words;
    private final Label mark = Chips.styled("", "portion");

    private WholeMark(Function<Audit.Entry, String> words) {
        this.words = words;
        mark.setMinWidth(USE_PREF_SIZE);
        mark.needsLayoutProperty().subscribe(this::widen); // only then it is known in which letters it is written
    }

    static void in(TableColumn<Audit.Entry, Audit.Entry> column, Function<Audit.Entry, String> words) {
        column.setCellFactory(_ -> new WholeMark(words));
    }

    @Override
    protected void updateItem(Audit.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        mark.setText(empty || entry == null ? "" : words.apply(entry));
        setGraphic(empty || entry == null ? null : mark);
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
        return mark.getText().isEmpty() ? 0 : Math.ceil(mark.prefWidth(-1) + snappedLeftInset() + snappedRightInset());
    }

    private void widen() {
        var column = getTableColumn();
        if (column == null || mark.getScene() == null || mark.getText().isEmpty()) {
            return;
        }
        double needed = needed();
        if (needed > column.getMinWidth()) {
            column.setMaxWidth(Math.max(needed, column.getMaxWidth()));
            column.setPrefWidth(
                    Math.max(needed, column.getPrefWidth())); // before the least, or less would be shared out
            column.setMinWidth(needed);
            RestColumn.again(getTableView()); // the others give the room, or it would scroll sideways
        }
    }
}
