package org.entente.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Pips;
import org.entente.ui.text.Texts;

/** A marking scheme that is understood here: its levels from the highest, in the colours, pips and short forms that they have. */
final class SchemeRow {

    private final Texts texts;

    SchemeRow(Texts texts) {
        this.texts = texts;
    }

    SettingsRow of(MarkingPolicy scheme) {
        String name = texts.label("ui.scheme." + scheme.id(), scheme.id());
        String hint = texts.get(
                scheme.classification() ? "ui.settings.scheme.hint" : "ui.settings.scheme.sharing", scheme.source());
        var levels = new FlowPane(8, 8);
        levels.setId("scheme-" + scheme.id());
        var found = new StringBuilder(name).append('\n').append(hint);
        scheme.levels().reversed().forEach(level -> {
            levels.getChildren().add(scheme.classification() ? level(level) : pill(level));
            found.append('\n').append(level.text());
        });
        var box = new VBox(8, new VBox(2, Chips.styled(name, "strong"), Fields.hint(hint)), levels);
        box.getStyleClass().add("setting-row");
        return new SettingsRow(Section.MARKINGS, found.toString(), box);
    }

    /** A label of TLP is its own short form and has no pips: nobody restyles it. */
    private static HBox pill(MarkingLevel level) {
        var words = Chips.styled(level.text(), "strong", "small");
        words.setStyle("-fx-text-fill: " + level.foreground() + ";");
        var pill = new HBox(8, words);
        pill.setAlignment(Pos.CENTER_LEFT);
        pill.setStyle(
                "-fx-padding: 4 10 4 10; -fx-background-radius: 4; -fx-border-radius: 4; -fx-border-color: -color-border-default; -fx-background-color: "
                        + level.background() + ";");
        return pill;
    }

    private Node level(MarkingLevel level) {
        var pill = pill(level);
        pill.getChildren().add(new Pips(level.pips(), Color.web(level.foreground()), 10));
        var row = new HBox(6, pill, Chips.styled(texts.get("ui.settings.scheme.portion", level.portion()), "portion"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }
}
