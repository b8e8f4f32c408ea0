package org.entente.ui.attachment;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.entente.model.Direction;
import org.jspecify.annotations.Nullable;

/** A line of text, wrapped to the width that there is. */
final class LineCell extends ListCell<String> {

    private static final double BAR = 32;

    LineCell(ListView<String> list) {
        setWrapText(true);
        setMinWidth(0);
        setPrefWidth(0);
        maxWidthProperty().bind(list.widthProperty().subtract(BAR));
        getStyleClass().addAll("mono", "small");
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty || line == null ? "" : line);
        setNodeOrientation(
                Direction.isRightToLeft(getText()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }
}
