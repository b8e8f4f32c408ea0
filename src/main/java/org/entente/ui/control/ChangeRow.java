package org.entente.ui.control;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.door.EntityPage.ChangeLine;
import org.entente.ui.door.EntityPage.Sign;
import org.entente.ui.text.Texts;

/** One value that an action changed: a sign, the sentence that has both what was there and what it put, and its mark. */
public final class ChangeRow {

    private ChangeRow() {}

    /** Its mark below the sentence and no indent, for a pane in which words have little room. */
    public static HBox narrow(ChangeLine change, Texts texts) {
        var words = new VBox(2, sentence(change));
        if (!change.portion().isEmpty()) {
            words.getChildren().add(portion(change));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(10, mark(change, texts), words);
        row.getStyleClass().addAll("change-row", "narrow", kind(change));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** @param beside what can be done about it, between sentence and mark */
    public static HBox of(ChangeLine change, Texts texts, Node... beside) {
        var row = new HBox(10, mark(change, texts), sentence(change));
        row.getChildren().addAll(beside);
        row.getChildren().add(portion(change));
        row.getStyleClass().addAll("change-row", kind(change));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String kind(ChangeLine change) {
        return change.sign().name().toLowerCase(Locale.ROOT);
    }

    private static Label mark(ChangeLine change, Texts texts) {
        var sign = new Label(sign(change.sign()));
        sign.getStyleClass().addAll("sign", kind(change));
        sign.setAccessibleText(texts.get("ui.history.sign." + kind(change)));
        return sign;
    }

    private static Label sentence(ChangeLine change) {
        var sentence = Chips.styled(change.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return sentence;
    }

    private static Label portion(ChangeLine change) {
        var portion = Chips.styled(change.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        return portion;
    }

    private static String sign(Sign sign) {
        return switch (sign) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case REMOVED -> "−";
        };
    }
}
