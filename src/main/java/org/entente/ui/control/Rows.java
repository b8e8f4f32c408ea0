package org.entente.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Rows that one can open: by a click, by Enter or the space bar, walked with the arrow keys. */
public final class Rows {

    private Rows() {}

    /**
     * A row of {@code parts}.
     *
     * @param name what a screen reader calls it
     */
    public static HBox opening(String id, String name, Runnable open, Node... parts) {
        var row = new HBox(parts);
        row.setId(id);
        row.getStyleClass().add("pick-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(name);
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                row.requestFocus();
                open.run();
            }
        });
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                open.run();
            }
        });
        return row;
    }

    /** Lets the arrow keys walk through rows that stand below each other. */
    public static void walkable(List<? extends Region> rows) {
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            rows.get(i).addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, key -> {
                int next = key.getCode() == KeyCode.DOWN ? at + 1 : key.getCode() == KeyCode.UP ? at - 1 : at;
                if (next != at && next >= 0 && next < rows.size()) {
                    key.consume();
                    rows.get(next).requestFocus();
                }
            });
        }
    }

    /** Scrolls as far as it takes to see a row that the cursor came to; what is in sight stays where it is. */
    public static void reveal(Node row) {
        ScrollPane pane = paneAround(row);
        if (pane == null || pane.getContent() == null) {
            return;
        }
        var content = pane.getContent();
        double high = content.getLayoutBounds().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        double hidden = high - seen;
        if (hidden <= 0) {
            return;
        }
        var place = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        if (place.getMinY() < top) {
            pane.setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > top + seen) {
            pane.setVvalue(Math.min(1, (place.getMaxY() - seen) / hidden));
        }
    }

    private static @Nullable ScrollPane paneAround(Node row) {
        for (Node node = row.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }

    /** As high as the rows of a list are together that have room, so that none is sliced. */
    public static double wholeHeight(Region list, double most) {
        return list.getHeight() <= most
                ? list.getHeight()
                : list.getChildrenUnmodifiable().stream()
                        .filter(row -> row.getStyleClass().contains("pick-row")) // a heading alone heads nothing
                        .mapToDouble(row -> row.getBoundsInParent().getMaxY())
                        .filter(end -> end <= most)
                        .max()
                        .orElse(most);
    }
}
