package org.entente.ui;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.entente.app.settings.ClockShown;
import org.entente.app.settings.Settings;
import org.entente.ui.door.OpenCase;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellParts;
import org.entente.ui.shell.ShellView;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.shell.StepToasts;
import org.entente.ui.shell.StepsViewModel;
import org.entente.ui.shell.TabItem;
import org.jspecify.annotations.Nullable;

/** One open case in the window: its shell, its screens, its keys. Closed when the window locks. */
final class CaseRoom {

    private static final DateTimeFormatter SAVED = DateTimeFormatter.ofPattern("HH:mm'Z'");
    private static final DateTimeFormatter SAVED_HERE = DateTimeFormatter.ofPattern("HH:mm");

    /** As many hits as a search lists. */
    private static final int FOUND = 20;
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final OpenCase openCase;
    private final CaseTools tools;
    private final WindowViewModel window;
    private final SettingsViewModel settings;
    private final ShellViewModel shell = new ShellViewModel();
    private final StepsViewModel steps;
    private final CaseScreens screens;
    private final ShellView view;
    private final OpenCase.Subscription changes;

    CaseRoom(
            OpenCase openCase,
            CaseTools tools,
            WindowViewModel window,
            SettingsRoom settingsRoom,
            Runnable switchTheme,
            Runnable lock) {
        this.openCase = openCase;
        this.tools = tools;
        this.window = window;
        this.settings = settingsRoom.model();
        var notes = new StepToasts(tools.toasts(), tools.texts());
        steps = new StepsViewModel(openCase.steps(), tools.background(), tools.tasks(), tools.texts(), notes);
        notes.offer(steps::undo, steps::redo);
        screens = new CaseScreens(openCase, tools, shell, new CaseScreens.Around(steps::undo, settingsRoom));
        var person = openCase.person();
        var parts = new ShellParts(
                openCase.name(),
                person.name(),
                person.organisation(),
                window.bannerProperty(),
                query -> openCase.search(query, FOUND),
                tools.texts(),
                tools.tasks(),
                tools.background(),
                tools.clock(),
                settings.currentProperty().map(Settings::clock),
                steps,
                screens::importFiles,
                screens::pasteTable,
                switchTheme,
                lock);
        view = new ShellView(
                shell, parts, screens::make, hit -> screens.openThing(hit.id()), hit -> screens.showInGraph(hit.id()));
        changes = openCase.onChange(() -> tools.background().onScreen(this::changed));
        shell.perspectiveProperty().addListener((_, _, _) -> view.refresh());
        var keys = keys();
        view.node().sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                keys.keySet().forEach(before.getAccelerators()::remove); // a locked case hears no keys
            }
            if (now != null) {
                now.getAccelerators().putAll(keys);
            }
        });
        screens.acceptFiles(view.node());
        view.node().addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
    }

    /** Fields take what is pasted into them; what reaches the shell from the table of entities is a table. */
    private void paste(KeyEvent key) {
        TabItem front = shell.selectedProperty().get();
        if (PASTE.match(key)
                && !(key.getTarget() instanceof TextInputControl)
                && front != null
                && front.destination().equals(new Destination.AtPlace(Place.ENTITIES))) {
            key.consume();
            screens.pasteTable();
        }
    }

    Node node() {
        return view.node();
    }

    /** What is open, in order, for coming back after unlocking; what was in front comes last. */
    List<Destination> destinations() {
        var open = new java.util.ArrayList<>(
                shell.tabs().stream().map(TabItem::destination).toList());
        TabItem front = shell.selectedProperty().get();
        if (front != null) {
            open.remove(front.destination());
            open.add(front.destination());
        }
        return open;
    }

    void restore(List<Destination> before) {
        if (before.isEmpty()) {
            shell.open(Place.DASHBOARD);
        } else {
            before.forEach(destination -> shell.open(destination, false));
        }
    }

    void themeChanged() {
        screens.themeChanged();
    }

    void close() {
        changes.close();
        tools.tasks().cancelAll();
        steps.clear();
        shell.clear();
        view.close();
        screens.close();
    }

    private void changed() {
        var now = tools.clock().instant();
        String time = settings.now().clock() == ClockShown.LOCAL_FIRST
                ? SAVED_HERE.format(now.atZone(ZoneId.systemDefault()))
                : SAVED.format(now.atOffset(ZoneOffset.UTC));
        shell.savedProperty().set(tools.texts().get("ui.status.saved", time));
        window.refreshBanner();
        steps.refresh();
        view.refresh();
        screens.changed();
    }

    private Map<KeyCombination, Runnable> keys() {
        var accelerators = new HashMap<KeyCombination, Runnable>();
        for (Place place : Place.values()) {
            keyOf(place).ifPresent(key -> put(accelerators, key, () -> shell.open(place)));
        }
        put(accelerators, KeyCode.B, () -> toggle(shell.railOpenProperty()));
        put(accelerators, KeyCode.I, () -> toggle(shell.inspectorOpenProperty()));
        put(accelerators, KeyCode.F, () -> view.front().ifPresent(Screen::find));
        accelerators.put(
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                view::focusSearch);
        accelerators.put(
                new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                () -> view.front().ifPresent(Screen::grade));
        accelerators.put(
                new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                () -> view.front().ifPresent(Screen::highlight));
        accelerators.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), shell::goBack);
        accelerators.put(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), shell::goForward);
        accelerators.put(new KeyCodeCombination(KeyCode.ESCAPE), this::stepBack);
        put(accelerators, KeyCode.W, () -> closeFront(shell.selectedProperty().get()));
        put(accelerators, KeyCode.Z, this::undo);
        accelerators.put(
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                steps::redo);
        return accelerators;
    }

    private static Optional<KeyCode> keyOf(Place place) {
        return switch (place.digit()) {
            case "" -> Optional.empty();
            case "," -> Optional.of(KeyCode.COMMA);
            default -> Optional.of(KeyCode.valueOf("DIGIT" + place.digit()));
        };
    }

    private void undo() {
        if (!view.front().map(Screen::undoOwn).orElse(false)) {
            steps.undo();
        }
    }

    private void closeFront(@Nullable TabItem tab) {
        if (tab != null) {
            shell.close(tab);
        }
    }

    private void stepBack() {
        if (tools.dialogs().isShown()) {
            tools.dialogs().hide();
        } else {
            view.front().ifPresent(Screen::stepBack);
        }
    }

    private static void toggle(javafx.beans.property.BooleanProperty property) {
        property.set(!property.get());
    }

    private static void put(Map<KeyCombination, Runnable> accelerators, KeyCode key, Runnable action) {
        accelerators.put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }
}
