package org.entente.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** Case, history, perspective, search, tasks, who is working, lock. */
final class TopBar extends Region {

    private static final double GAP = 12;

    /** Narrower than this, counted in letters of the usual size, the person's name is in the tooltip only. */
    private static final double NAMED = 800;

    private final ShellViewModel model;
    private final Texts texts;
    private final HBox left;
    private final HBox right;
    private final Region search;

    TopBar(ShellViewModel model, ShellParts parts, Node tasks, Region search) {
        this.model = model;
        this.texts = parts.texts();
        var left = new HBox(4, railToggle(), caseMenu(parts));
        left.getChildren().addAll(history());
        left.getChildren().addAll(Controls.verticalLine(), new PerspectiveMenu(parts.viewpoints(), texts));
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMaxWidth(USE_PREF_SIZE);
        this.left = left;
        var right = new HBox(8, new StepButtons(parts.steps(), texts), tasks, person(parts), lock(parts));
        right.setAlignment(Pos.CENTER_RIGHT);
        this.right = right;
        this.search = search;
        getStyleClass().add("top-bar");
        setId("top-bar");
        getChildren().addAll(left, search, right);
        left.getChildren().stream()
                .filter(part -> part.getStyleClass().contains("separator-v"))
                .forEach(line -> HBox.setMargin(line, new javafx.geometry.Insets(10, 8, 10, 8)));
    }

    /** The search stands in the middle of the window; where the others leave no room for that, between them. */
    @Override
    protected void layoutChildren() {
        double from = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double to = getWidth() - snappedRightInset();
        double rightWidth = right.prefWidth(-1);
        double leftWidth = Math.min(left.prefWidth(-1), Math.max(left.minWidth(-1), to - from - rightWidth));
        double room = to - from - leftWidth - rightWidth - 2 * GAP;
        double width = Math.max(Math.min(search.prefWidth(-1), room), Math.min(search.minWidth(-1), Math.max(room, 0)));
        double middle = (getWidth() - width) / 2;
        double x = Math.max(from + leftWidth + GAP, Math.min(middle, to - rightWidth - GAP - width));
        layoutInArea(left, from, top, leftWidth, height, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(search, x, top, width, height, 0, HPos.CENTER, VPos.CENTER);
        layoutInArea(right, to - rightWidth, top, rightWidth, height, 0, HPos.RIGHT, VPos.CENTER);
    }

    private Node railToggle() {
        return Controls.iconButton(
                "rail-toggle",
                "mdi2m-menu",
                texts.live("ui.shell.rail.toggle", KeyAction.RAIL),
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
                        item(
                                "menu-theme",
                                "mdi2t-theme-light-dark",
                                "ui.shell.menu.theme",
                                parts.switchTheme(),
                                KeyAction.THEME),
                        item(
                                "menu-guide",
                                "mdi2h-help-circle-outline",
                                "ui.shell.menu.guide",
                                parts.help().guide(),
                                KeyAction.GUIDE),
                        item(
                                "menu-keys",
                                "mdi2k-keyboard-outline",
                                "ui.shell.menu.keys",
                                parts.help().keys(),
                                KeyAction.KEYS),
                        item("menu-lock", "mdi2l-lock-outline", "ui.shell.menu.lock", parts.lock(), KeyAction.LOCK));
        return menu;
    }

    private MenuItem item(String id, String icon, String key, Runnable action, Object... keys) {
        var item = new MenuItem("", Icons.of(icon));
        item.textProperty().bind(texts.live(key, keys));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Node[] history() {
        var back = Controls.iconButton(
                "history-back", "mdi2c-chevron-left", texts.live("ui.shell.back", KeyAction.BACK), model::goBack);
        back.disableProperty().bind(model.canGoBackProperty().not());
        var forward = Controls.iconButton(
                "history-forward",
                "mdi2c-chevron-right",
                texts.live("ui.shell.forward", KeyAction.FORWARD),
                model::goForward);
        forward.disableProperty().bind(model.canGoForwardProperty().not());
        return new Node[] {back, forward};
    }

    private Node person(ShellParts parts) {
        var name = Chips.styled(parts.person());
        var scale = TextScale.of(this);
        name.managedProperty().bind(name.visibleProperty());
        name.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> getWidth() >= NAMED * scale.getValue().doubleValue(), widthProperty(), scale));
        var box = new HBox(6, Chips.styled(parts.organisation(), "muted"), name);
        Tooltip.install(box, new Tooltip(texts.get("ui.settings.identity", parts.person(), parts.organisation())));
        box.setAlignment(Pos.CENTER);
        box.setId("person");
        return box;
    }

    private Node lock(ShellParts parts) {
        return Controls.iconButton(
                "lock", "mdi2l-lock-outline", texts.live("ui.shell.lock", KeyAction.LOCK), parts.lock());
    }
}
