package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.entente.app.desk.TableView;
import org.entente.ui.control.Icons;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.text.Texts;

/** The menus over the table: which view, which groups, which columns. Made when they open, so that they are never behind. */
final class TableMenus {

    private final EntityListViewModel model;
    private final ViewsViewModel views;
    private final TagDialogs dialogs;
    private final Texts texts;
    private final ObservableValue<Set<EntityColumn>> withoutRoom;

    /** @param withoutRoom columns that were chosen and give way for now */
    TableMenus(
            EntityListViewModel model,
            ViewsViewModel views,
            TagDialogs dialogs,
            Texts texts,
            ObservableValue<Set<EntityColumn>> withoutRoom) {
        this.model = model;
        this.views = views;
        this.dialogs = dialogs;
        this.texts = texts;
        this.withoutRoom = withoutRoom;
    }

    private static MenuButton menu(String id, String icon, String words) {
        var menu = new MenuButton(words, Icons.of(icon));
        menu.setId(id);
        menu.setMnemonicParsing(false);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    MenuButton views() {
        var menu = menu("entity-views", "mdi2b-bookmark-outline", texts.get("ui.views.all"));
        menu.getItems().add(new MenuItem()); // an empty menu does not open
        menu.setOnShowing(_ -> fillViews(menu));
        views.currentProperty().subscribe(_ -> name(menu));
        model.queryProperty().subscribe(_ -> name(menu));
        return menu;
    }

    private void name(MenuButton menu) {
        String name = views.currentProperty().get();
        String shown = name.isEmpty() ? texts.get("ui.views.all") : name;
        menu.setText(!name.isEmpty() && views.isChanged() ? texts.get("ui.views.changed", shown) : shown);
    }

    private void fillViews(MenuButton menu) {
        var items = new ArrayList<MenuItem>();
        String current = views.currentProperty().get();
        items.add(radio("view-all", texts.get("ui.views.all"), current.isEmpty(), views::chooseAll));
        for (TableView view : views.named()) {
            items.add(radio("view-" + view.name(), view.name(), view.name().equals(current), () -> views.choose(view)));
        }
        items.add(new SeparatorMenuItem());
        items.add(item(
                "views-save",
                texts.get("ui.views.save"),
                () -> dialogs.name(
                        texts.get("ui.views.save.title"), texts.get("ui.views.save.do"), current, views::save)));
        if (!current.isEmpty()) {
            items.add(item(
                    "views-rename",
                    texts.get("ui.views.rename", current),
                    () -> dialogs.name(
                            texts.get("ui.views.rename.title"),
                            texts.get("ui.views.rename.do"),
                            current,
                            name -> views.rename(current, name))));
            items.add(item("views-delete", texts.get("ui.views.delete", current), () -> views.delete(current)));
        }
        menu.getItems().setAll(items);
    }

    MenuButton groups() {
        var menu = menu("entity-group", "mdi2f-format-list-group", texts.get("ui.entity.group"));
        menu.getStyleClass().add("plain");
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> fillGroups(menu));
        model.queryProperty()
                .subscribe(query -> menu.setText(
                        query.group() == EntityQuery.Group.NONE
                                ? texts.get("ui.entity.group")
                                : texts.get("ui.entity.group.by", words(query.group()))));
        return menu;
    }

    private void fillGroups(MenuButton menu) {
        var items = new ArrayList<MenuItem>();
        var choices = new ToggleGroup();
        for (EntityQuery.Group group : EntityQuery.Group.values()) {
            var item = radio(
                    "group-" + group.name().toLowerCase(Locale.ROOT),
                    words(group),
                    model.queryProperty().get().group() == group,
                    () -> views.group(group));
            item.setToggleGroup(choices);
            items.add(item);
        }
        menu.getItems().setAll(items);
    }

    private String words(EntityQuery.Group group) {
        return texts.get("ui.entity.group." + group.name().toLowerCase(Locale.ROOT));
    }

    MenuButton columns() {
        var menu = menu("entity-columns", "mdi2t-table-column-plus-after", texts.get("ui.entity.columns"));
        menu.getStyleClass().add("plain");
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> fillColumns(menu));
        withoutRoom.subscribe(hidden -> menu.setText(
                hidden.isEmpty()
                        ? texts.get("ui.entity.columns")
                        : texts.get("ui.entity.columns.hidden", hidden.size())));
        return menu;
    }

    private void fillColumns(MenuButton menu) {
        var items = new ArrayList<MenuItem>();
        var shown = TableState.known(views.columnsProperty().get()).toList();
        for (EntityColumn column : EntityColumn.values()) {
            if (column != EntityColumn.NAME) {
                items.add(column(column, shown.contains(column)));
            }
        }
        items.add(new SeparatorMenuItem());
        items.add(item("columns-usual", texts.get("ui.entity.columns.usual"), views::showUsual));
        menu.getItems().setAll(items);
    }

    /** Stays open, so that several columns can be ticked at once. */
    private MenuItem column(EntityColumn column, boolean isShown) {
        String words = texts.get("ui.entity.column." + column.key());
        boolean isAway = isShown && withoutRoom.getValue().contains(column);
        var tick = new CheckBox(isAway ? texts.get("ui.entity.columns.room", words) : words);
        tick.setId("show-" + column.key());
        tick.setSelected(isShown);
        tick.setMouseTransparent(true); // the whole line is clicked, and the keys know only lines
        tick.setFocusTraversable(false);
        var item = new CustomMenuItem(tick, false);
        item.setId("column-" + column.key());
        item.setOnAction(_ -> {
            tick.setSelected(!tick.isSelected());
            views.show(column, tick.isSelected());
        });
        return item;
    }

    private static RadioMenuItem radio(String id, String words, boolean isChosen, Runnable action) {
        var item = new RadioMenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setSelected(isChosen);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
