package org.entente.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Keymap;
import org.entente.ui.shell.Place;
import org.entente.ui.text.Texts;

/** Every action that has a key or may have one: its key, another one by pressing it, and the way back to the usual. */
final class KeyboardRows {

    private final SettingsViewModel model;
    private final Keymap keys;
    private final Texts texts;
    private final List<KeyAction> all = actions();
    private Subscription following = Subscription.EMPTY;

    KeyboardRows(SettingsViewModel model, Keymap keys, Texts texts) {
        this.model = model;
        this.keys = keys;
        this.texts = texts;
    }

    /** What can be given a key, the places first. */
    static List<KeyAction> actions() {
        var all = new ArrayList<KeyAction>();
        for (Place place : Place.values()) {
            place.keys().ifPresent(all::add);
        }
        all.addAll(KeyAction.all());
        return List.copyOf(all);
    }

    List<SettingsRow> rows() {
        var rows = new ArrayList<SettingsRow>();
        rows.add(resetAll());
        all.forEach(what -> rows.add(row(what)));
        return rows;
    }

    /** The keys outlive the screen. */
    void close() {
        following.unsubscribe();
    }

    private SettingsRow resetAll() {
        String hint = texts.get("ui.settings.keyboard.hint");
        var reset =
                Controls.button("keys-reset-all", texts.get("ui.settings.keyboard.reset-all"), () -> change(Map.of()));
        reset.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> keys.chosen().getValue().isEmpty(), keys.chosen()));
        return new SettingsRow(Section.KEYBOARD, () -> hint + "\n" + reset.getText(), line(Fields.hint(hint), reset));
    }

    private SettingsRow row(KeyAction what) {
        String name = texts.get(what.words());
        var words = new VBox(2, Chips.styled(name));
        words.setAlignment(Pos.CENTER_LEFT);
        var capture = new KeyCapture(what.id(), name, texts);
        capture.caption().bind(texts.live("ui.settings.keyboard.key", what));
        capture.onPressed(pressed -> pressed(what, pressed, words));
        var reset = Controls.button(
                "keys-reset-" + what.id(),
                texts.get("ui.settings.keyboard.reset"),
                () -> change(keys.resetting(what, all)),
                "plain-link");
        reset.setAccessibleText(texts.get("ui.settings.keyboard.reset.of", name));
        reset.visibleProperty().bind(Bindings.createBooleanBinding(() -> keys.isChosen(what), keys.chosen()));
        following = following.and(keys.chosen().subscribe(() -> alone(words)));
        return new SettingsRow(
                Section.KEYBOARD, () -> name + "\n" + keys.shown(what), line(words, reset, capture.node()));
    }

    private void pressed(KeyAction what, KeyCapture.Pressed pressed, VBox words) {
        alone(words);
        switch (pressed) {
            case KeyCapture.Pressed.Usable(var combination) -> {
                Optional<KeyAction> holder = keys.holder(combination, what, all);
                if (holder.isEmpty()) {
                    change(keys.giving(combination, what, all));
                } else {
                    String shown = combination.getDisplayText();
                    String other = texts.get(holder.get().words());
                    words.getChildren()
                            .add(conflict(
                                    texts.get("ui.settings.keyboard.conflict", shown, other),
                                    Controls.button(
                                            "keys-take",
                                            texts.get("ui.settings.keyboard.take", shown),
                                            () -> change(keys.giving(combination, what, all)),
                                            "small")));
                }
            }
            case KeyCapture.Pressed.Refused(String why) -> words.getChildren().add(conflict(why));
            case KeyCapture.Pressed.Nothing() -> {} // changed their mind
        }
    }

    /** Leaves the name only. */
    private static void alone(VBox words) {
        words.getChildren().subList(1, words.getChildren().size()).clear();
    }

    private static Node conflict(String sentence, Button... ways) {
        var box = new VBox(6, Fields.hint(sentence));
        box.setId("keys-conflict");
        box.getChildren().addAll(ways);
        return box;
    }

    private void change(Map<String, String> chosen) {
        model.change(Setting.KEYS, now -> now.withKeys(chosen));
    }

    private static Node line(Node words, Node... controls) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(12, words);
        line.getChildren().addAll(controls);
        Controls.keepButtonsWhole(line);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("setting-row");
        return line;
    }
}
