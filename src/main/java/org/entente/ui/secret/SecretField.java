package org.entente.ui.secret;

import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;

/** A passphrase field that can be shown and hidden; pasting is allowed. */
public final class SecretField extends StackPane {

    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();

    /** @param onEnter what Enter does in it */
    public SecretField(String id, Texts texts, Runnable onEnter) {
        hidden.setId(id);
        shown.setId(id + "-shown");
        shown.textProperty().bindBidirectional(hidden.textProperty());
        shown.setVisible(false);
        hidden.setOnAction(_ -> onEnter.run());
        shown.setOnAction(_ -> onEnter.run());
        String name = texts.get("ui.unlock.show");
        var eye = Controls.iconButton(id + "-eye", "mdi2e-eye-outline", name, this::toggle);
        eye.setFocusTraversable(false);
        eye.setMaxHeight(28);
        eye.setGraphic(Icons.of("mdi2e-eye-outline", "icon-20"));
        getStyleClass().add("secret"); // so that a long passphrase ends before the eye
        StackPane.setAlignment(eye, Pos.CENTER_RIGHT);
        StackPane.setMargin(eye, new javafx.geometry.Insets(0, 4, 0, 0));
        getChildren().addAll(hidden, shown, eye);
    }

    private void toggle() {
        shown.setVisible(!shown.isVisible());
        hidden.setVisible(!shown.isVisible());
        front().requestFocus();
        front().end();
    }

    /** Shows what is typed, as after words were suggested that have to be learnt. */
    public void show() {
        if (!shown.isVisible()) {
            toggle();
        }
    }

    private TextInputControl front() {
        return shown.isVisible() ? shown : hidden;
    }

    /** Keeps the text, selected, so that the next key replaces it. */
    public void focusSelected() {
        front().requestFocus();
        front().selectAll();
    }

    public void setName(String accessibleName) {
        hidden.setAccessibleText(accessibleName);
        shown.setAccessibleText(accessibleName);
    }

    public void showWrong(boolean isWrong) {
        for (var field : new TextInputControl[] {hidden, shown}) {
            field.getStyleClass().remove("wrong");
            if (isWrong) {
                field.getStyleClass().add("wrong");
            }
        }
    }

    public boolean isEmpty() {
        return hidden.getText().isEmpty();
    }

    public javafx.beans.property.StringProperty textProperty() {
        return hidden.textProperty();
    }

    public char[] secret() {
        return hidden.getText().toCharArray();
    }

    public void forget() {
        hidden.clear();
    }
}
