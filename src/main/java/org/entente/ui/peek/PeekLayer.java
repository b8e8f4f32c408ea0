package org.entente.ui.peek;

import java.util.Objects;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.entente.model.ObjectId;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Where the card of a thing appears, inside the window: after the pointer has rested on it for 400 ms, or when Space is tapped.
 * Esc, moving away and doing anything else take it away. It appears at once and without motion.
 */
public final class PeekLayer extends Pane {

    private static final Duration RESTED = Duration.millis(400);
    private static final double GAP = 16;
    private static final double EDGE = 8;

    private final Function<ObjectId, Peeked> look;
    private final Background background;
    private final Texts texts;
    private final PauseTransition rest = new PauseTransition(RESTED);
    private @Nullable Aim aim;
    private @Nullable Aim over;
    private @Nullable Peeked shown;
    private boolean isTap;
    private long asked;

    /** A thing and where it stands, in this layer: the card keeps clear of it. */
    private record Aim(ObjectId thing, double left, double top, double right, double bottom) {}

    /** @param look reads a thing; may wait */
    public PeekLayer(Function<ObjectId, Peeked> look, Background background, Texts texts) {
        this.look = look;
        this.background = background;
        this.texts = texts;
        setId("peeks");
        setMouseTransparent(true);
        rest.setOnFinished(_ -> {
            if (over != null) {
                show(over);
            }
        });
    }

    /** Looks after everything inside {@code room}. */
    public void watch(Node room) {
        room.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        room.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> leave());
        room.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            isTap = false;
            leave();
        });
        room.addEventFilter(ScrollEvent.SCROLL, _ -> leave());
        room.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        room.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private void moved(MouseEvent move) {
        Aim now = under(move);
        ObjectId thing = now == null ? null : now.thing();
        ObjectId before = over == null ? null : over.thing();
        over = now;
        if (!Objects.equals(thing, before)) {
            hide();
            rest.stop();
            if (now != null) {
                rest.playFromStart();
            }
        }
    }

    private @Nullable Aim under(MouseEvent move) {
        for (@Nullable Node at = target(move); at != null; at = at.getParent()) {
            Peek.Sight sight = Peek.of(at);
            var point = at.sceneToLocal(move.getSceneX(), move.getSceneY());
            ObjectId thing = sight == null ? null : sight.at(point.getX(), point.getY());
            if (thing != null) {
                var here = sceneToLocal(move.getSceneX(), move.getSceneY());
                return new Aim(thing, here.getX(), here.getY() - EDGE, here.getX(), here.getY() + EDGE);
            }
        }
        return null;
    }

    private void pressed(KeyEvent key) {
        boolean isSpace = key.getCode() == KeyCode.SPACE
                && !key.isShortcutDown()
                && !key.isShiftDown()
                && !key.isAltDown()
                && !(key.getTarget() instanceof TextInputControl);
        if (isSpace) {
            press(key);
        } else if (aim != null && !key.getCode().isModifierKey()) {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume(); // one step back, and no more
            }
            leave();
        }
    }

    private void press(KeyEvent key) {
        Node node = sighted(key);
        Peek.Sight sight = node == null ? null : Peek.of(node);
        if (node == null || sight == null) {
            return;
        }
        if (sight.holdsSpace()) {
            isTap = true;
        } else {
            key.consume();
            turn(node, sight);
        }
    }

    private void released(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE && isTap) {
            isTap = false;
            Node node = sighted(key);
            Peek.Sight sight = node == null ? null : Peek.of(node);
            if (node != null && sight != null) {
                turn(node, sight);
            }
        }
    }

    /** The node from the focus outwards that knows of a chosen thing. */
    private static @Nullable Node sighted(Event event) {
        for (@Nullable Node at = target(event); at != null; at = at.getParent()) {
            Peek.Sight sight = Peek.of(at);
            if (sight != null && sight.chosen() != null) {
                return at;
            }
        }
        return null;
    }

    private static @Nullable Node target(Event event) {
        return event.getTarget() instanceof Node node ? node : null;
    }

    private void turn(Node node, Peek.Sight sight) {
        ObjectId thing = sight.chosen();
        boolean isOff = aim != null && aim.thing().equals(thing);
        leave();
        if (thing != null && !isOff) {
            Bounds place = sceneToLocal(node.localToScene(sight.place(node)));
            show(new Aim(thing, place.getMinX(), place.getMinY(), place.getMinX(), place.getMaxY()));
        }
    }

    private void show(Aim wanted) {
        hide();
        aim = wanted;
        long mine = ++asked;
        background.run(
                () -> look.apply(wanted.thing()),
                peeked -> {
                    if (mine == asked) {
                        shown = peeked;
                        getChildren().setAll(new PeekCard(peeked, texts));
                    } else {
                        peeked.close();
                    }
                },
                _ -> {}); // nobody asked for more than a glance: what cannot be read is told where it is opened
    }

    private void hide() {
        asked++;
        aim = null;
        getChildren().clear();
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }

    /** Takes the card away, and what the pointer rests on with it. */
    public void leave() {
        rest.stop();
        over = null;
        hide();
    }

    @Override
    protected void layoutChildren() {
        Aim at = aim;
        if (at == null || getChildren().isEmpty() || !(getChildren().getFirst() instanceof PeekCard card)) {
            return;
        }
        double width = Math.min(card.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * EDGE);
        double left = Math.clamp(at.right() + GAP, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        double below = at.bottom() + EDGE;
        double top = below + height <= getHeight() - EDGE ? below : Math.max(EDGE, at.top() - EDGE - height);
        card.resizeRelocate(Math.round(left), Math.round(top), width, height);
    }
}
