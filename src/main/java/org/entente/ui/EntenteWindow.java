package org.entente.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.entente.app.desk.ScreenLeft;
import org.entente.ui.door.Choose;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Workstation;
import org.entente.ui.first.FirstRunView;
import org.entente.ui.help.Guide;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Keymap;
import org.entente.ui.keys.Shortcut;
import org.entente.ui.settings.Setting;
import org.entente.ui.settings.SettingsView;
import org.entente.ui.settings.SettingsViewModel;
import org.entente.ui.shell.Banners;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.shell.References;
import org.entente.ui.shell.ShellParts;
import org.entente.ui.shell.Toasts;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Look;
import org.entente.ui.theme.Theme;
import org.entente.ui.unlock.UnlockView;
import org.entente.ui.unlock.UnlockViewModel;
import org.jspecify.annotations.Nullable;

/** One window: marking banners above and below, between them the unlock card or the case. */
public final class EntenteWindow {

    private static final javafx.util.Duration LOOK_EVERY = javafx.util.Duration.seconds(5);

    private final Workstation workstation;
    private final Background background;
    private final Texts texts;
    private final InstantSource clock;
    private final Choose choose;
    private final Failures failures;
    private final WindowViewModel model;
    private final Toasts toasts;
    private final Dialogs dialogs;
    private final HelpDesk help;
    private final StackPane content = new StackPane();
    private final BorderPane root = new BorderPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final SettingsRoom settings;
    private final IdleWatch idle;
    private final Timeline watching = new Timeline();
    private Look look;
    private @Nullable UnlockView unlock;
    private @Nullable UnlockViewModel unlocking;
    private @Nullable CaseRooms rooms;
    private List<Path> handed = List.of();

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
        look = lookFor(platform.getValue());
        look.dressControls(); // before the first control, which would load the toolkit's own sheet
        idle = new IdleWatch(clock);
        watching.getKeyFrames().add(new KeyFrame(LOOK_EVERY, _ -> lockIfIdle()));
        watching.setCycleCount(Animation.INDEFINITE);
        toasts = new Toasts(this.texts);
        dialogs = new Dialogs(this.texts);
        help = new HelpDesk(dialogs, this.texts);
        failures.tellBy(toasts::failed);
        failures.crashBy((reference, trace) -> background.onScreen(() -> help.crash(reference, trace)));
        String hint = texts.get("ui.banner.hint");
        root.setTop(Banners.top(model.bannerProperty(), model.caseNameProperty(), hint, this::explainMarking));
        root.setBottom(Banners.bottom(model.bannerProperty(), model.caseNameProperty(), hint, this::explainMarking));
        root.setCenter(new StackPane(content, toasts, dialogs.node()));
        root.getStyleClass().add("window");
        model.bannerProperty().subscribe(banner -> title.set(WindowViewModel.title(banner)));
        model.stateProperty().subscribe(this::show);
    }

    BorderPane root() {
        return root;
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** @param platform the theme that the operating system asks for */
    void dress(Scene scene, ObservableValue<Theme> platform) {
        platform.subscribe(asked -> wear(scene, asked));
        settings.model().currentProperty().subscribe(_ -> wear(scene, platform.getValue()));
        idle.watch(scene);
        settings.keys().hear(scene, everywhere());
    }

    /** The keys of the window, whether a case is open or not. */
    private List<Shortcut> everywhere() {
        return List.of(
                new Shortcut(KeyAction.GUIDE, this::openGuide),
                new Shortcut(KeyAction.KEYS, this::listKeys),
                new Shortcut(KeyAction.THEME, this::switchTheme),
                new Shortcut(KeyAction.LOCK, this::lock));
    }

    private void explainMarking(Node banner) {
        if (rooms != null && !dialogs.isShown()) {
            rooms.front().explainMarking(banner);
        }
    }

    private void openGuide() {
        help.guide(rooms == null ? Guide.START : rooms.front().subject());
    }

    private void listKeys() {
        help.keys(settings.keys().heard(SettingsView.actions()));
    }

    /** A defect that no task was there to catch, from any thread. */
    void uncaught(Throwable failure) {
        failures.uncaught(failure);
    }

    private void wear(Scene scene, Theme platform) {
        Look chosen = lookFor(platform);
        if (!chosen.equals(look) || scene.getStylesheets().isEmpty()) {
            look = chosen;
            look.dress(scene);
            dialogs.setStill(look.isStill());
            if (rooms != null) {
                rooms.themeChanged();
            }
        }
    }

    private Look lookFor(Theme platform) {
        return Look.of(settings.model().now().appearance(), platform);
    }

    void start() {
        model.ready();
        if (settings.model().isDamaged()) {
            toasts.failed(texts.get("ui.settings.damaged"));
        }
    }

    /** Puts the cursor where the passphrase goes, which only a window that is shown can. */
    void focus() {
        if (unlock != null) {
            unlock.focus();
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

    /** Shows a case that was opened elsewhere. */
    void visit(OpenCase openCase, Consumer<CaseRoom> arrived) {
        model.show(openCase, failures);
        model.stateProperty().subscribe(_ -> {
            CaseRooms now = rooms;
            if (now != null) {
                arrived.accept(now.own());
            }
        });
    }

    /** Closes what is open, as the window is closed. */
    void close() {
        if (unlocking != null) {
            unlocking.end();
        }
        model.end(rooms == null ? ScreenLeft.NOTHING : rooms.own().left());
        settings.model().end();
        content.getChildren().clear(); // what ticks inside stops when it is shown no more
        watching.stop();
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
        switch (state) {
            case WindowViewModel.State.Starting() -> content.getChildren().clear();
            case WindowViewModel.State.Locked() -> showCard();
            case WindowViewModel.State.Working(OpenCase openCase) -> workOrLock(openCase);
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
        dialogs.hide();
        toasts.getChildren().clear();
        var unlocking = new UnlockViewModel(workstation, background, texts, this::arrive);
        this.unlocking = unlocking;
        var card = new UnlockView(
                unlocking, new FirstRunView.Tools(settings.model(), settings.preferences(), choose, texts));
        unlock = card;
        content.getChildren().setAll(card.node());
        card.focus();
        unlocking.load();
    }

    private void arrive(OpenCase openCase, List<Path> files, Consumer<? super Throwable> failed) {
        if (!files.isEmpty()) {
            handed = files;
        }
        model.show(openCase, failed);
        background.run(openCase::wrongTries, words -> {
            if (!words.isEmpty()) {
                toasts.failed(words);
            }
        });
    }

    private void work(OpenCase openCase) {
        if (unlock != null) {
            unlock.forget();
            unlock = null;
            unlocking = null;
        }
        var made = new CaseRooms(openCase, model, this::room, content.getChildren()::setAll);
        rooms = made;
        idle.touched();
        watching.play();
        content.getChildren().setAll(made.own().node());
        background.onScreen(this::restore); // a breath after the shell, so that nobody waits for both
    }

    private CaseRoom room(OpenCase openCase, CaseRoom.Eyes eyes) {
        return new CaseRoom(
                openCase,
                eyes,
                new CaseTools(
                        background,
                        new Tasks(background, texts),
                        texts,
                        clock,
                        choose,
                        toasts,
                        dialogs,
                        new References(),
                        this::paletteNow),
                model,
                settings,
                new ShellParts.Help(this::openGuide, this::listKeys),
                this::switchTheme,
                this::lock);
    }

    private void restore() {
        CaseRooms now = rooms;
        if (now != null) {
            now.own().restore(model.left());
            now.own().take(handed);
            handed = List.of();
        }
    }

    private org.entente.ui.theme.Palette paletteNow() {
        return look.theme().palette();
    }

    private void lock() {
        watching.stop();
        if (rooms != null) {
            model.lock(rooms.own().left());
        }
    }

    private void switchTheme() {
        Theme other = look.theme().other();
        settings.model()
                .change(
                        Setting.COLOURS,
                        now -> now.withAppearance(now.appearance().withColours(other.colours())));
    }
}
