package org.entente.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;

/** The field over a list that narrows it while one types. */
public final class QuickFilter extends HBox {

    private static final double LEAST = 110;

    /** What a field keeps free beside its text. */
    private static final double SLACK = 6;

    private final TextField field = new TextField();

    /**
     * @param id of the field
     * @param words what can be typed
     * @param width how wide it is where there is room
     */
    public QuickFilter(String id, String words, double width) {
        field.setId(id);
        field.setAccessibleText(words);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(Icons.of("mdi2m-magnify", "icon-16"), field);
        getStyleClass().add("search-field");
        setPrefWidth(width);
        setMinWidth(LEAST);
        field.widthProperty().subscribe(() -> fit(words));
        field.fontProperty().subscribe(() -> fit(words));
    }

    /** What would be cut is left to its first word; all of it stays what the field is called. */
    private void fit(String words) {
        var whole = new Text(words);
        whole.setFont(field.getFont());
        boolean hasRoom = whole.getLayoutBounds().getWidth() + SLACK < field.getWidth();
        field.setPromptText(hasRoom ? words : words.split(" ", 2)[0] + "…");
    }

    /** The same, naming the key that brings the cursor here from the list. */
    public QuickFilter withKey(String key) {
        getChildren().add(Chips.styled(key, "key-cap"));
        return this;
    }

    public StringProperty textProperty() {
        return field.textProperty();
    }

    /** Puts the cursor into the field, on what was typed before. */
    public void find() {
        field.requestFocus();
        field.selectAll();
    }

    /** Empties the field if the cursor is in it; says whether there was anything to empty. */
    public boolean stepBack() {
        boolean isFiltering = field.isFocused() && !field.getText().isEmpty();
        if (isFiltering) {
            field.clear();
        }
        return isFiltering;
    }
}
