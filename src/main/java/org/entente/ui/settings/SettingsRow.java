package org.entente.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.entente.search.Hit;
import org.entente.ui.control.FoundWords;

/**
 * One line of the settings.
 *
 * @param words everything that a search looks through
 */
record SettingsRow(Section section, Supplier<String> words, Node node) {

    SettingsRow(Section section, String words, Node node) {
        this(section, () -> words, node);
    }

    boolean answers(String question) {
        return words.get().toLowerCase(Locale.ROOT).contains(question.strip().toLowerCase(Locale.ROOT));
    }

    /** Sets off what is asked for in what it is called; a blank question nothing. */
    void mark(String question) {
        String sought = question.strip().toLowerCase(Locale.ROOT);
        for (Node each : node.lookupAll(".label.strong")) {
            if (each instanceof Label name
                    && name.getText() != null
                    && (name.getGraphic() == null || name.getGraphic() instanceof FoundWords)) {
                int at = sought.isEmpty()
                        ? -1
                        : name.getText().toLowerCase(Locale.ROOT).indexOf(sought);
                name.setGraphic(at < 0 ? null : found(name.getText(), at, at + sought.length()));
                name.setContentDisplay(at < 0 ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            }
        }
    }

    private static Node found(String words, int from, int to) {
        return new FoundWords(words, List.of(new Hit.Span(from, to)), "found-setting");
    }
}
