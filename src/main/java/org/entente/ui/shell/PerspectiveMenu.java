package org.entente.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;

/** Chooses through whose eyes the case is looked at. */
final class PerspectiveMenu extends MenuButton {

    private final Viewpoints viewpoints;
    private final Texts texts;

    PerspectiveMenu(Viewpoints viewpoints, Texts texts) {
        this.viewpoints = viewpoints;
        this.texts = texts;
        setId("perspective");
        getStyleClass().add("plain");
        setTooltip(Controls.tip(texts.live("ui.perspective.tip", KeyAction.PERSPECTIVE)));
        viewpoints.choices().addListener((ListChangeListener<Viewpoint>) _ -> rebuild());
        viewpoints.shownProperty().subscribe(shown -> {
            setText(shown.name(texts));
            setGraphic(Icons.of(shown.icon(), "icon-16"));
            setAccessibleText(texts.get("ui.perspective.accessible", shown.name(texts)));
            rebuild();
        });
    }

    private void rebuild() {
        var group = new ToggleGroup();
        getItems().clear();
        boolean isFirstPartner = true;
        for (Viewpoint viewpoint : viewpoints.choices()) {
            if (viewpoint instanceof Viewpoint.Partner && isFirstPartner) {
                getItems().add(new SeparatorMenuItem());
                isFirstPartner = false;
            }
            var item = new RadioMenuItem(viewpoint.name(texts));
            item.setMnemonicParsing(false);
            item.setId("perspective-" + viewpoint.key());
            item.setToggleGroup(group);
            item.setSelected(viewpoint.equals(viewpoints.shownProperty().get()));
            item.setOnAction(_ -> {
                viewpoints.choose(viewpoint);
                rebuild(); // what was only asked for is not shown yet
            });
            getItems().add(item);
        }
    }
}
