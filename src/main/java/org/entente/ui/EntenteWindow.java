package org.entente.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import org.entente.app.desk.ScreenLeft;
import org.entente.ui.door.Choose;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Workstation;
import org.entente.ui.first.FirstRunView;
import org.entente.ui.help.Guide;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Keymap;
import org.entente.ui.keys.Shortcut;
import org.entente.ui.settings.SettingsView;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.References;
import org.entente.ui.shell.ShellParts;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Theme;
import org.entente.ui.unlock.UnlockView;
import org.entente.ui.unlock.UnlockViewModel;
import org.jspecify.annotations.Nullable;

/** One window: marking banners above and below, between them the unlock card or the case. */
public final class EntenteWindow {

    private final Workstation workstation;
    private final Background background;
    private final Texts texts;
    private final InstantSource clock;
    private final Choose choose;
    private final Failures failures;
    private final WindowViewModel model;
    private final WindowFrame frame;
    private final HelpDesk help;
    private final SettingsRoom settings;
    private final IdleWatch idle;
    private final WindowLook look;
    private @Nullable Card card;
    private @Nullable CaseRooms rooms;
    private List<Path> handed = List.of();

    /** What stands there while no case does. */
    private record Card(UnlockView view, UnlockViewModel model) {}

    EntenteWindow(
            Workstation workstation,
            Background background,
            Texts texts,
            InstantSource clock,
            Choose choose,
            Failures failures,
            ObservableValue<Theme> platform) {
        this.workstation = workstation;
        this.background = background;
        this.clock = clock;
        this.choose = choose;
        this.failures = failures;
        model = new WindowViewModel(background, texts);
        var preferences = workstation.preferences();
        var chosen = new SettingsViewModel(preferences, background, texts);
        settings = new SettingsRoom(chosen, preferences, new Keymap(chosen.currentProperty()));
        this.texts = texts.with(settings.keys());
        look = new WindowLook(chosen, platform.getValue(), this::lookChanged);
        idle = new IdleWatch(clock, this::look);
        frame = new WindowFrame(model, this.texts, this::explainMarking);
        settings.keys()
                .quietWhile(frame.dialogs()::isShown, List.of(KeyAction.STEP_BACK, KeyAction.LOCK, KeyAction.THEME));
        help = new HelpDesk(frame.dialogs(), this.texts);
        failures.tellBy(frame.toasts()::failed);
        failures.crashBy((reference, trace) -> background.onScreen(() -> help.crash(reference, trace)));
        model.stateProperty().subscribe(this::show);
    }

    BorderPane root() {
        return frame.root();
    }

    ReadOnlyStringProperty titleProperty() {
        return frame.titleProperty();
    }

    /** @param platform the theme that the operating system asks for */
    void dress(Scene scene, ObservableValue<Theme> platform) {
        look.dress(scene, platform);
        idle.watch(scene);
        settings.keys().hear(scene, everywhere());
    }

    /** The keys of the window, whether a case is open or not. */
    private List<Shortcut> everywhere() {
        return List.of(
                new Shortcut(KeyAction.GUIDE, this::openGuide),
                new Shortcut(KeyAction.KEYS, this::listKeys),
                new Shortcut(KeyAction.THEME, look::switchTheme),
                new Shortcut(KeyAction.LOCK, this::lock));
    }

    private void explainMarking(Node banner) {
        if (rooms != null && !frame.dialogs().isShown()) {
            rooms.front().explainMarking(banner);
        }
    }

    private void openGuide() {
        help.guide(rooms == null ? Guide.START : rooms.front().tabs().subject());
    }

    private void listKeys() {
        help.keys(settings.keys().heard(SettingsView.actions()));
    }

    /** A defect that no task was there to catch, from any thread. */
    void uncaught(Throwable failure) {
        failures.uncaught(failure);
    }

    private void lookChanged() {
        frame.dialogs().setStill(look.isStill());
        if (rooms != null) {
            rooms.themeChanged();
        }
    }

    void start() {
        model.ready();
        if (settings.model().isDamaged()) {
            frame.toasts().failed(texts.get("ui.settings.damaged"));
        }
    }

    /** Puts the cursor where the passphrase goes, which only a window that is shown can. */
    void focus() {
        if (card != null) {
            card.view().focus();
        }
    }

    /** Takes files that the program was started with, as soon as a case is open: each by what it is. */
    public void take(List<Path> files) {
        CaseRooms now = rooms;
        if (now == null) {
            handed = List.copyOf(files);
        } else {
            now.own().take(files);
        }
    }

    /** Offers the vault that the program was started with. */
    void offer(Path vault) {
        if (card != null) {
            card.model().offer(vault);
        }
    }

    /** Shows a case that was opened elsewhere. */
    void visit(OpenCase openCase) {
        model.show(openCase, failures);
    }

    /** Says when a case stands in the window. */
    void whenOpen(Consumer<CaseRoom> arrived) {
        model.stateProperty().subscribe(_ -> {
            CaseRooms now = rooms;
            if (now != null) {
                arrived.accept(now.own());
            }
        });
    }

    /** Closes what is open, as the window is closed. */
    void close() {
        if (card != null) {
            card.model().end();
        }
        model.end(rooms == null ? ScreenLeft.NOTHING : rooms.own().tabs().left());
        settings.model().end();
        frame.clear(); // what ticks inside stops when it is shown no more
        idle.stop();
    }

    /** Every few seconds. */
    private void look() {
        lockIfIdle();
        if (rooms != null) {
            rooms.keep();
        }
    }

    /** Locks when nobody has touched the window for as long as the settings allow. */
    void lockIfIdle() {
        if (idle.isIdleFor(Duration.ofMinutes(settings.model().now().idleMinutes()))) {
            lock();
        }
    }

    private void show(WindowViewModel.State state) {
        if (rooms != null && !(state instanceof WindowViewModel.State.Working)) {
            rooms.close();
            rooms = null;
        }
        // a switch over records is linked anew at every start, for 20 ms
        if (state instanceof WindowViewModel.State.Working(OpenCase openCase)) {
            workOrLock(openCase);
        } else if (state == WindowViewModel.State.Caseless.LOCKED) {
            showCard();
        } else {
            frame.clear();
        }
    }

    private void workOrLock(OpenCase openCase) {
        try {
            work(openCase);
        } catch (RuntimeException failure) { // nobody could lock or leave a case without its screens
            model.lock(ScreenLeft.NOTHING); // what was open may be what failed
            failures.accept(failure);
        }
    }

    private void showCard() {
        frame.dialogs().hide();
        frame.toasts().getChildren().clear();
        var unlocking = new UnlockViewModel(workstation, background, texts, this::arrive);
        var view = new UnlockView(
                unlocking, new FirstRunView.Tools(settings.model(), settings.preferences(), choose, texts));
        card = new Card(view, unlocking);
        frame.show(view.node());
        view.focus();
        unlocking.load();
    }

    private void arrive(OpenCase openCase, List<Path> files, Consumer<? super Throwable> failed) {
        if (!files.isEmpty()) {
            handed = files;
        }
        model.show(openCase, failed);
        background.run(openCase::wrongTries, words -> {
            if (!words.isEmpty()) {
                frame.toasts().failed(words);
            }
        });
    }

    private void work(OpenCase openCase) {
        if (card != null) {
            card.view().forget();
            card = null;
        }
        var made = new CaseRooms(openCase, model, this::room, frame::show);
        rooms = made;
        idle.start();
        frame.show(made.own().node());
        background.onScreen(this::restore); // a breath after the shell, so that nobody waits for both
    }

    private CaseRoom room(OpenCase openCase, CaseRoom.Eyes eyes) {
        return new CaseRoom(
                openCase,
                eyes,
                new CaseTools(
                        model.inCase(),
                        new Tasks(model.inCase(), texts),
                        texts,
                        clock,
                        choose,
                        frame.toasts(),
                        frame.dialogs(),
                        new References(),
                        look::palette),
                model,
                settings,
                new CaseCommands.Window(
                        new ShellParts.Help(this::openGuide, this::listKeys), look::switchTheme, this::lock));
    }

    private void restore() {
        CaseRooms now = rooms;
        if (now != null) {
            now.own().tabs().restore(model.left());
            now.own().take(handed);
            handed = List.of();
        }
    }

    /** Locks the case that is open, if any. */
    void lock() {
        idle.stop();
        if (rooms != null) {
            model.lock(rooms.own().tabs().left());
        }
    }
}
