package org.entente.ui.graph;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the mouse does on a chart: dragging the ground selects in a box, dragging things moves them; with the middle or the
 * right button, or while Space is held, it moves the view, and the pointer is a hand. Left and right may be swapped on the
 * ground. The wheel zooms at the pointer.
 */
final class ChartHands {

    private static final double CLICK = 4;
    private static final double ZOOM = 1.15;

    private final GraphCanvas canvas;
    private final GraphViewModel model;
    private final Consumer<ObjectId> open;
    private final BooleanSupplier isSwapped;
    private Consumer<Point2D> menu = _ -> {};
    private Gesture gesture = Gesture.NONE;
    private boolean isSpaceDown;
    private @Nullable ChartMoment beforeMove;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;

    private enum Gesture {
        NONE,
        PAN,
        BOX,
        MOVE
    }

    /** @param isSwapped whether the left button moves the view and the right one selects in a box */
    ChartHands(GraphCanvas canvas, GraphViewModel model, Consumer<ObjectId> open, BooleanSupplier isSwapped) {
        this.canvas = canvas;
        this.model = model;
        this.open = open;
        this.isSwapped = isSwapped;
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseClicked(this::clicked);
        canvas.setOnScroll(this::scrolled);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, key -> holdSpace(key, true));
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, key -> holdSpace(key, false));
        canvas.focusedProperty().subscribe(isFocused -> isSpaceDown &= isFocused);
    }

    /** Who shows the menu at a place of the screen, when the right button was clicked and moved nothing. */
    void onMenu(Consumer<Point2D> shower) {
        menu = shower;
    }

    /** The box that is being drawn, to select what is in it. */
    Optional<Box> box() {
        return gesture == Gesture.BOX ? Optional.of(drawn()) : Optional.empty();
    }

    private Box drawn() {
        return new Box(
                Math.min(startX, lastX), Math.min(startY, lastY), Math.abs(lastX - startX), Math.abs(lastY - startY));
    }

    private void holdSpace(KeyEvent key, boolean isDown) {
        if (key.getCode() == KeyCode.SPACE) {
            isSpaceDown = isDown;
            showCursor();
            key.consume();
        }
    }

    private void showCursor() {
        canvas.setCursor(gesture == Gesture.PAN ? Cursor.CLOSED_HAND : isSpaceDown ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        startX = lastX = event.getX();
        startY = lastY = event.getY();
        boolean isMain = event.getButton() == MouseButton.PRIMARY && !isSpaceDown;
        int item = isMain ? canvas.itemAt(event.getX(), event.getY()) : -1;
        gesture = item >= 0 ? Gesture.MOVE : isBox(event) ? Gesture.BOX : Gesture.PAN;
        if (item >= 0) {
            choose(thing(item), event.isShortcutDown() || event.isShiftDown());
            beforeMove = model.now();
        }
        showCursor();
    }

    private boolean isBox(MouseEvent event) {
        var selecting = isSwapped.getAsBoolean() ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        return !isSpaceDown && event.getButton() == selecting;
    }

    private void choose(ObjectId thing, boolean isMore) {
        if (isMore) {
            model.selection().toggle(thing);
        } else if (!model.selection().idsProperty().get().contains(thing)) {
            model.selection().select(Set.of(thing));
        }
    }

    private ObjectId thing(int item) {
        return model.chartProperty().get().items().get(item).id();
    }

    private void dragged(MouseEvent event) {
        double byX = event.getX() - lastX;
        double byY = event.getY() - lastY;
        lastX = event.getX();
        lastY = event.getY();
        switch (gesture) {
            case PAN ->
                model.viewportProperty().set(model.viewportProperty().get().moved(byX, byY));
            case MOVE -> {
                double scale = model.viewportProperty().get().scale();
                model.selection().move(byX / scale, byY / scale);
                canvas.requestLayout();
            }
            case BOX -> canvas.requestLayout();
            case NONE -> {}
        }
    }

    private void released(MouseEvent event) {
        boolean isGround = gesture == Gesture.BOX || gesture == Gesture.PAN && !isSpaceDown;
        if (isGround && isClick(event) && event.getButton() == MouseButton.PRIMARY) {
            model.selection().select(Set.of());
        } else if (gesture == Gesture.BOX && !isClick(event)) {
            selectInside(drawn());
        }
        if (gesture == Gesture.MOVE && beforeMove != null && !isClick(event)) {
            model.moved(beforeMove);
        }
        beforeMove = null;
        gesture = Gesture.NONE;
        showCursor();
        canvas.requestLayout();
        if (event.getButton() == MouseButton.SECONDARY && isClick(event)) {
            askMenu(event);
        }
    }

    private void selectInside(Box box) {
        var view = model.viewportProperty().get();
        model.selection()
                .selectInside(
                        view.planeX(box.left()),
                        view.planeY(box.top()),
                        view.planeX(box.left() + box.width()),
                        view.planeY(box.top() + box.height()));
    }

    private boolean isClick(MouseEvent event) {
        return Math.hypot(event.getX() - startX, event.getY() - startY) < CLICK;
    }

    private void askMenu(MouseEvent event) {
        int item = canvas.itemAt(event.getX(), event.getY());
        if (item >= 0) {
            choose(thing(item), false);
        }
        menu.accept(new Point2D(event.getScreenX(), event.getScreenY()));
    }

    private void clicked(MouseEvent event) {
        int item = canvas.itemAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && item >= 0) {
            open.accept(thing(item));
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM;
            model.viewportProperty().set(model.viewportProperty().get().zoomed(factor, event.getX(), event.getY()));
        }
    }
}
