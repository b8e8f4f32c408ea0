package org.entente.ui.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;

/** Which columns of the log are wanted, as long as the case is open. Screen's thread only. */
public final class AuditColumns {

    private final ReadOnlyObjectWrapper<Set<AuditColumn>> wanted =
            new ReadOnlyObjectWrapper<>(EnumSet.allOf(AuditColumn.class));

    ReadOnlyObjectProperty<Set<AuditColumn>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    void show(AuditColumn column, boolean isWanted) {
        var changed = EnumSet.copyOf(wanted.get());
        if (isWanted) {
            changed.add(column);
        } else {
            changed.remove(column);
        }
        wanted.set(changed);
    }

    /**
     * The menu that chooses them, made when it opens, so that it is never behind.
     *
     * @param absence why a column that is wanted is not there now; empty if it is
     */
    MenuButton menu(Texts texts, Function<AuditColumn, Optional<String>> absence) {
        var menu = new MenuButton(texts.get("ui.entity.columns"), Icons.of("mdi2t-table-column-plus-after"));
        menu.setId("audit-columns");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getStyleClass().add("plain");
        menu.getItems().add(new MenuItem()); // an empty menu does not open
        menu.setOnShowing(_ -> fill(menu, texts, absence));
        return menu;
    }

    private void fill(MenuButton menu, Texts texts, Function<AuditColumn, Optional<String>> absence) {
        var items = new ArrayList<MenuItem>();
        for (AuditColumn column : AuditColumn.values()) {
            if (column.canGo()) {
                items.add(item(column, texts, absence));
            }
        }
        items.add(new SeparatorMenuItem());
        var usual = new MenuItem(texts.get("ui.entity.columns.usual"));
        usual.setOnAction(_ -> wanted.set(EnumSet.allOf(AuditColumn.class)));
        items.add(usual);
        menu.getItems().setAll(items);
    }

    /** Stays open, so that several columns can be ticked at once. */
    private MenuItem item(AuditColumn column, Texts texts, Function<AuditColumn, Optional<String>> absence) {
        String words = texts.get("ui.audit.column." + column.key());
        boolean isWanted = wanted.get().contains(column);
        var tick = new CheckBox(isWanted ? absence.apply(column).orElse(words) : words);
        tick.setSelected(isWanted);
        tick.setMouseTransparent(true); // the whole line is clicked, and the keys know only lines
        tick.setFocusTraversable(false);
        var item = new CustomMenuItem(tick, false);
        item.setId("audit-column-" + column.key());
        item.setOnAction(_ -> {
            tick.setSelected(!tick.isSelected());
            show(column, tick.isSelected());
        });
        return item;
    }
}
