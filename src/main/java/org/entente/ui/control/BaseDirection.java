package org.entente.ui.control;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.model.Direction;
import org.entente.ui.theme.Fonts;

/**
 * Sets what somebody wrote from the side that its first letter begins on, and its phrases in their order: an Arabic sentence
 * whose phrases are swapped says something else.
 */
public final class BaseDirection {

    private BaseDirection() {}

    /** Sets what several texts say one after the other. */
    public static void follow(TextFlow flow, String words) {
        turn(flow, words);
    }

    /**
     * Texts of one direction each, for a flow. The toolkit draws the parts of a stretch in the order of their typefaces, so an
     * Arabic one is given the typeface that has all of it: from ours it would take the stops and from another the letters.
     */
    public static List<Text> texts(String words, String... styleClasses) {
        return Direction.runs(words).stream()
                .filter(run -> !run.text().isEmpty())
                .map(run -> {
                    var text = new Text(run.text());
                    text.getStyleClass().addAll(styleClasses);
                    Chips.wear(text, Fonts.ARABIC, Fonts.isArabic(run.text()));
                    return text;
                })
                .toList();
    }

    /** Sets whatever a label says; a single line keeps its place, so that a name stays below the name it is another form of. */
    static void follow(Label label) {
        label.textProperty().subscribe(_ -> turn(label));
        label.wrapTextProperty().subscribe((_, _) -> turn(label));
    }

    private static void turn(Label label) {
        boolean wasTurned = isTurned(label);
        String words = label.getText();
        turn(label, words == null ? "" : words);
        if (isTurned(label)) {
            label.setAlignment(label.isWrapText() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT); // seen from the right
        } else if (wasTurned) {
            label.setAlignment(Pos.CENTER_LEFT);
        }
    }

    private static void turn(Node text, String words) {
        if (Direction.isRightToLeft(words)) {
            text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        } else if (isTurned(text)) {
            text.setNodeOrientation(NodeOrientation.INHERIT);
        }
    }

    private static boolean isTurned(Node text) {
        return text.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }
}
