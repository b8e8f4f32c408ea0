package org.entente.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.entente.app.settings.Settings;
import org.entente.ui.desk.DeskWorkstation;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Fonts;
import org.entente.ui.theme.Look;
import org.entente.ui.theme.Shaping;
import org.entente.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The window. {@code org.entente.Main} calls {@link #launch}, which returns when the window is closed; the services come
 * with it, because the toolkit makes the application object itself.
 */
public final class EntenteApplication extends Application {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private static @Nullable CompletableFuture<Surroundings> prepared;
    private static @Nullable Asked asked;
    private static HandedOver handed = HandedOver.NOTHING;

    /** For the toolkit only; use {@link #launch}. */
    public EntenteApplication() {}

    /**
     * Opens the window and waits until it is closed. To be called once, from the main thread.
     *
     * @param surroundings made on another thread while the toolkit starts, which takes as long
     */
    public static void launch(Supplier<Surroundings> surroundings) {
        // its warnings quote the values of bindings, which may be of the case, and the first costs 20 ms of every start
        TOOLKIT.setLevel(Level.SEVERE);
        prepared = CompletableFuture.supplyAsync(surroundings);
        Application.launch(EntenteApplication.class);
    }

    /**
     * Opens the window over this machine's workstation.
     *
     * @param given what the program was started with
     */
    public static void launch(Supplier<org.entente.app.Workstation> workstation, HandedOver given) {
        handed = given;
        launch(() -> Surroundings.of(new DeskWorkstation(workstation.get(), Texts.chosen())));
    }

    /** A walk that was asked for, and what is waited for. */
    private record Asked(char[] passphrase, CompletableFuture<Walk.Seen> seen) {}

    /**
     * Has the next window walk through a case and end, for whoever makes a package: the sample case, which is made where the home is
     * empty.
     *
     * @param passphrase of the case
     * @return what was seen, in one line of JSON, once the window has ended
     */
    public static CompletableFuture<String> walk(char[] passphrase) {
        var seen = new CompletableFuture<Walk.Seen>();
        asked = new Asked(passphrase, seen);
        return seen.thenApply(found -> String.format(
                Locale.ROOT,
                "{\"firstWindowSeconds\":%.2f,\"openedSeconds\":%.2f,\"places\":%d}",
                found.firstWindow().toMillis() / 1e3,
                found.opened().toMillis() / 1e3,
                found.places()));
    }

    @Override
    public void start(Stage stage) {
        CompletableFuture<Surroundings> ready = prepared;
        if (ready == null) {
            throw new IllegalStateException("the window is opened by EntenteApplication.launch");
        }
        // both need the toolkit only, and are done while the surroundings are not
        Thread.ofPlatform().daemon().start(Fonts::load);
        Thread.ofPlatform().daemon().start(EntenteApplication::touchMemory);
        Look.of(Settings.usual().appearance(), platformTheme().getValue()).dressControls();
        Surroundings surroundings = ready.join();
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var window = show(stage, surroundings, workers, Platform::runLater);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> window.uncaught(failure));
        var session = new SessionWatch(SessionWatch.commands(), () -> Platform.runLater(window::lock));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> session.close());
        window.take(handed.files());
        handed.vault().ifPresent(window::offer);
        Asked walk = asked;
        if (walk != null) {
            var background = new Background(workers, Platform::runLater, walk.seen()::completeExceptionally);
            new Walk(surroundings.workstation(), walk.passphrase(), background, walk.seen()).begin(window);
        }
    }

    /**
     * The toolkit's painter keeps the edges of shapes outside the heap, and the first access there links seven method handles. Beside
     * the building of the window nobody waits for that; while the first picture is painted everybody does.
     */
    private static void touchMemory() {
        try (var arena = Arena.ofConfined()) {
            var memory = arena.allocate(Long.BYTES, Integer.BYTES);
            memory.set(ValueLayout.JAVA_INT, 0, memory.get(ValueLayout.JAVA_INT, 0));
            memory.set(ValueLayout.JAVA_BYTE, 0, memory.get(ValueLayout.JAVA_BYTE, 0));
        }
    }

    /** Builds the window on {@code stage}; tests pass executors of their own. */
    public static EntenteWindow show(Stage stage, Surroundings surroundings, Executor worker, Executor screen) {
        Fonts.load();
        Thread.ofPlatform()
                .daemon()
                .start(Shaping::mend); // nothing of the first card wraps that it would be needed for
        var texts = Texts.chosen();
        var failures = new Failures(texts, new SecureRandom());
        var background = new Background(worker, screen, failures);
        var platform = surroundings
                .theme()
                .<ObservableValue<Theme>>map(SimpleObjectProperty::new)
                .orElseGet(EntenteApplication::platformTheme);
        var window = new EntenteWindow(
                surroundings.workstation(),
                background,
                texts,
                surroundings.clock(),
                surroundings.choose().orElseGet(() -> new FileDialogs(() -> stage)),
                failures,
                platform);
        var scene = new Scene(window.root(), 1440, 900);
        window.dress(scene, platform);
        window.start(); // the first picture is the whole one
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.titleProperty().bind(window.titleProperty());
        stage.setOnHidden(_ -> window.close());
        stage.show();
        window.focus();
        return window;
    }

    private static ObservableValue<Theme> platformTheme() {
        return Platform.getPreferences()
                .colorSchemeProperty()
                .map(scheme -> scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
    }
}
