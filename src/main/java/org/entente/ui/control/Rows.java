package org.entente.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

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
}
