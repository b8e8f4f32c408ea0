package org.entente.ui.settings;

import java.util.Locale;
import javafx.scene.Node;

/**
 * One line of the settings.
 *
 * @param words everything that a search looks through
 */
record SettingsRow(Section section, String words, Node node) {

    boolean answers(String question) {
        return words.toLowerCase(Locale.ROOT).contains(question.strip().toLowerCase(Locale.ROOT));
    }
}
