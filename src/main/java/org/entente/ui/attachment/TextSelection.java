package org.entente.ui.attachment;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is selected in a text of lines, by characters over all lines. Screen's thread only. */
final class TextSelection {

    private List<String> lines = List.of();
    private int[] starts = {0};
    private int anchor;
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.NONE);
    private int caret;

    /** From the first character to behind the last. */
    record Span(int from, int to) {
        static final Span NONE = new Span(0, 0);

        boolean isEmpty() {
            return from == to;
        }
    }

    /** How the caret goes. */
    enum Step {
        CHARACTER,
        WORD,
        LINE,
        END_OF_LINE
    }

    void show(List<String> shown) {
        lines = shown;
        starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length() + 1;
        }
        clear();
    }

    ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** Where a line starts among all characters. */
    int start(int line) {
        return starts[line];
    }

    /** How many characters there are. */
    private int length() {
        return Math.max(0, starts[lines.size()] - 1);
    }

    /** The line that the caret stands in. */
    int line() {
        return lineOf(caret);
    }

    int lineOf(int character) {
        int found = Arrays.binarySearch(starts, 0, Math.max(1, lines.size()), character);
        return found >= 0 ? found : -found - 2;
    }

    void begin(int character) {
        anchor = caret = Math.clamp(character, 0, length());
        changed();
    }

    void extend(int character) {
        caret = Math.clamp(character, 0, length());
        changed();
    }

    /** A click begins, a shifted one extends, a double one takes a word. */
    void press(int character, boolean isExtending, int clicks) {
        if (isExtending) {
            extend(character);
            return;
        }
        begin(character);
        if (clicks == 2 && !lines.isEmpty()) {
            extend(Step.WORD, false);
            begin(span.get().from());
            extend(Step.WORD, true);
        }
    }

    void clear() {
        anchor = caret = 0;
        changed();
    }

    void all() {
        anchor = 0;
        caret = length();
        changed();
    }

    /** Moves the caret and leaves the anchor. */
    void extend(Step step, boolean isForward) {
        if (lines.isEmpty()) {
            return;
        }
        int line = line();
        extend(
                switch (step) {
                    case CHARACTER -> caret + (isForward ? 1 : -1);
                    case WORD -> word(isForward);
                    case LINE -> isForward ? starts[line + 1] + caret - starts[line] : line == 0 ? 0 : up(line);
                    case END_OF_LINE -> isForward ? starts[line + 1] - 1 : starts[line];
                });
    }

    private int up(int line) {
        return Math.min(starts[line] - 1, starts[line - 1] + caret - starts[line]);
    }

    private int word(boolean isForward) {
        int line = line();
        String text = lines.get(line);
        int at = caret - starts[line];
        if (isForward) {
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            return caret == starts[line] + at ? caret + 1 : starts[line] + at;
        }
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return caret == starts[line] + at ? caret - 1 : starts[line] + at;
    }

    private void changed() {
        span.set(new Span(Math.min(anchor, caret), Math.max(anchor, caret)));
    }

    /** The selected text, its lines joined by line breaks. */
    String text() {
        var chosen = span.get();
        var text = new StringBuilder();
        for (int i = 0; i < lines.size() && starts[i] < chosen.to(); i++) {
            int length = lines.get(i).length();
            int from = Math.max(0, chosen.from() - starts[i]);
            if (from <= length) {
                text.append(lines.get(i), from, Math.min(length, chosen.to() - starts[i]));
                text.append(chosen.to() > starts[i] + length ? "\n" : "");
            }
        }
        return text.toString();
    }
}
