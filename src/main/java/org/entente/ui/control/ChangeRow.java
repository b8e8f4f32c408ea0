package org.entente.ui.control;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.ui.door.EntityPage.ChangeLine;
import org.entente.ui.door.EntityPage.Sign;
import org.entente.ui.text.Texts;

/** One value that an action changed: a sign, the sentence that has both what was there and what it put, and its mark. */
public final class ChangeRow {

    private ChangeRow() {}

    /** @param beside what can be done about it, between sentence and mark */
    public static HBox of(ChangeLine change, Texts texts, Node... beside) {
        String kind = change.sign().name().toLowerCase(Locale.ROOT);
        var sign = new Label(sign(change.sign()));
        sign.getStyleClass().addAll("sign", kind);
        sign.setAccessibleText(texts.get("ui.history.sign." + kind));
        var sentence = Chips.styled(change.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var portion = Chips.styled(change.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, sign, sentence);
        row.getChildren().addAll(beside);
        row.getChildren().add(portion);
        row.getStyleClass().addAll("change-row", kind);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String sign(Sign sign) {
        return switch (sign) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case REMOVED -> "−";
        };
    }
}
