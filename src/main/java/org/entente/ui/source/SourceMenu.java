package org.entente.ui.source;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.entente.ui.door.Sources;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected source, in the order in which every view lists it. */
final class SourceMenu extends ContextMenu {

    private final Texts texts;
    private final Sources.Row source;

    SourceMenu(Texts texts, Sources.Row source, SourceActions actions) {
        this.texts = texts;
        this.source = source;
        setId("source-menu");
        add("open", "ui.menu.open", new KeyCodeCombination(KeyCode.ENTER), actions::open);
        line();
        add("audit", "ui.menu.audit", null, actions::showInAudit);
        line();
        add("cite", "ui.menu.cite", texts.keys().keys(KeyAction.CITE).orElse(null), actions::cite);
        add("outbox", "ui.menu.outbox", texts.keys().keys(KeyAction.OUTBOX).orElse(null), actions::pack);
        line();
        add("attach", "ui.source.attach", null, actions::attach);
        line();
        add("copy", "ui.menu.copy", new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN), actions::copy);
        line();
        add("marking", "ui.menu.marking", null, actions::mark);
        add("tags", "ui.menu.tags", null, actions::tag);
        add("note", "ui.menu.note", null, actions::note);
        line();
        add("same-origin", "ui.source.origin.same", null, actions::sameOrigin);
        line();
        add("delete", "ui.menu.delete", new KeyCodeCombination(KeyCode.DELETE), actions::delete);
    }

    private void line() {
        getItems().add(new SeparatorMenuItem());
    }

    private void add(String id, String key, @Nullable KeyCombination shortcut, Consumer<Sources.Row> action) {
        var item = new MenuItem(texts.get(key));
        item.setId("source-menu-" + id);
        if (shortcut != null) {
            item.setAccelerator(shortcut); // only tells it: menus of this kind are not in the scene
        }
        item.setOnAction(_ -> action.accept(source));
        getItems().add(item);
    }
}
