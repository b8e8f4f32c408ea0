package org.entente.ui.attachment;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What keys do to a selection in text: shifted arrows, Home and End extend it, Ctrl+A takes all. */
final class SelectionKeys {

    private SelectionKeys() {}

    /** Does what the key asks for; false if it asks for nothing. */
    static boolean press(KeyEvent key, TextSelection selection) {
        if (key.isShortcutDown() && !key.isShiftDown() && key.getCode() == KeyCode.A) {
            selection.all();
            return true;
        }
        var step = step(key);
        if (!key.isShiftDown() || step == null) {
            return false;
        }
        selection.extend(
                step, key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.END);
        return true;
    }

    /** Whether the key extends a selection by a step. */
    static boolean isStep(KeyEvent key) {
        return key.isShiftDown() && step(key) != null;
    }

    private static TextSelection.@Nullable Step step(KeyEvent key) {
        return switch (key.getCode()) {
            case LEFT, RIGHT -> key.isShortcutDown() ? TextSelection.Step.WORD : TextSelection.Step.CHARACTER;
            case UP, DOWN -> TextSelection.Step.LINE;
            case HOME, END -> TextSelection.Step.END_OF_LINE;
            default -> null;
        };
    }
}
