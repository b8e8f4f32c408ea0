package org.entente.ui.settings;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;

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
}
