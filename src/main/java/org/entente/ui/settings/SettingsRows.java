package org.entente.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.entente.app.settings.Appearance;
import org.entente.app.settings.ClockShown;
import org.entente.app.settings.Colours;
import org.entente.app.settings.Density;
import org.entente.app.settings.Role;
import org.entente.app.settings.Settings;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Preferences;
import org.entente.ui.door.Workstation;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Keymap;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Every setting as a line: its name, what it does, the choice, and the way back once it was changed. */
final class SettingsRows {

    private static final List<Integer> MINUTES = List.of(1, 2, 3, 5, 10, 15, 20, 30, 45, 60);

    private static final List<Integer> SECONDS = List.of(0, 10, 30, 60, 120, 300);

    private final SettingsViewModel model;
    private final Texts texts;
    private Subscription following = Subscription.EMPTY;

    SettingsRows(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** @param ways what is done elsewhere */
    List<SettingsRow> all(Preferences preferences, Keymap keys, Workstation.Person person, SettingsView.Ways ways) {
        var rows = new ArrayList<SettingsRow>();
        var switching = Fields.hint("");
        switching.textProperty().bind(texts.live("ui.settings.colours.hint", KeyAction.THEME));
        rows.add(row(Section.APPEARANCE, Setting.COLOURS, switching, colours()));
        rows.add(row(Section.APPEARANCE, Setting.TEXT_SIZE, textSize()));
        rows.add(row(Section.APPEARANCE, Setting.DENSITY, density()));
        rows.add(row(Section.APPEARANCE, Setting.MOTION, motion()));
        var preview = new ColourPreview(texts);
        rows.add(preview.row());
        follow(_ -> preview.show(ways.palette().get()));
        rows.add(row(Section.SECURITY, Setting.AUTO_LOCK, autoLock()));
        rows.add(row(Section.SECURITY, Setting.CLIPBOARD, clipboard()));
        rows.add(row(
                Section.SECURITY,
                Setting.COVER_PHOTOS,
                tick(Setting.COVER_PHOTOS, Settings::coversPhotos, Settings::withCoveredPhotos)));
        var users = new UsersRows(ways.users(), person, ways.dialogs(), texts);
        rows.addAll(users.rows());
        following = following.and(users::close);
        rows.add(row(Section.TIME, Setting.CLOCK, clock()));
        rows.add(row(Section.TRADECRAFT, Setting.YARDSTICK, yardstick(preferences)));
        rows.addAll(new TradecraftRows(texts).all(preferences));
        preferences.schemes().forEach(scheme -> rows.add(new SchemeRow(texts).of(scheme)));
        rows.add(row(Section.MOUSE, Setting.DRAG, tick(Setting.DRAG, Settings::dragMoves, Settings::withMovingDrag)));
        rows.addAll(new BackupRows(this, model, texts)
                .all(
                        ways.backups().usualPlace(),
                        ways.backups().choose(),
                        ways.backups().now(),
                        ways.backups().scrub()));
        var keyboard = new KeyboardRows(model, keys, texts);
        rows.addAll(keyboard.rows());
        following = following.and(keyboard::close);
        rows.add(identity(person, ways.saveCard()));
        rows.add(row(Section.IDENTITY, Setting.ROLE, role()));
        rows.addAll(AboutRows.all(texts, ways.openGuide()));
        return rows;
    }

    SettingsRow row(Section section, Setting setting, Node control) {
        return row(section, setting, Fields.hint(texts.get("ui.settings." + setting.key() + ".hint")), control);
    }

    private SettingsRow row(Section section, Setting setting, Label hint, Node control) {
        String name = name(setting);
        var undo = Controls.button(
                "undo-" + setting.key(), texts.get("ui.step.offer.undo"), () -> model.undo(setting), "plain-link");
        undo.setAccessibleText(texts.get("ui.settings.undo", name));
        undo.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.changes().stream().anyMatch(change -> change.what() == setting), model.changes()));
        control.setAccessibleText(name);
        return new SettingsRow(
                section, () -> name + "\n" + hint.getText() + "\n" + section(section), line(name, hint, undo, control));
    }

    private String name(Setting setting) {
        return texts.get("ui.settings." + setting.key());
    }

    String section(Section section) {
        return texts.get("ui.settings.section." + section.key());
    }

    private static Node line(String name, Label hint, Node... controls) {
        var words = new VBox(2, Chips.styled(name, "strong"), hint);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var line = new HBox(12, words);
        line.getChildren().addAll(controls);
        Controls.keepButtonsWhole(line);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("setting-row");
        return line;
    }

    <T> Node choice(
            Setting setting,
            List<T> items,
            Function<T, String> words,
            Function<Settings, T> read,
            BiFunction<Settings, T, Settings> write) {
        ComboBox<@Nullable T> box = Fields.choice("setting-" + setting.key(), items, words);
        box.getStyleClass().add("setting-choice");
        follow(now -> {
            T value = read.apply(now);
            if (!value.equals(box.getValue())) {
                box.setValue(value);
            }
        });
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.change(setting, now -> write.apply(now, chosen));
            }
        });
        return box;
    }

    /** Until the screen is closed; the settings outlive it. */
    void follow(Consumer<Settings> show) {
        following = following.and(model.currentProperty().subscribe(show));
    }

    void close() {
        following.unsubscribe();
    }

    private <E extends Enum<E>> String word(Setting setting, E value) {
        return texts.get("ui.settings." + setting.key() + "."
                + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Node colours() {
        return choice(
                Setting.COLOURS,
                Arrays.asList(Colours.values()),
                value -> word(Setting.COLOURS, value),
                now -> now.appearance().colours(),
                (now, value) -> now.withAppearance(now.appearance().withColours(value)));
    }

    private Node textSize() {
        var sizes = new TreeSet<Integer>(List.of(model.now().appearance().textPercent()));
        IntStream.rangeClosed(Appearance.SMALLEST_TEXT / 10, Appearance.LARGEST_TEXT / 10)
                .forEach(tens -> sizes.add(tens * 10));
        return choice(
                Setting.TEXT_SIZE,
                List.copyOf(sizes),
                percent -> texts.get("ui.settings.percent", percent),
                now -> now.appearance().textPercent(),
                (now, value) -> now.withAppearance(now.appearance().withTextPercent(value)));
    }

    private Node density() {
        return choice(
                Setting.DENSITY,
                Arrays.asList(Density.values()),
                value -> word(Setting.DENSITY, value),
                now -> now.appearance().density(),
                (now, value) -> now.withAppearance(now.appearance().withDensity(value)));
    }

    private Node motion() {
        return tick(
                Setting.MOTION,
                now -> now.appearance().isStill(),
                (now, isStill) -> now.withAppearance(now.appearance().withStill(isStill)));
    }

    private Node tick(Setting setting, Predicate<Settings> read, BiFunction<Settings, Boolean, Settings> write) {
        var tick = new CheckBox();
        tick.setId("setting-" + setting.key());
        follow(now -> tick.setSelected(read.test(now)));
        tick.selectedProperty().subscribe(isTicked -> model.change(setting, now -> write.apply(now, isTicked)));
        return tick;
    }

    private Node autoLock() {
        var minutes = new TreeSet<>(MINUTES);
        minutes.add(model.now().idleMinutes());
        return choice(
                Setting.AUTO_LOCK,
                List.copyOf(minutes),
                value -> texts.get("ui.settings.minutes", value),
                Settings::idleMinutes,
                Settings::withIdleMinutes);
    }

    private Node clipboard() {
        var seconds = new TreeSet<>(SECONDS);
        seconds.add(model.now().clipboardSeconds());
        return choice(
                Setting.CLIPBOARD,
                List.copyOf(seconds),
                value -> value == 0
                        ? texts.get("ui.settings.clipboard.never")
                        : texts.get("ui.settings.clipboard.seconds", value),
                Settings::clipboardSeconds,
                Settings::withClipboardSeconds);
    }

    private Node clock() {
        return choice(
                Setting.CLOCK,
                Arrays.asList(ClockShown.values()),
                value -> word(Setting.CLOCK, value),
                Settings::clock,
                Settings::withClock);
    }

    private Node yardstick(Preferences preferences) {
        var ids = new ArrayList<String>(List.of(""));
        preferences.yardsticks().forEach(each -> ids.add(each.id()));
        if (!ids.contains(model.now().yardstick())) {
            ids.add(model.now().yardstick());
        }
        return choice(
                Setting.YARDSTICK,
                ids,
                id -> id.isEmpty() ? texts.get("ui.settings.yardstick.none") : texts.label("ui.yardstick." + id, id),
                Settings::yardstick,
                Settings::withYardstick);
    }

    private Node role() {
        return choice(
                Setting.ROLE,
                Arrays.asList(Role.values()),
                value -> word(Setting.ROLE, value),
                Settings::role,
                Settings::withRole);
    }

    private SettingsRow identity(Workstation.Person person, Runnable saveCard) {
        String name = texts.get("ui.settings.identity", person.name(), person.organisation());
        String hint = texts.get("ui.settings.identity.hint");
        var save = Controls.button(
                "setting-card", "mdi2c-content-save-outline", texts.get("ui.settings.identity.save"), saveCard);
        return action(Section.IDENTITY, name, hint, save);
    }

    /** A line with something to do in it. */
    SettingsRow action(Section section, String name, String hint, Node control) {
        return new SettingsRow(
                section, name + "\n" + hint + "\n" + section(section), line(name, Fields.hint(hint), control));
    }
}
