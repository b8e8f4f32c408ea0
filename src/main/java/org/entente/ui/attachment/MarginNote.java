package org.entente.ui.attachment;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.text.Texts;

/** What was made from a stretch of text, beside it: a click, or Enter, chooses it. */
final class MarginNote extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Note note;

    MarginNote(Note note, Texts texts, Runnable choose) {
        this.note = note;
        String about = note.first().made().about();
        String says = String.join(" · ", note.says(kind -> texts.get("ui.cut." + kind.key())));
        var name = Chips.styled(about, "small", "strong");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var grade = Chips.styled(note.grade(), "caption", "strong", "muted");
        grade.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(6, name, grade);
        head.setAlignment(Pos.CENTER_LEFT);
        var saying = Chips.styled(says, "caption", "muted");
        saying.setMinWidth(0);
        saying.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(saying, Priority.ALWAYS);
        var portion = Chips.styled(note.first().made().portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(head, new HBox(6, saying, portion));
        getStyleClass().addAll("margin-note", "margin-note-" + note.kind().key());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(texts.get("ui.cut.note", about, says, note.grade()));
        setOnMouseClicked(click -> {
            requestFocus();
            choose.run();
            click.consume();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                choose.run();
                key.consume();
            }
        });
    }

    Note note() {
        return note;
    }

    void choose(boolean isChosen) {
        pseudoClassStateChanged(SELECTED, isChosen);
    }
}
