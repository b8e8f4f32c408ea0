package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The Tab key goes round within a part of the window: from what stands before all else, nobody may type into what lies below. */
final class FocusRing {

    private FocusRing() {}

    static void close(Parent room) {
        room.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown()) {
                wrap(room, key);
            }
        });
    }

    /** Only at the ends; between them the toolkit knows the way. */
    private static void wrap(Parent room, KeyEvent key) {
        var stops = stops(room);
        var here = room.getScene().getFocusOwner();
        if (stops.isEmpty() || here == null) {
            return;
        }
        Node end = key.isShiftDown() ? stops.getFirst() : stops.getLast();
        if (here == end || !stops.contains(here) && !Focus.isIn(here, end)) {
            (key.isShiftDown() ? stops.getLast() : stops.getFirst()).requestFocus();
            key.consume();
        }
    }

    /** The first place in {@code room} where something can be typed or chosen. */
    static Optional<Node> first(Parent room) {
        return stops(room).stream()
                .filter(stop -> !(stop instanceof Button) && !(stop instanceof ScrollPane))
                .findFirst();
    }

    private static List<Node> stops(Parent room) {
        var stops = new ArrayList<Node>();
        collect(room, stops);
        return stops;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
