package org.entente.ui.help;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;

/** The keys that work now, and what each does. */
public final class ShortcutSheet extends VBox {

    public ShortcutSheet(List<KeyAction> shortcuts, Texts texts) {
        super(12);
        setId("shortcuts");
        var grid = new GridPane(24, 6);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        for (int row = 0; row < shortcuts.size(); row++) {
            var keys = Chips.styled(texts.get("ui.settings.keyboard.key", shortcuts.get(row)), "key-cap");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var what = Chips.styled(texts.get(shortcuts.get(row).words()));
            what.setWrapText(true);
            grid.addRow(row, what, keys);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(560);
        grid.setStyle("-fx-padding: 0 16 0 0;");
        getChildren().addAll(scroll, Fields.hint(texts.get("ui.help.keys.hint", KeyAction.GUIDE)));
    }
}
