package org.entente.ui.help;

import java.util.List;
import javafx.geometry.Insets;
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

    private static final double ABOVE = 14;

    /** What keys are about. Each belongs to the first that holds it. */
    private enum Group {
        PLACES("ui.help.keys.places"),
        WORK("ui.help.keys.work"),
        PAGE("ui.help.keys.page"),
        WINDOW("ui.help.keys.window");

        private static final List<KeyAction> AT_WORK = List.of(
                KeyAction.NEW,
                KeyAction.UNDO,
                KeyAction.REDO,
                KeyAction.FIND,
                KeyAction.GRADE,
                KeyAction.HIGHLIGHT,
                KeyAction.LINK,
                KeyAction.CITE,
                KeyAction.EXPORT,
                KeyAction.CHECK);

        private final String words;

        Group(String words) {
            this.words = words;
        }

        boolean holds(KeyAction action) {
            return of(action) == this;
        }

        private static Group of(KeyAction action) {
            if (action.id().startsWith("place-")) {
                return PLACES;
            }
            if (AT_WORK.contains(action)) {
                return WORK;
            }
            return action.id().startsWith("page-") || action.equals(KeyAction.CLAIM) ? PAGE : WINDOW;
        }
    }

    public ShortcutSheet(List<KeyAction> shortcuts, Texts texts) {
        super(12);
        setId("shortcuts");
        var grid = new GridPane(24, 6);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        for (Group group : Group.values()) {
            var inside = shortcuts.stream().filter(group::holds).toList();
            if (!inside.isEmpty()) {
                var heading = Chips.styled(texts.get(group.words), "strong", "shortcut-group");
                GridPane.setMargin(heading, new Insets(grid.getRowCount() == 0 ? 0 : ABOVE, 0, 0, 0));
                grid.addRow(grid.getRowCount(), heading);
            }
            for (KeyAction each : inside) {
                var keys = Chips.styled(texts.get("ui.settings.keyboard.key", each), "key-cap");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                var what = Chips.styled(texts.get(each.words()));
                what.setWrapText(true);
                grid.addRow(grid.getRowCount(), what, keys);
            }
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(560);
        grid.setStyle("-fx-padding: 0 16 0 0;");
        getChildren().addAll(scroll, Fields.hint(texts.get("ui.help.keys.hint", KeyAction.GUIDE)));
    }
}
