package org.entente.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.desk.ScreenLeft;
import org.entente.app.settings.ClockShown;
import org.entente.app.settings.Settings;
import org.entente.model.current.Perspective;
import org.entente.ui.door.CaseMarkings;
import org.entente.ui.door.OpenCase;
import org.entente.ui.help.Guide;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Keymap;
import org.entente.ui.palette.PaletteView;
import org.entente.ui.palette.PaletteViewModel;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.shell.CaseMark;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.GivenNothing;
import org.entente.ui.shell.LeftTabs;
import org.entente.ui.shell.LookOnly;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.SeenStrip;
import org.entente.ui.shell.ShellParts;
import org.entente.ui.shell.ShellView;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.shell.StepToasts;
import org.entente.ui.shell.StepsViewModel;
import org.entente.ui.shell.TabItem;
import org.entente.ui.shell.Viewpoint;
import org.entente.ui.shell.Viewpoints;
import org.entente.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** One open case in the window: its shell, its screens, its keys. Closed when the window locks. */
final class CaseRoom {

    private static final DateTimeFormatter SAVED = DateTimeFormatter.ofPattern("HH:mm'Z'");
    private static final DateTimeFormatter SAVED_HERE = DateTimeFormatter.ofPattern("HH:mm");

    /** As many hits as a search lists. */
    private static final int FOUND = 20;

    private static final List<KeyAction> CHANGING =
            List.of(KeyAction.GRADE, KeyAction.HIGHLIGHT, KeyAction.CLAIM, KeyAction.LINK, KeyAction.CITE);

    private final OpenCase openCase;
    private final CaseTools tools;
    private final WindowViewModel window;
    private final SettingsViewModel settings;
    private final ShellViewModel shell = new ShellViewModel();
    private final StepsViewModel steps;
    private final CaseScreens screens;
    private final ShellView view;
    private final OpenCase.Subscription changes;
    private final CaseCommands palette;
    private final Eyes eyes;
    private final Viewpoints viewpoints;
    private final Node node;
    private Runnable letGo = () -> {};

    /**
     * Through whose eyes the room is looked at.
     *
     * @param whole the case itself: who works at it, and through whose eyes one can look, is ours to know
     * @param seen what a partner holds; null for our own eyes
     * @param look looks through others
     */
    record Eyes(OpenCase whole, @Nullable Seen seen, Consumer<Viewpoint> look) {}

    CaseRoom(
            OpenCase openCase,
            Eyes eyes,
            CaseTools tools,
            WindowViewModel window,
            SettingsRoom settingsRoom,
            ShellParts.Help help,
            Runnable switchTheme,
            Runnable lock) {
        this.openCase = openCase;
        this.eyes = eyes;
        this.tools = tools;
        this.window = window;
        this.settings = settingsRoom.model();
        var notes = new StepToasts(tools.toasts(), tools.texts());
        steps = new StepsViewModel(openCase.steps(), tools.background(), tools.tasks(), tools.texts(), notes);
        notes.offer(steps::undo, steps::redo);
        screens = new CaseScreens(openCase, tools, shell, new CaseScreens.Around(steps::undo, lock, settingsRoom));
        Seen seen = eyes.seen();
        viewpoints = new Viewpoints(
                seen == null
                        ? new Viewpoint.Own(shell.perspectiveProperty().get())
                        : new Viewpoint.Partner(seen.partner()),
                eyes.look());
        var person = eyes.whole().person();
        var parts = new ShellParts(
                openCase.name(),
                person.name(),
                person.organisation(),
                viewpoints,
                mark(seen),
                tools.references(),
                query -> openCase.search(query, FOUND),
                new Glances(openCase, shell.perspectiveProperty()::get, () -> settings.now().coversPhotos())::at,
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
                shell, parts, this::screen, hit -> screens.openThing(hit.id()), hit -> screens.showInGraph(hit.id()));
        changes = openCase.onChange(() -> tools.background().onScreen(this::changed));
        shell.perspectiveProperty().addListener((_, _, now) -> {
            viewpoints.show(new Viewpoint.Own(now));
            view.refresh();
        });
        palette = new CaseCommands(
                tools.texts(),
                shell,
                viewpoints,
                steps,
                screens,
                settingsRoom.keys(),
                new CaseCommands.Window(help, switchTheme, lock));
        node = new StackPane(
                seen == null ? view.node() : lookOnly(seen, settingsRoom.keys()),
                tools.references().layer());
        var keys = new CaseKeys(shell, view, steps, tools, this::showPalette);
        settingsRoom.keys().hearWhileShown(node, keys.all()); // a locked case hears no keys
        if (seen == null) {
            screens.acceptFiles(node);
            keys.hearPaste(node, screens::pasteTable);
            screens.backUpIfDue();
        }
        offerEyes();
    }

    /** How what is in the room is marked; of the whole case a partner's eyes are told nothing. */
    private CaseMark mark(@Nullable Seen seen) {
        return new CaseMark(
                window.bannerProperty(),
                seen == null ? window.noticeProperty() : new SimpleObjectProperty<CaseMarkings.@Nullable Notice>(),
                openCase.caseMarkings(),
                new CaseMark.Ways(
                        window::lower, window::keepMarking, window::dismissNotice, id -> screens.openThing(id)));
    }

    /** Says above everything whose eyes these are, and keeps hands off. */
    private Node lookOnly(Seen seen, Keymap map) {
        var texts = tools.texts();
        String reason = texts.get("ui.seen.reason", seen.partner());
        var strip = new SeenStrip(
                texts.get("ui.seen.strip", seen.partner(), time()), texts.get("ui.seen.back"), this::lookBack);
        var all = new VBox(strip, view.node());
        all.getStyleClass().add("seen-room");
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        letGo = LookOnly.keep(
                all,
                reason,
                key -> CHANGING.stream().anyMatch(what -> map.is(what, key)),
                () -> tools.toasts().done(reason));
        tools.references().onDrop(_ -> tools.toasts().done(reason));
        return all;
    }

    private void lookBack() {
        eyes.look().accept(new Viewpoint.Own(Perspective.OURS));
    }

    private Screen screen(Destination destination) {
        Seen seen = eyes.seen();
        Place place = destination.place();
        if (seen != null && Seen.isOurs(place)) {
            return GivenNothing.ours(tools.texts(), place, seen.partner(), this::lookBack);
        }
        if (seen != null && seen.nothing().contains(place)) {
            return GivenNothing.of(tools.texts(), place, seen.partner(), this::lookBack);
        }
        return screens.make(destination);
    }

    private void offerEyes() {
        tools.background().run(eyes.whole()::viewers, viewpoints::offer);
    }

    /** Lists what sets the marking of the case, beside a banner. */
    void explainMarking(Node banner) {
        view.explainMarking(banner);
    }

    Node node() {
        return node;
    }

    /** Looks at the case as ours, or jointly. */
    void lookFrom(Perspective perspective) {
        shell.perspectiveProperty().set(perspective);
    }

    /** What is open. */
    List<Destination> open() {
        return shell.tabs().stream().map(TabItem::destination).toList();
    }

    /** What is in front; the dashboard before anything is. */
    Destination front() {
        TabItem front = shell.selectedProperty().get();
        return front == null ? new Destination.AtPlace(Place.DASHBOARD) : front.destination();
    }

    /** Opens tabs, {@code front} in front of the others, or if it is not among them, its place. */
    void restore(List<Destination> tabs, Destination front) {
        if (tabs.contains(front)) {
            shell.restore(tabs, front);
        } else {
            shell.restore(tabs, tabs.isEmpty() ? front : tabs.getFirst());
            shell.open(front.place());
        }
        prepare();
    }

    /** Makes the screens behind the one in front, one after the other, as the window has time. */
    private void prepare() {
        List.copyOf(shell.tabs()).forEach(tab -> tools.background().onScreen(() -> view.prepare(tab)));
    }

    /** Begins to look through a partner's eyes. */
    void start(String partner, Tasks.Work<Seen> reading, Consumer<Seen> arrived, Runnable given) {
        tools.tasks().start(tools.texts().get("ui.seen.reading", partner), reading, arrived, failure -> {
            given.run();
            tools.toasts().failed(tools.texts().failure(failure));
        });
    }

    /** Does what nobody waits for. */
    void inBackground(Runnable work) {
        tools.background()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> {});
    }

    /** What is open, for coming back to it. */
    ScreenLeft left() {
        return LeftTabs.of(shell, view::spot);
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
            view.remember(LeftTabs.spots(before));
            LeftTabs.restore(before, shell);
        }
        prepare();
    }

    void themeChanged() {
        screens.themeChanged();
    }

    void close() {
        letGo.run();
        tools.references().clear();
        changes.close();
        tools.tasks().cancelAll();
        steps.clear();
        shell.clear();
        view.close();
        screens.close();
    }

    private String time() {
        var now = tools.clock().instant();
        return settings.now().clock() == ClockShown.LOCAL_FIRST
                ? SAVED_HERE.format(now.atZone(ZoneId.systemDefault()))
                : SAVED.format(now.atOffset(ZoneOffset.UTC));
    }

    private void changed() {
        shell.savedProperty().set(tools.texts().get("ui.status.saved", time()));
        offerEyes();
        window.refreshBanner();
        steps.refresh();
        view.refresh();
        screens.changed();
    }

    /** What the guide's page about the screen in front is called. */
    String subject() {
        TabItem front = shell.selectedProperty().get();
        return front == null ? Guide.START : front.destination().place().key();
    }

    private void showPalette() {
        var model = new PaletteViewModel(
                new PaletteViewModel.From(palette::commands, palette::help, query -> openCase.search(query, FOUND)),
                tools.background(),
                hit -> screens.openThing(hit.id()));
        tools.dialogs().bare(new PaletteView(model, tools.texts(), tools.dialogs()::hide));
    }
}
