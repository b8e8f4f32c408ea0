package org.entente.ui.intake;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Typing a letter on a closed list goes to the next entry that begins with it. */
final class TypeAhead {

    private TypeAhead() {}

    static <T> void on(ComboBox<@Nullable T> box) {
        box.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            String letter = typed.getCharacter().toLowerCase(Locale.ROOT);
            if (!letter.isBlank() && !typed.isControlDown() && !typed.isAltDown()) {
                int size = box.getItems().size();
                int from = box.getSelectionModel().getSelectedIndex();
                for (int step = 1; step <= size; step++) {
                    int index = (from + step + size) % size;
                    String words = box.getConverter().toString(box.getItems().get(index));
                    if (words.toLowerCase(Locale.ROOT).startsWith(letter)) {
                        box.getSelectionModel().select(index);
                        typed.consume();
                        return;
                    }
                }
            }
        });
    }
}
