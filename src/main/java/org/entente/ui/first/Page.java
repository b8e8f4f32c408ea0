package org.entente.ui.first;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What one step asks; made once, so that everything typed is there when somebody comes back to it. */
interface Page {

    Node node();

    /** The buttons beside the way back that end the step, the main one last; none if it ends elsewhere. */
    default List<Button> ways() {
        return List.of();
    }

    /** Puts the cursor where typing starts. */
    void focus();
}
