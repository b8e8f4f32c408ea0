package org.entente.ui.settings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.entente.ui.text.Texts;

/** A key that is changed by pressing another: it waits while it is pushed in, and takes the next keys whatever they do elsewhere. */
final class KeyCapture {

    /** What was pressed. */
    sealed interface Pressed {
        record Usable(KeyCombination keys) implements Pressed {}

        record Refused(String why) implements Pressed {}

        /** Esc, or the cursor went elsewhere. */
        record Nothing() implements Pressed {}
    }

    /** Fields and lists use these themselves, so they would never arrive. */
    private static final Set<KeyCode> OF_FIELDS = EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);

    private final ToggleButton button = new ToggleButton();
    private final StringProperty caption = new SimpleStringProperty("");
    private final Texts texts;
    private Consumer<Pressed> listener = _ -> {};

    KeyCapture(String id, String name, Texts texts) {
        this.texts = texts;
        button.setId("keys-" + id);
        button.getStyleClass().add("key-capture");
        button.textProperty()
                .bind(button.selectedProperty()
                        .flatMap(isWaiting -> isWaiting
                                ? new SimpleStringProperty(texts.get("ui.settings.keyboard.press"))
                                : caption));
        button.accessibleTextProperty()
                .bind(button.textProperty().map(shown -> texts.get("ui.settings.keyboard.of", name, shown)));
        button.addEventFilter(KeyEvent.ANY, this::heard);
        button.focusedProperty().subscribe(isFocused -> {
            if (!isFocused && button.isSelected()) {
                end(new Pressed.Nothing());
            }
        });
    }

    ToggleButton node() {
        return button;
    }

    /** What stands on it while it does not wait. */
    StringProperty caption() {
        return caption;
    }

    void onPressed(Consumer<Pressed> told) {
        listener = told;
    }

    private void heard(KeyEvent key) {
        if (!button.isSelected()) {
            return;
        }
        key.consume(); // neither the window's keys nor the button itself may hear it
        if (key.getEventType() != KeyEvent.KEY_PRESSED || key.getCode().isModifierKey()) {
            return;
        }
        end(pressed(key));
    }

    private void end(Pressed pressed) {
        button.setSelected(false);
        listener.accept(pressed);
    }

    private Pressed pressed(KeyEvent key) {
        boolean isPlain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
        if (key.getCode() == KeyCode.ESCAPE && isPlain && !key.isShiftDown()) {
            return new Pressed.Nothing();
        }
        var keys = combination(key);
        if (key.getCode() == KeyCode.UNDEFINED || isPlain && !key.getCode().isFunctionKey()) {
            return new Pressed.Refused(texts.get("ui.settings.keyboard.plain"));
        }
        if (key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown() && OF_FIELDS.contains(key.getCode())) {
            return new Pressed.Refused(texts.get("ui.settings.keyboard.fields", keys.getDisplayText()));
        }
        return new Pressed.Usable(keys);
    }

    private static KeyCombination combination(KeyEvent key) {
        var held = new ArrayList<KeyCombination.Modifier>();
        if (key.isShortcutDown()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        } else if (key.isControlDown()) { // on macOS, where Ctrl is not Cmd
            held.add(KeyCombination.CONTROL_DOWN);
        }
        if (key.isAltDown()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (key.isShiftDown()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(key.getCode(), held.toArray(KeyCombination.Modifier[]::new));
    }
}
