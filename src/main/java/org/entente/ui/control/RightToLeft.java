package org.entente.ui.control;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.text.Text;

/**
 * Text in right-to-left scripts that may need several lines. JavaFX (25.0.4, and 26.0.2 too) throws out of the layout of the
 * whole window when it wraps such text, so that nothing is drawn any more. Until that is mended there, lines are broken here.
 */
public final class RightToLeft {

    /** No screen breaks a line narrower than this; it would be a letter a line. */
    private static final double NARROWEST = 24;

    private final Labeled labeled;
    private String whole = "";
    private String broken = "";
    private boolean isWatching;

    private RightToLeft(Labeled labeled) {
        this.labeled = labeled;
    }

    /** Whether any of {@code text} runs from right to left. */
    public static boolean isIn(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Breaks the lines of {@code labeled} whenever it is to wrap such text; leaves all other text to the toolkit. */
    public static void guard(Labeled labeled) {
        var guard = new RightToLeft(labeled);
        labeled.wrapTextProperty().subscribe(isWrapping -> {
            if (isWrapping) {
                guard.begin();
            }
        });
    }

    /** Only for labels that wrap: tables make many that never do. */
    private void begin() {
        if (!isWatching) {
            isWatching = true;
            labeled.textProperty().subscribe(_ -> look());
            labeled.widthProperty().subscribe(_ -> fit());
            labeled.fontProperty().subscribe(_ -> fit());
        }
        look();
    }

    /** Scrolls such text sideways instead of wrapping it: what is typed must not be changed. */
    public static void guard(TextArea area) {
        area.setWrapText(true);
        area.setTextFormatter(new TextFormatter<String>(change -> {
            area.setWrapText(!isIn(change.getControlNewText())); // before the toolkit measures the new text
            return change;
        }));
    }

    private void look() {
        String text = labeled.getText();
        if (text == null || text.equals(broken) && !broken.isEmpty()) {
            return;
        }
        if (isIn(text)) {
            if (labeled.isWrapText()) {
                whole = text;
                labeled.setWrapText(false);
                fit();
            } else if (!whole.isEmpty()) {
                whole = text;
                fit();
            }
        } else if (!whole.isEmpty()) {
            whole = "";
            broken = "";
            labeled.setWrapText(true);
        }
    }

    private void fit() {
        if (whole.isEmpty() || labeled.textProperty().isBound()) {
            return;
        }
        String shown = labeled.getText();
        if (!broken.equals(shown) && !whole.equals(shown)) { // new text, whose letters changed the font first
            look();
            return;
        }
        double room = labeled.getWidth() - labeled.snappedLeftInset() - labeled.snappedRightInset();
        String lines = room < NARROWEST ? whole : lines(whole, room, this::width);
        if (!lines.equals(shown)) {
            broken = lines;
            labeled.setText(lines);
        }
    }

    private double width(String line) {
        var text = new Text(line);
        text.setFont(labeled.getFont());
        return text.getLayoutBounds().getWidth();
    }

    /**
     * The text with line feeds where lines end, at spaces and, in words longer than a line, between letters.
     *
     * @param width of a line, in the unit of {@code room}
     */
    static String lines(String text, double room, ToDoubleFunction<String> width) {
        var lines = new StringBuilder();
        for (String paragraph : text.split("\n", -1)) {
            breakParagraph(paragraph, room, width, lines);
            lines.append('\n');
        }
        lines.setLength(lines.length() - 1);
        return lines.toString();
    }

    private static void breakParagraph(
            String text, double room, ToDoubleFunction<String> width, StringBuilder lines) {
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int from = 0;
        int fits = 0;
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            while (width.applyAsDouble(text.substring(from, next).stripTrailing()) > room) {
                int end = fits > from ? fits : lettersThatFit(text, from, next, room, width);
                if (end >= next) {
                    break; // a single letter wider than the line
                }
                lines.append(text.substring(from, end).stripTrailing()).append('\n');
                from = end;
            }
            fits = next;
        }
        lines.append(text.substring(from));
    }

    private static int lettersThatFit(
            String text, int from, int to, double room, ToDoubleFunction<String> width) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = letters.following(from);
        while (end < to && width.applyAsDouble(text.substring(from, letters.following(end))) <= room) {
            end = letters.following(end);
        }
        return Math.min(end, to);
    }
}
