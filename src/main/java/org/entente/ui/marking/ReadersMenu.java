package org.entente.ui.marking;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.entente.ui.text.Texts;

/** Who may be given something: partners by their codes, or nobody but the originator; and whether the originator must be asked. */
final class ReadersMenu {

    /** As markings write them; they are not translated. */
    private static final String ORIGINATOR_ONLY = "ORIGINATOR ONLY";

    private static final String ORIGINATOR_CONTROLLED = "ORCON";
    private static final String RELEASABLE = "REL ";

    private final Texts texts;
    private final MenuButton menu = new MenuButton();
    private final List<CheckBox> partners = new ArrayList<>();
    private final CheckBox nobody;
    private final CheckBox asked;
    private final ReadOnlyStringWrapper written = new ReadOnlyStringWrapper("");

    ReadersMenu(String id, List<String> codes, Texts texts) {
        this.texts = texts;
        menu.setId(id);
        menu.getStyleClass().add("field-menu");
        menu.setMaxWidth(Double.MAX_VALUE);
        for (String code : codes) {
            var box = tick(code);
            partners.add(box);
            menu.getItems().add(item(id + "-" + code, box));
        }
        nobody = tick(texts.get("ui.marking.fields.nobody", ORIGINATOR_ONLY));
        asked = tick(texts.get("ui.marking.fields.asked", ORIGINATOR_CONTROLLED));
        if (!codes.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(item(id + "-nobody", nobody), item(id + "-asked", asked));
        partners.forEach(box -> box.disableProperty().bind(nobody.selectedProperty()));
        write();
    }

    private CheckBox tick(String words) {
        var box = new CheckBox(words);
        box.setMouseTransparent(true); // the whole line is clicked, and the keys know only lines
        box.setFocusTraversable(false);
        box.selectedProperty().addListener(_ -> write());
        return box;
    }

    /** Stays open, so that several can be ticked at once. */
    private static CustomMenuItem item(String id, CheckBox box) {
        var item = new CustomMenuItem(box, false);
        item.setId(id);
        item.disableProperty().bind(box.disableProperty());
        item.setOnAction(_ -> box.setSelected(!box.isSelected()));
        return item;
    }

    private void write() {
        var parts = new ArrayList<String>();
        var codes = partners.stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
        if (nobody.isSelected()) {
            parts.add(ORIGINATOR_ONLY);
        } else if (!codes.isEmpty()) {
            parts.add(RELEASABLE + String.join(", ", codes));
        }
        if (asked.isSelected()) {
            parts.add(ORIGINATOR_CONTROLLED);
        }
        written.set(String.join("//", parts));
        menu.setText(parts.isEmpty() ? texts.get("ui.marking.fields.anyone") : String.join(" // ", parts));
    }

    Region node() {
        return menu;
    }

    /** Its part of a marking as it is written; empty for no limit. */
    ReadOnlyStringProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }
}
