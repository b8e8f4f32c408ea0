package org.entente.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Fields of small forms: each with its id, under its label. */
public final class Fields {

    private Fields() {}

    public static TextField line(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    public static TextArea lines(String id, int rows) {
        var field = new TextArea();
        field.setId(id);
        field.setPrefRowCount(rows);
        field.setWrapText(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> leave(field, key));
        return field;
    }

    /** Nobody types tabs into sentences: the key goes on to the next part of a form, as it does from a line. */
    private static void leave(TextArea field, KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown()) {
            field.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    /** A list to choose from; the first is chosen. */
    public static <T> ComboBox<@Nullable T> choice(String id, List<T> items, Function<T, String> words) {
        var box = new ComboBox<@Nullable T>();
        box.setId(id);
        box.getItems().addAll(items);
        box.setConverter(converter(box.getItems(), words));
        box.getSelectionModel().selectFirst();
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** Presumes nothing: {@code box} asks with {@code prompt} until something is chosen. */
    public static <T> void leaveOpen(ComboBox<@Nullable T> box, String prompt) {
        box.setPromptText(prompt);
        box.setValue(null);
    }

    private static <T> StringConverter<@Nullable T> converter(List<@Nullable T> items, Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return items.stream()
                        .filter(item -> toString(item).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        };
    }

    public static VBox labelled(String words, Node field) {
        var label = Chips.styled(words, "strong", "small");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    /** A quiet sentence below a field, on as many lines as it needs. */
    public static Label hint(String words) {
        var label = Chips.styled(words, "muted", "caption");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Takes an equal share of a row. */
    public static VBox share(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(100);
        return box;
    }
}
