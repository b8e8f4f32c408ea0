package org.entente.ui.shell;

import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.control.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Asks at the pointer what was meant, inside the window, so that the marking banners stay in sight. A press elsewhere or Esc
 * means nothing.
 */
final class PointerChoice extends Pane {

    private static final double EDGE = 8;

    private final EventHandler<MouseEvent> elsewhere = this::pressed;
    private final EventHandler<KeyEvent> keys = this::typed;
    private final VBox list = new VBox(2);
    private Point2D at = Point2D.ZERO;
    private @Nullable Node before;

    PointerChoice() {
        setPickOnBounds(false);
        setId("pointer-choice-layer");
        list.setId("pointer-choice");
        list.getStyleClass().addAll("drop", "popover-body");
    }

    /** @param point in the scene */
    void ask(Point2D point, List<References.Meaning> meanings) {
        hide();
        at = point;
        var rows = meanings.stream().map(this::row).toList();
        list.getChildren().setAll(rows);
        Rows.walkable(rows);
        getChildren().setAll(list);
        Scene scene = getScene();
        if (scene != null) {
            before = scene.getFocusOwner();
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        rows.getFirst().requestFocus();
        requestLayout();
    }

    private Region row(References.Meaning meaning) {
        var row = Rows.opening(
                "pointer-choice-" + meaning.key(),
                meaning.words(),
                () -> {
                    hide();
                    meaning.action().run();
                },
                Icons.of(meaning.icon(), "icon-16"),
                Chips.styled(meaning.words(), "small"));
        row.setSpacing(10);
        return row;
    }

    void hide() {
        Scene scene = getScene();
        if (!getChildren().isEmpty() && scene != null) {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        getChildren().clear();
    }

    private void pressed(MouseEvent press) {
        if (!list.localToScene(list.getBoundsInLocal()).contains(press.getSceneX(), press.getSceneY())) {
            hide();
        }
    }

    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            hide();
            if (before != null) {
                before.requestFocus();
            }
        }
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) {
            return;
        }
        Point2D here = sceneToLocal(at);
        double width = Math.min(list.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = list.prefHeight(width);
        list.resizeRelocate(
                Math.round(Math.clamp(here.getX(), EDGE, Math.max(EDGE, getWidth() - width - EDGE))),
                Math.round(Math.clamp(here.getY(), EDGE, Math.max(EDGE, getHeight() - height - EDGE))),
                width,
                height);
    }
}
