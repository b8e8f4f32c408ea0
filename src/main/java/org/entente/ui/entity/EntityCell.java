package org.entente.ui.entity;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.entente.ui.door.EntityRow;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the entities table that keeps what it draws with. Rows pass through it while the table is scrolled or filtered;
 * then words change, and nothing is made, taken away or styled anew.
 */
final class EntityCell extends TableCell<@Nullable ListLine, @Nullable ListLine> {

    /**
     * What a cell draws things with.
     *
     * @param node is kept as long as the cell
     * @param show lets it tell of a thing
     */
    record Face(Node node, Consumer<EntityRow> show) {}

    private final Face face;
    private final Function<ListLine, @Nullable Node> instead;
    private @Nullable EntityRow told;

    /** @param instead what is drawn for a line in place of the face; null for the face */
    EntityCell(Face face, Function<ListLine, @Nullable Node> instead) {
        this.face = face;
        this.instead = instead;
    }

    @Override
    protected void updateItem(@Nullable ListLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            face.node().setVisible(false);
            showOnly(face.node());
            return;
        }
        Node other = instead.apply(line);
        if (other != null) {
            setGraphic(other);
        } else if (line instanceof ListLine.Thing(EntityRow row)) {
            if (!row.equals(told)) {
                face.show().accept(row);
                told = row;
            }
            face.node().setVisible(true);
            showOnly(face.node());
        }
    }

    private void showOnly(Node node) {
        if (getGraphic() != node) {
            setGraphic(node);
        }
    }
}
