package org.entente.ui.first;

import javafx.scene.Node;

/** What one step asks; made once, so that everything typed is there when somebody comes back to it. */
interface Page {

    Node node();

    /** Puts the cursor where typing starts. */
    void focus();
}
