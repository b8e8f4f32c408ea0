package org.entente.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.entente.app.settings.ClockShown;
import org.entente.app.settings.Settings;
import org.entente.model.current.Perspective;
import org.entente.ui.door.CaseMarkings;
import org.entente.ui.door.OpenCase;
import org.entente.ui.shell.CaseMark;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellParts;
import org.entente.ui.shell.ShellView;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.shell.StepToasts;
import org.entente.ui.shell.StepsViewModel;
import org.entente.ui.shell.Viewpoint;
import org.entente.ui.shell.Viewpoints;
import org.entente.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** One open case in the window: its shell, its screens, its keys. Closed when the window locks. */
final class CaseRoom {

    private static final DateTimeFormatter SAVED = DateTimeFormatter.ofPattern("HH:mm'Z'");
    private static final DateTimeFormatter SAVED_HERE = DateTimeFormatter.ofPattern("HH:mm");

    /** As many hits as a search lists. */
    private final OpenCase openCase;

    private final CaseTools tools;
    private final WindowViewModel window;
    private final SettingsRoom settings;
    private final ShellViewModel shell = new ShellViewModel();
    private final StepsViewModel steps;
    private final CaseScreens screens;
    private final ShellView view;
    private final OpenCase.Subscription changes;
    private final CasePalette palette;
    private final Eyes eyes;
    private final Viewpoints viewpoints;
    private final Node node;
    private final @Nullable PartnersEyes partner;
    private final @Nullable ReadOnlyRoom readOnly;
    private final OpenTabs tabs;
    private final Subscription security;

    /**
     * Through whose eyes the room is looked at.
     *
     * @param whole the case itself: who works at it, and through whose eyes one can look, is ours to know
     * @param seen what a partner holds; null for our own eyes
     * @param look looks through others
     */
    record Eyes(OpenCase whole, @Nullable Seen seen, Consumer<Viewpoint> look) {}

    /** @param around what can be done in the window, whatever is in front */
    CaseRoom(
            OpenCase openCase,
            Eyes eyes,
            CaseTools tools,
            WindowViewModel window,
            SettingsRoom settings,
            CaseCommands.Window around) {
        this.openCase = openCase;
        this.eyes = eyes;
        this.tools = tools;
        this.window = window;
        this.settings = settings;
        var notes = new StepToasts(tools.toasts(), tools.texts());
        steps = new StepsViewModel(openCase.steps(), tools.background(), tools.tasks(), tools.texts(), notes);
        notes.offer(steps::undo, steps::redo);
        screens = new CaseScreens(openCase, tools, shell, new CaseScreens.Around(steps, around.lock(), settings));
        Seen seen = eyes.seen();
        partner = seen == null ? null : new PartnersEyes(seen, tools, this::lookBack);
        readOnly = seen == null && openCase.isReadOnly() ? new ReadOnlyRoom(tools) : null;
        viewpoints = new Viewpoints(
                seen == null
                        ? new Viewpoint.Own(shell.perspectiveProperty().get())
                        : new Viewpoint.Partner(seen.partner()),
                eyes.look());
        view = new ShellView(
                shell,
                parts(around),
                this::screen,
                hit -> screens.open(hit.id()),
                hit -> screens.showInGraph(hit.id()));
        tabs = new OpenTabs(shell, view, tools.background());
        changes = openCase.onChange(() -> tools.background().onScreen(this::changed));
        shell.perspectiveProperty().addListener((_, _, now) -> {
            viewpoints.show(new Viewpoint.Own(now));
            view.refresh();
        });
        palette = new CasePalette(
                openCase,
                new CaseCommands(tools.texts(), shell, viewpoints, steps, screens, settings.keys(), around),
                tools,
                tabs::recent,
                screens::open);
        node = new StackPane(kept(view.node()), tools.references().layer());
        hearKeys();
        if (partner == null) {
            screens.backUpIfDue();
        }
        offerEyes();
        security = settings.model().currentProperty().subscribe(this::standNow);
    }

    /** Changed here, in another case's window, or beside the program: how the settings stand is written down where it matters. */
    private void standNow(Settings now) {
        if (partner == null) {
            inBackground(() -> openCase.settings(now));
        }
    }

    /** Where one only looks, hands are kept off. */
    private Node kept(Node shown) {
        if (readOnly != null) {
            return readOnly.keepHandsOff(shown, settings.keys());
        }
        return partner == null
                ? new UnsavedOffer(openCase.unsaved(), tools).above(shown)
                : partner.keepHandsOff(shown, settings.keys(), time());
    }

    private ShellParts parts(CaseCommands.Window around) {
        var person = eyes.whole().person();
        return new ShellParts(
                openCase.name(),
                person.name(),
                person.organisation(),
                viewpoints,
                mark(),
                tools.references(),
                query -> openCase.search(query, ShellParts.MOST_FOUND),
                new Glances(
                        openCase,
                        shell.perspectiveProperty()::get,
                        () -> settings.model().now().coversPhotos())::at,
                tools.texts(),
                tools.tasks(),
                tools.background(),
                tools.clock(),
                settings.model().currentProperty().map(Settings::clock),
                steps,
                screens::importFiles,
                screens::pasteTable,
                around.switchTheme(),
                around.help(),
                around.lock());
    }

    /** A locked case hears no keys; a partner's takes nothing in. */
    private void hearKeys() {
        var keys = new CaseKeys(shell, view, steps, tools, () -> palette.show(""), this::makeNew);
        settings.keys().hearWhileShown(node, keys.all());
        if (partner == null) {
            screens.acceptFiles(node);
            keys.hearPaste(node, screens::pasteTable);
        }
    }

    /** How what is in the room is marked; of the whole case a partner's eyes are told nothing. */
    private CaseMark mark() {
        return new CaseMark(
                window.bannerProperty(),
                partner == null ? window.noticeProperty() : new SimpleObjectProperty<CaseMarkings.@Nullable Notice>(),
                openCase.caseMarkings(),
                new CaseMark.Ways(window::lower, window::keepMarking, window::dismissNotice, id -> screens.open(id)));
    }

    private void lookBack() {
        eyes.look().accept(new Viewpoint.Own(Perspective.OURS));
    }

    private Screen screen(Destination destination) {
        return Optional.ofNullable(partner)
                .flatMap(eye -> eye.instead(destination.place()))
                .orElseGet(() -> screens.make(destination));
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
    OpenTabs tabs() {
        return tabs;
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

    void take(List<Path> files) {
        screens.take(files);
    }

    void visit(Place place) {
        shell.open(place);
    }

    void themeChanged() {
        screens.themeChanged();
    }

    void close() {
        if (partner != null) {
            partner.end();
        }
        if (readOnly != null) {
            readOnly.end();
        }
        tools.references().clear();
        changes.close();
        security.unsubscribe();
        tools.tasks().cancelAll();
        steps.clear();
        shell.clear();
        view.close();
        screens.close();
    }

    private String time() {
        var now = tools.clock().instant();
        return settings.model().now().clock() == ClockShown.LOCAL_FIRST
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

    /** Where nothing in particular is made, everything that can be is offered. */
    private void makeNew() {
        if (partner != null || !screens.makeNew(tabs.front().place())) {
            palette.show(tools.texts().get("ui.palette.new"));
        }
    }
}
