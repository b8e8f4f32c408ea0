package org.entente.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** The line of open tabs. A click shows, a double-click keeps a preview, a middle click or the cross closes. */
final class TabStrip extends HBox {

    /** How wide a title may be before it is cut. */
    private static final int LONGEST = 176;

    private final ShellViewModel model;
    private final Texts texts;

    TabStrip(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("tab-strip");
        getStyleClass().add("tab-strip");
        model.tabs().addListener((ListChangeListener<TabItem>) _ -> rebuild());
        model.selectedProperty().subscribe(_ -> rebuild());
    }

    private void rebuild() {
        getChildren().setAll(model.tabs().stream().map(this::item).toList());
    }

    private HBox item(TabItem tab) {
        boolean isChosen = tab == model.selectedProperty().get();
        var title = Chips.styled("");
        title.textProperty().bind(tab.titleProperty());
        TextScale.of(title).subscribe(scale -> title.setMaxWidth(LONGEST * scale.doubleValue()));
        var icon = Icons.of(tab.iconProperty().get(), "icon-16");
        tab.iconProperty().subscribe(icon::setIconLiteral);
        var item = new HBox(icon, title);
        item.getStyleClass().add("tab-item");
        if (isChosen) {
            item.getStyleClass().add("chosen");
            item.setMinWidth(USE_PREF_SIZE); // the others give way, so that one can read where one is
        }
        tab.previewProperty().subscribe(preview -> mark(item, preview));
        item.setFocusTraversable(true);
        item.setAccessibleRole(AccessibleRole.TAB_ITEM);
        item.accessibleTextProperty().bind(tab.titleProperty());
        item.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.MIDDLE) {
                model.close(tab);
            } else if (click.getClickCount() == 2) {
                tab.previewProperty().set(false);
            } else {
                model.select(tab);
            }
        });
        item.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                model.select(tab);
            } else if (key.getCode() == KeyCode.DELETE) {
                model.close(tab);
            }
        });
        if (isChosen && model.tabs().size() > 1) {
            var close = Controls.iconButton(
                    "tab-close",
                    "mdi2c-close",
                    texts.live("ui.shell.tab.close", KeyAction.CLOSE_TAB),
                    () -> model.close(tab));
            close.getStyleClass().add("tab-close");
            close.setGraphic(Icons.of("mdi2c-close", "icon-14"));
            item.getChildren().add(close);
        }
        return item;
    }

    private static void mark(HBox item, boolean isPreview) {
        item.getStyleClass().remove("preview");
        if (isPreview) {
            item.getStyleClass().add("preview");
        }
    }
}
