package org.entente.ui.control;

import java.text.Bidi;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/**
 * Lets texts in right-to-left scripts break over lines. JavaFX (21 to 26) fails while it lays out such a text when it counts
 * the spaces at the end of a line: it looks as many characters before the text as the line is long, and there are none.
 */
final class RightToLeft {

    /** Takes no room, and reads from left to right as the window around it does. */
    private static final String MARK = "\u200E";

    private RightToLeft() {}

    /** Puts as many marks before the label's text as JavaFX looks back, whenever it breaks lines. */
    static void guard(Label label) {
        label.wrapTextProperty().subscribe(() -> guardText(label));
        label.textProperty().subscribe(() -> guardText(label));
    }

    private static void guardText(Label label) {
        String text = label.getText();
        if (label.isWrapText() && text != null && !label.textProperty().isBound()) {
            String guarded = guarded(text);
            if (!guarded.equals(text)) {
                label.setText(guarded);
            }
        }
    }

    static String guarded(String text) {
        boolean isGuarded = text.startsWith(MARK + MARK);
        return isGuarded || !isRightToLeft(text) ? text : MARK.repeat(text.length() + 1) + text;
    }

    /** A text that is being typed cannot be given marks: it is shown in one line instead. */
    static void guard(TextArea area) {
        area.textProperty().subscribe(text -> area.setWrapText(!isRightToLeft(text)));
    }

    private static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
