package org.entente.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where lists hang below a control, or above one at the foot, inside the window, so that the marking banners stay in sight. One at a time; a press
 * elsewhere or Esc takes it away.
 */
final class DropLayer extends Pane {

    private static final double GAP = 4;
    private static final double EDGE = 8;

    private final EventHandler<MouseEvent> elsewhere = this::pressed;
    private final EventHandler<KeyEvent> escape = this::typed;
    private @Nullable Drop shown;

    /** What had the cursor before a list was shown. */
    private @Nullable Node before;

    DropLayer() {
        setPickOnBounds(false);
        setId("drops");
    }

    /** One list that can hang here. */
    final class Drop {
        private final Node owner;
        private final Node back;
        private final Region content;
        private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();

        /**
         * @param owner what it hangs below
         * @param back what has the cursor once it is gone, if nothing had it before
         */
        Drop(Node owner, Node back, Region content) {
            this.owner = owner;
            this.back = back;
            this.content = content;
            content.getStyleClass().add("drop");
        }

        ReadOnlyBooleanProperty showingProperty() {
            return showing.getReadOnlyProperty();
        }

        boolean isShowing() {
            return showing.get();
        }

        void show() {
            if (shown != this) {
                hideShown();
                before = getScene() == null ? null : getScene().getFocusOwner();
                shown = this;
                getChildren().setAll(content);
                showing.set(true);
                listen(getScene(), true);
            }
            requestLayout();
        }

        void hide() {
            if (shown == this) {
                hideShown();
            }
        }
    }

    /** Takes away what hangs here, whatever it is. */
    void hideShown() {
        Drop gone = shown;
        if (gone != null) {
            Node focus = getScene() == null ? null : getScene().getFocusOwner();
            if (focus != null && Focus.isIn(focus, gone.content)) {
                giveBack(gone); // or it would fall to the first control of the window
            }
            shown = null;
            listen(getScene(), false);
            getChildren().clear();
            before = null;
            gone.showing.set(false);
        }
    }

    private void giveBack(Drop gone) {
        Node had = before;
        (had != null && had.getScene() == getScene() && !Focus.isIn(had, gone.content) ? had : gone.back)
                .requestFocus();
    }

    private void listen(@Nullable Scene scene, boolean isOn) {
        if (scene == null) {
            return;
        }
        if (isOn) {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        } else {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void pressed(MouseEvent press) {
        Drop here = shown;
        if (here != null
                && press.getTarget() instanceof Node target
                && !Focus.isIn(target, here.content)
                && !Focus.isIn(target, here.owner)) {
            hideShown();
        }
    }

    private void typed(KeyEvent key) {
        Drop here = shown;
        if (here != null && key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            giveBack(here);
            hideShown();
        }
    }

    @Override
    protected void layoutChildren() {
        Drop here = shown;
        if (here == null) {
            return;
        }
        Bounds owner = sceneToLocal(here.owner.localToScene(here.owner.getBoundsInLocal()));
        double below = owner.getMaxY() + GAP;
        double above = owner.getMinY() - GAP;
        boolean isBelow = getHeight() - below >= above;
        double width = Math.min(here.content.prefWidth(-1), getWidth() - 2 * EDGE);
        double room = (isBelow ? getHeight() - Math.max(below, GAP) : Math.min(above, getHeight())) - EDGE;
        double height = Math.min(here.content.prefHeight(width), room);
        double top = isBelow ? Math.max(below, GAP) : Math.min(above, getHeight()) - height;
        double left = owner.getCenterX() - width / 2;
        here.content.resizeRelocate(
                Math.round(Math.max(EDGE, Math.min(left, getWidth() - width - EDGE))), Math.round(top), width, height);
    }
}
