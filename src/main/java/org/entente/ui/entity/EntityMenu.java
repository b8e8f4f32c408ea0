package org.entente.ui.entity;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.entente.model.ObjectId;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What can be done with the selected things, in the order in which every view lists it. */
final class EntityMenu extends ContextMenu {

    private final Texts texts;
    private final Consumer<Consumer<List<ObjectId>>> selected;

    /**
     * @param selected gives the selected things to whoever asks
     * @param count how many are selected
     */
    EntityMenu(
            EntityWork work,
            Texts texts,
            Consumer<Consumer<List<ObjectId>>> selected,
            int count,
            EntityGrid.Hands hands) {
        this(work, texts, selected, count, hands, "entity-menu");
    }

    /** Of one thing on its own page, where it is open already and has no row to be renamed in. */
    EntityMenu(EntityWork work, Texts texts, ObjectId thing) {
        this(work, texts, taker -> taker.accept(List.of(thing)), 1, null, "page-menu");
    }

    private EntityMenu(
            EntityWork work,
            Texts texts,
            Consumer<Consumer<List<ObjectId>>> selected,
            int count,
            EntityGrid.@Nullable Hands hands,
            String id) {
        this.texts = texts;
        this.selected = selected;
        setId(id);
        boolean isOne = count == 1;
        if (isOne && hands != null) {
            add(
                    "open",
                    "ui.menu.open",
                    new KeyCodeCombination(KeyCode.ENTER),
                    ids -> hands.open().accept(ids.getFirst(), false));
            getItems().add(new SeparatorMenuItem());
        }
        add("graph", "ui.menu.graph", null, work::showInGraph);
        if (isOne) {
            add("audit", "ui.menu.audit", null, ids -> work.showInAudit(ids.getFirst()));
        }
        getItems().add(new SeparatorMenuItem());
        add("link", "ui.menu.link", now(KeyAction.LINK), work.references()::link);
        if (isOne) {
            add("cite", "ui.menu.cite", now(KeyAction.CITE), work.references()::cite);
        }
        add("outbox", "ui.menu.outbox", now(KeyAction.OUTBOX), work.references()::pack);
        getItems().add(new SeparatorMenuItem());
        add("copy", "ui.menu.copy", new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN), work::copy);
        getItems().add(new SeparatorMenuItem());
        add("marking", "ui.menu.marking", null, work::mark);
        add("tags", "ui.menu.tags", null, work::tag);
        add("note", "ui.menu.note", null, work::note);
        if (isOne) {
            add("dates", "ui.menu.dates", null, ids -> work.dates(ids.getFirst()));
        }
        getItems().add(new SeparatorMenuItem());
        if (!isOne && count <= EntityWork.MOST_DECIDED) {
            add("same", "ui.bulk.same", null, work::same);
            add("different", "ui.menu.different", null, work::different);
            getItems().add(new SeparatorMenuItem());
        }
        if (isOne && hands != null) {
            add(
                    "rename",
                    "ui.menu.rename",
                    new KeyCodeCombination(KeyCode.F2),
                    _ -> hands.rename().run());
        }
        add("delete", "ui.menu.delete", new KeyCodeCombination(KeyCode.DELETE), work::delete);
    }

    private @Nullable KeyCombination now(KeyAction what) {
        return texts.keys().keys(what).orElse(null);
    }

    private void add(String id, String key, @Nullable KeyCombination shortcut, Consumer<List<ObjectId>> action) {
        var item = new MenuItem(texts.get(key));
        item.setId("menu-" + id);
        if (shortcut != null) {
            item.setAccelerator(shortcut); // only tells it: menus of this kind are not in the scene
        }
        item.setOnAction(_ -> selected.accept(action));
        getItems().add(item);
    }
}
