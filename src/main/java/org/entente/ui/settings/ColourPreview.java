package org.entente.ui.settings;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Group;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.ColourVision;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Palette;
import org.entente.ui.theme.TextScale;

/** The families' colours of the theme in use, as four kinds of eyes see them; the shapes tell them apart in any case. */
final class ColourPreview {

    private final Texts texts;
    private final GridPane grid = new GridPane(16, 8);
    private final ObservableValue<Number> letter = TextScale.of(grid);

    ColourPreview(Texts texts) {
        this.texts = texts;
        grid.setId("colour-preview");
    }

    SettingsRow row() {
        String name = texts.get("ui.settings.vision");
        String hint = texts.get("ui.settings.vision.hint");
        var box = new VBox(8, new VBox(2, Chips.styled(name, "strong"), Fields.hint(hint)), grid);
        box.getStyleClass().add("setting-row");
        return new SettingsRow(Section.APPEARANCE, name + "\n" + hint, box);
    }

    void show(Palette palette) {
        grid.getChildren().clear();
        for (Family family : Family.values()) {
            var head = Chips.styled(texts.get("ui.settings.vision." + family.styleClass()), "muted", "caption");
            GridPane.setHalignment(head, HPos.CENTER);
            grid.add(head, 1 + family.ordinal(), 0);
        }
        for (ColourVision vision : ColourVision.values()) {
            grid.add(Chips.styled(texts.get("ui.settings.vision." + vision.key()), "small"), 0, 1 + vision.ordinal());
            for (Family family : Family.values()) {
                var shape = shape(family);
                shape.setFill(vision.seen(palette.family(family)));
                shape.setId("seen-" + vision.key() + "-" + family.name().toLowerCase(Locale.ROOT));
                shape.scaleXProperty().bind(letter);
                shape.scaleYProperty().bind(letter);
                var scaled = new Group(shape); // takes the room of what is seen
                GridPane.setHalignment(scaled, HPos.CENTER);
                grid.add(scaled, 1 + family.ordinal(), 1 + vision.ordinal());
            }
        }
    }

    private static SVGPath shape(Family family) {
        var shape = new SVGPath();
        shape.setContent(family.outline());
        shape.setFillRule(family == Family.GROUPS ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
        return shape;
    }
}
