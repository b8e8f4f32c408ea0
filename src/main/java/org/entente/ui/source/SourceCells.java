package org.entente.ui.source;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Sources.Row;
import org.entente.ui.text.Texts;

/** What stands in the columns of the register. */
final class SourceCells {

    private final Texts texts;

    SourceCells(Texts texts) {
        this.texts = texts;
    }

    Node draw(SourceColumn column, Row row) {
        return switch (column) {
            case REFERENCE -> Chips.styled(row.reference(), "strong");
            case TITLE -> Chips.styled(row.title());
            case KIND -> Chips.styled(row.kind(), "muted");
            case ORIGIN -> Chips.styled(row.origin());
            case INFORMATION -> Chips.styled(row.information().words());
            case REPORT -> Chips.styled(row.report().words());
            case RELIABILITY -> reliability(row.reliability());
            case MARKING -> marking(row);
            case JUDGEMENTS -> Chips.styled(String.valueOf(row.use().judgements()));
            case CLAIMS -> Chips.styled(String.valueOf(row.use().claims()));
        };
    }

    private Label reliability(String letter) {
        boolean isStated = !letter.isEmpty();
        var chip = new Label(isStated ? letter : "–");
        chip.getStyleClass().add("grade-chip");
        if (!isStated) {
            chip.getStyleClass().add("ungraded");
        }
        String words = isStated
                ? texts.label("ui.grade.reliability." + letter, letter)
                : texts.get("ui.source.reliability.none");
        chip.setTooltip(new Tooltip(words));
        chip.setAccessibleText(words);
        return chip;
    }

    /** With a sign where only the originator may pass it on. */
    Region marking(Row row) {
        var portion = Chips.styled(row.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        if (!row.isOriginatorControlled()) {
            return portion;
        }
        var sign = new Label();
        sign.setGraphic(Icons.of("mdi2a-account-lock-outline", "icon-16"));
        sign.setTooltip(new Tooltip(texts.get("ui.source.orcon")));
        sign.setAccessibleText(texts.get("ui.source.orcon"));
        sign.getStyleClass().add("orcon");
        sign.setMinWidth(Label.USE_PREF_SIZE);
        var both = new HBox(6, portion, sign);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }
}
