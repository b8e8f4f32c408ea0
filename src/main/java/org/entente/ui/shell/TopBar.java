package org.entente.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.entente.model.current.Perspective;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;

/** Case, history, perspective, search, tasks, who is working, lock. */
final class TopBar extends StackPane {

    private final ShellViewModel model;
    private final Texts texts;

    TopBar(ShellViewModel model, ShellParts parts, Node tasks, Node search) {
        this.model = model;
        this.texts = parts.texts();
        var left = new HBox(4, railToggle(), caseMenu(parts));
        left.getChildren().addAll(history());
        left.getChildren().addAll(Controls.verticalLine(), perspective());
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMaxWidth(USE_PREF_SIZE);
        var right = new HBox(8, new StepButtons(parts.steps(), texts), tasks, person(parts), lock(parts));
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMaxWidth(USE_PREF_SIZE);
        var row = new HBox(left, Controls.spring(), right);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPickOnBounds(false);
        getStyleClass().add("top-bar");
        setId("top-bar");
        getChildren().addAll(row, search);
        StackPane.setAlignment(search, Pos.CENTER);
        left.getChildren().stream()
                .filter(part -> part.getStyleClass().contains("separator-v"))
                .forEach(line -> HBox.setMargin(line, new javafx.geometry.Insets(10, 8, 10, 8)));
    }

    private Node railToggle() {
        return Controls.iconButton(
                "rail-toggle",
                "mdi2m-menu",
                texts.get("ui.shell.rail.toggle"),
                () -> model.railOpenProperty().set(!model.railOpenProperty().get()));
    }

    private Node caseMenu(ShellParts parts) {
        var menu = new MenuButton(parts.caseName());
        menu.setId("case-menu");
        menu.getStyleClass().addAll("plain", "case-name");
        menu.getItems()
                .addAll(
                        item("menu-import", "mdi2i-import", "ui.shell.menu.import", parts.importFiles()),
                        item("menu-paste", "mdi2c-content-paste", "ui.shell.menu.paste", parts.pasteTable()),
                        item("menu-theme", "mdi2t-theme-light-dark", "ui.shell.menu.theme", parts.switchTheme()),
                        item("menu-lock", "mdi2l-lock-outline", "ui.shell.menu.lock", parts.lock()));
        return menu;
    }

    private MenuItem item(String id, String icon, String key, Runnable action) {
        var item = new MenuItem(texts.get(key), Icons.of(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Node[] history() {
        var back = Controls.iconButton("history-back", "mdi2c-chevron-left", texts.get("ui.shell.back"), model::goBack);
        back.disableProperty().bind(model.canGoBackProperty().not());
        var forward = Controls.iconButton(
                "history-forward", "mdi2c-chevron-right", texts.get("ui.shell.forward"), model::goForward);
        forward.disableProperty().bind(model.canGoForwardProperty().not());
        return new Node[] {back, forward};
    }

    private Node perspective() {
        var menu = new MenuButton();
        menu.setId("perspective");
        menu.getStyleClass().add("plain");
        menu.setGraphic(Icons.of("mdi2c-circle-half-full", "icon-16"));
        var group = new ToggleGroup();
        for (Perspective perspective : Perspective.values()) {
            var item = new RadioMenuItem(
                    texts.get("ui.perspective." + perspective.name().toLowerCase(java.util.Locale.ROOT)));
            item.setToggleGroup(group);
            item.setId("perspective-" + perspective.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(_ -> model.perspectiveProperty().set(perspective));
            model.perspectiveProperty().subscribe(chosen -> item.setSelected(chosen == perspective));
            menu.getItems().add(item);
        }
        model.perspectiveProperty()
                .subscribe(chosen ->
                        menu.setText(texts.get("ui.perspective." + chosen.name().toLowerCase(java.util.Locale.ROOT))));
        return menu;
    }

    private static Node person(ShellParts parts) {
        var box = new HBox(6, Chips.styled(parts.organisation(), "muted"), Chips.styled(parts.person()));
        box.setAlignment(Pos.CENTER);
        box.setId("person");
        return box;
    }

    private Node lock(ShellParts parts) {
        return Controls.iconButton("lock", "mdi2l-lock-outline", texts.get("ui.shell.lock"), parts.lock());
    }
}
