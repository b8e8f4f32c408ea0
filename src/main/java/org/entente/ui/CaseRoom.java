package org.entente.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.entente.app.desk.ScreenLeft;
import org.entente.app.settings.ClockShown;
import org.entente.app.settings.Settings;
import org.entente.ui.door.OpenCase;
import org.entente.ui.help.Guide;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Shortcut;
import org.entente.ui.palette.PaletteView;
import org.entente.ui.palette.PaletteViewModel;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.LeftTabs;
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
    private final List<Shortcut> shortcuts;
    private final CaseCommands palette;
    private Subscription hearing = Subscription.EMPTY;

    CaseRoom(
            OpenCase openCase,
            CaseTools tools,
            WindowViewModel window,
            SettingsRoom settingsRoom,
            ShellParts.Help help,
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
                help,
                lock);
        view = new ShellView(
                shell, parts, screens::make, hit -> screens.openThing(hit.id()), hit -> screens.showInGraph(hit.id()));
        changes = openCase.onChange(() -> tools.background().onScreen(this::changed));
        shell.perspectiveProperty().addListener((_, _, _) -> view.refresh());
        shortcuts = keys();
        palette = new CaseCommands(
                tools.texts(),
                shell,
                steps,
                screens,
                settingsRoom.keys(),
                new CaseCommands.Window(help, switchTheme, lock));
        view.node().sceneProperty().subscribe(scene -> {
            hearing.unsubscribe(); // a locked case hears no keys
            hearing = scene == null ? Subscription.EMPTY : settingsRoom.keys().hear(scene, shortcuts);
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

    /** What is open, for coming back to it. */
    ScreenLeft left() {
        return LeftTabs.of(shell);
    }

    void take(List<Path> files) {
        screens.take(files);
    }

    void visit(Place place) {
        shell.open(place);
    }

    /** What was in front comes first; the screens behind it are made one after the other, as the window has time. */
    void restore(ScreenLeft before) {
        if (shell.tabs().isEmpty()) { // otherwise somebody was quicker
            LeftTabs.restore(before, shell);
        }
        List.copyOf(shell.tabs()).forEach(tab -> tools.background().onScreen(() -> view.prepare(tab)));
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

    /** The keys of this case, wherever one is in it. */
    List<Shortcut> shortcuts() {
        return shortcuts;
    }

    /** What the guide's page about the screen in front is called. */
    String subject() {
        TabItem front = shell.selectedProperty().get();
        return front == null ? Guide.START : front.destination().place().key();
    }

    private List<Shortcut> keys() {
        var keys = new ArrayList<Shortcut>();
        for (Place place : Place.values()) {
            place.keys().ifPresent(what -> keys.add(new Shortcut(what, () -> shell.open(place))));
        }
        keys.add(new Shortcut(KeyAction.FIND, () -> view.front().ifPresent(Screen::find)));
        keys.add(new Shortcut(KeyAction.SEARCH, view::focusSearch));
        keys.add(new Shortcut(KeyAction.GRADE, () -> view.front().ifPresent(Screen::grade)));
        keys.add(new Shortcut(KeyAction.HIGHLIGHT, () -> view.front().ifPresent(Screen::highlight)));
        keys.add(new Shortcut(KeyAction.UNDO, this::undo));
        keys.add(new Shortcut(KeyAction.REDO, steps::redo));
        keys.add(new Shortcut(KeyAction.BACK, shell::goBack));
        keys.add(new Shortcut(KeyAction.FORWARD, shell::goForward));
        keys.add(new Shortcut(KeyAction.STEP_BACK, this::stepBack));
        keys.add(new Shortcut(
                KeyAction.CLOSE_TAB, () -> closeFront(shell.selectedProperty().get())));
        keys.add(new Shortcut(KeyAction.PALETTE, this::showPalette));
        keys.add(new Shortcut(KeyAction.RAIL, () -> toggle(shell.railOpenProperty())));
        keys.add(new Shortcut(KeyAction.INSPECTOR, () -> toggle(shell.inspectorOpenProperty())));
        return List.copyOf(keys);
    }

    private void showPalette() {
        var model = new PaletteViewModel(
                new PaletteViewModel.From(palette::commands, palette::help, query -> openCase.search(query, FOUND)),
                tools.background(),
                hit -> screens.openThing(hit.id()));
        tools.dialogs().bare(new PaletteView(model, tools.texts(), tools.dialogs()::hide));
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
}
