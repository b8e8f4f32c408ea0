package org.entente.ui.settings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.app.Version;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.help.Libraries;
import org.entente.ui.text.Texts;

/** Which version this is, and the licences of everything that it is made of. */
final class AboutRows {

    private AboutRows() {}

    static List<SettingsRow> all(Texts texts, Runnable guide) {
        return List.of(version(texts, guide), libraries(texts));
    }

    private static SettingsRow version(Texts texts, Runnable guide) {
        String name = texts.get("ui.settings.about.version", Version.NUMBER);
        String hint = texts.get("ui.settings.about.licence");
        var words = new VBox(2, Chips.styled(name, "strong"), Fields.hint(hint));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(
                12,
                words,
                Controls.button("about-guide", "mdi2h-help-circle-outline", texts.get("ui.help.open"), guide));
        Controls.keepButtonsWhole(line);
        line.getStyleClass().add("setting-row");
        return new SettingsRow(Section.ABOUT, name + "\n" + hint, line);
    }

    private static SettingsRow libraries(Texts texts) {
        var grid = new GridPane(24, 4);
        grid.setId("about-libraries");
        var words = new StringBuilder(texts.get("ui.settings.about.libraries"));
        int row = 0;
        for (Libraries.Library library : Libraries.shipped()) {
            grid.addRow(
                    row++,
                    whole(Chips.styled(library.name(), "small")),
                    whole(Chips.styled(library.version(), "small", "muted")),
                    whole(Chips.styled(library.licence(), "small", "muted")));
            words.append('\n').append(library.name()).append('\n').append(library.licence());
        }
        var box = new VBox(
                8,
                Chips.styled(texts.get("ui.settings.about.libraries"), "strong"),
                Fields.hint(texts.get("ui.settings.about.fonts")),
                grid);
        box.getStyleClass().add("setting-row");
        return new SettingsRow(Section.ABOUT, words.toString(), box);
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
