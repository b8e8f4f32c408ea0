package org.entente.ui.help;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * A key that does something wherever one is in the window. What registers keys and what lists them is the same list, so that
 * the list cannot lie.
 *
 * @param words what it does
 */
public record Shortcut(KeyCombination keys, String words, Runnable action) {

    /** Ctrl, on macOS Cmd, and a key. */
    public static Shortcut of(KeyCode key, String words, Runnable action) {
        return new Shortcut(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), words, action);
    }

    /** Ctrl, on macOS Cmd, and Shift and a key. */
    public static Shortcut shifted(KeyCode key, String words, Runnable action) {
        return new Shortcut(
                new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), words, action);
    }

    /** Alt and a key. */
    public static Shortcut alt(KeyCode key, String words, Runnable action) {
        return new Shortcut(new KeyCodeCombination(key, KeyCombination.ALT_DOWN), words, action);
    }

    /** Shift and a key that goes forward alone. */
    public static Shortcut backwards(KeyCode key, String words, Runnable action) {
        return new Shortcut(new KeyCodeCombination(key, KeyCombination.SHIFT_DOWN), words, action);
    }

    /** A key alone. */
    public static Shortcut alone(KeyCode key, String words, Runnable action) {
        return new Shortcut(new KeyCodeCombination(key), words, action);
    }
}
