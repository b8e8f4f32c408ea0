package org.entente.ui.shell;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Where the cursor is. */
final class Focus {

    private Focus() {}

    static boolean isIn(Node node, Node parent) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }
}
