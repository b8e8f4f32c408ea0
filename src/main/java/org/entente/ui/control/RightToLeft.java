package org.entente.ui.control;

import java.text.Bidi;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;

/**
 * Lets texts in right-to-left scripts break over lines. JavaFX (23 to 26) throws out of the layout of the whole window when it
 * counts the spaces at the end of such a line: it looks as many characters before the text as the line is long, and there are
 * none.
 */
public final class RightToLeft {

    /** Takes no room, and reads from left to right as the window around it does. */
    private static final String MARK = "\u200E";

    private RightToLeft() {}

    /** Whether any of {@code text} runs from right to left. */
    public static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Puts as many marks before the text as JavaFX looks back, whenever it breaks lines; leaves all other text alone. */
    public static void guard(Labeled labeled) {
        labeled.wrapTextProperty().subscribe(() -> guardText(labeled));
        labeled.textProperty().subscribe(() -> guardText(labeled));
    }

    private static void guardText(Labeled labeled) {
        String text = labeled.getText();
        if (labeled.isWrapText() && text != null && !labeled.textProperty().isBound()) {
            String guarded = guarded(text);
            if (!guarded.equals(text)) {
                labeled.setText(guarded);
            }
        }
    }

    static String guarded(String text) {
        boolean isGuarded = text.startsWith(MARK + MARK);
        return isGuarded || !isIn(text) ? text : MARK.repeat(text.length() + 1) + text;
    }

    /** Scrolls such text sideways instead of wrapping it: what is typed must not be changed. */
    public static void guard(TextArea area) {
        area.setWrapText(true);
        area.setTextFormatter(new TextFormatter<String>(change -> {
            area.setWrapText(!isIn(change.getControlNewText())); // before the toolkit measures the new text
            return change;
        }));
    }
}
