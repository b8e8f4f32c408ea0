package org.entente.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** One tab of the strip: its icon and name, and in front the cross that closes it. */
final class TabHead extends HBox {

    /** How wide a title may be before it is cut. */
    private static final int LONGEST = 176;

    private static final String CHOSEN = "chosen";

    private final TabItem tab;
    private final ShellViewModel model;
    private final Node close;

    TabHead(TabItem tab, ShellViewModel model, Texts texts) {
        this.tab = tab;
        this.model = model;
        close = cross(texts);
        getStyleClass().add("tab-item");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TAB_ITEM);
        accessibleTextProperty().bind(tab.titleProperty());
        var title = Chips.styled("");
        title.textProperty().bind(tab.titleProperty());
        TextScale.of(title).subscribe(scale -> title.setMaxWidth(LONGEST * scale.doubleValue()));
        var icon = Icons.of(tab.iconProperty().get(), "icon-16");
        tab.iconProperty().subscribe(icon::setIconLiteral);
        getChildren().addAll(icon, title);
        tab.previewProperty().subscribe(isPreview -> style("preview", isPreview));
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
    }

    private Node cross(Texts texts) {
        var button = Controls.iconButton(
                "tab-close",
                "mdi2c-close",
                texts.live("ui.shell.tab.close", KeyAction.CLOSE_TAB),
                () -> model.close(tab));
        button.getStyleClass().add("tab-close");
        button.setGraphic(Icons.of("mdi2c-close", "icon-14"));
        return button;
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.MIDDLE) {
            model.close(tab);
        } else if (click.getClickCount() == 2) {
            tab.previewProperty().set(false);
        } else {
            model.select(tab);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() != this) {
            return; // it was for the cross
        }
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            model.select(tab);
        } else if (key.getCode() == KeyCode.DELETE) {
            model.close(tab);
        }
    }

    /** @param isOneOfMany the last one cannot be closed */
    void choose(boolean isChosen, boolean isOneOfMany) {
        style(CHOSEN, isChosen);
        boolean isClosing = isChosen && isOneOfMany;
        if (!isClosing) {
            getChildren().remove(close);
        } else if (!getChildren().contains(close)) {
            getChildren().add(close);
        }
    }

    /** Whether it or its cross has the cursor. */
    boolean holds(@Nullable Node focus) {
        return focus != null && (focus == this || focus == close);
    }

    private void style(String name, boolean isOn) {
        getStyleClass().remove(name);
        if (isOn) {
            getStyleClass().add(name);
        }
    }
}
