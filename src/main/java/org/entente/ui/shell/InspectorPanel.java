package org.entente.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The panel beside a screen that shows what is chosen there. */
final class InspectorPanel extends VBox {

    private final StackPane inspected = new StackPane();

    /** @param fold takes it out of sight */
    InspectorPanel(Texts texts, Runnable fold) {
        setId("inspector");
        getStyleClass().add("inspector");
        String name = texts.get("ui.inspector.fold");
        var away = Controls.iconButton("inspector-fold", "mdi2c-chevron-double-right", name, fold);
        away.setTooltip(Controls.tip(texts.live("ui.shell.place.tip", name, KeyAction.INSPECTOR)));
        var head = new HBox(Chips.styled(texts.get("ui.inspector"), "strong", "small"), Controls.spring(), away);
        head.getStyleClass().add("panel-head");
        VBox.setVgrow(inspected, Priority.ALWAYS);
        getChildren().addAll(head, inspected);
    }

    /** @param content what the screen in front tells of its choice; null for a screen that takes no room for it */
    void show(@Nullable Node content, boolean isOpen) {
        setVisible(content != null && isOpen);
        setManaged(isVisible());
        if (content != null && isOpen) {
            inspected.getChildren().setAll(content);
        } else {
            clear(); // a screen can see that it is not there, and tell the same in its own place
        }
    }

    void clear() {
        inspected.getChildren().clear();
    }
}
