package org.entente.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Walks the panes of the window with F6. A screen needs to say nothing: the sides of its frame and the parts of a divided one are
 * its panes. Each gets the cursor where it was in it last, or at its first control.
 */
final class Panes {

    private final Map<Node, Node> last = new WeakHashMap<>();

    /** The panes in a part of the window, from the left to the right and down. */
    static List<Node> in(Node part) {
        return switch (part) {
            case Node hidden when !hidden.isVisible() -> List.of();
            case BorderPane frame -> {
                var panes = new ArrayList<Node>();
                for (@Nullable
                Node side : new Node[] {
                    frame.getTop(), frame.getLeft(), frame.getCenter(), frame.getRight(), frame.getBottom()
                }) {
                    if (side != null) {
                        panes.addAll(in(side));
                    }
                }
                yield panes;
            }
            case SplitPane split ->
                split.getItems().stream().flatMap(item -> in(item).stream()).toList();
            case StackPane stack
            when stack.getChildren().size() == 1 -> in(stack.getChildren().getFirst());
            default -> List.of(part);
        };
    }

    /** Goes on to the next of the panes that can take the cursor, or back to the one before. */
    void walk(List<Node> panes, @Nullable Node focus, boolean isBack) {
        int at = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (focus != null && Focus.isIn(focus, panes.get(i))) {
                at = i;
                last.put(panes.get(i), focus);
            }
        }
        int step = isBack ? -1 : 1;
        for (int i = 1; i <= panes.size(); i++) {
            int from = at < 0 && isBack ? 0 : at;
            Node pane = panes.get(Math.floorMod(from + step * i, panes.size()));
            Node wanted = last.get(pane);
            Node next = wanted != null && wanted.getScene() != null && Focus.isIn(wanted, pane) && canTake(wanted)
                    ? wanted
                    : first(pane);
            if (next != null) {
                next.requestFocus();
                return;
            }
        }
    }

    /** Puts the cursor into a screen that was opened by a key, unless it is there: into its table or list if it has one. */
    static void enter(Node screen, @Nullable Node focus) {
        if (focus != null && Focus.isIn(focus, screen)) {
            return;
        }
        Node table = table(screen);
        Node wanted = table == null ? first(screen) : table;
        if (wanted != null) {
            wanted.requestFocus();
        }
    }

    private static @Nullable Node table(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node instanceof TableView || node instanceof ListView) {
            return canTake(node) ? node : null;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = table(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The first control that takes the cursor; what only scrolls takes it if there is nothing else. */
    private static @Nullable Node first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        boolean isWhole = node instanceof Control && !(node instanceof ScrollPane);
        if (canTake(node) && !(node instanceof ScrollPane)) {
            return node;
        }
        if (node instanceof Parent parent && !isWhole) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return canTake(node) ? node : null;
    }

    private static boolean canTake(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
    }
}
