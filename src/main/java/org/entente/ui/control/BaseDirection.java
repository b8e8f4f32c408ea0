package org.entente.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.entente.model.Direction;

/**
 * Sets what somebody wrote from the side that its first letter begins on. The toolkit sets every text from the left, which
 * swaps the phrases of an Arabic sentence, and so what it says.
 */
public final class BaseDirection {

    private BaseDirection() {}

    /** Sets a text, which stands on the side where it begins. */
    public static void follow(Node text, String words) {
        if (Direction.isRightToLeft(words)) {
            text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        } else if (isTurned(text)) {
            text.setNodeOrientation(NodeOrientation.INHERIT);
        }
    }

    /** Sets whatever a label says; a single line keeps its place, so that a name stays below the name it is another form of. */
    static void follow(Label label) {
        label.textProperty().subscribe(_ -> turn(label));
        label.wrapTextProperty().subscribe((_, _) -> turn(label));
    }

    private static void turn(Label label) {
        boolean wasTurned = isTurned(label);
        String words = label.getText();
        follow(label, words == null ? "" : words);
        if (isTurned(label)) {
            label.setAlignment(label.isWrapText() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT); // seen from the right
        } else if (wasTurned) {
            label.setAlignment(Pos.CENTER_LEFT);
        }
    }

    private static boolean isTurned(Node text) {
        return text.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }
}
