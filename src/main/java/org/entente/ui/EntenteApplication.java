package org.entente.ui;

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
    private static @Nullable CompletableFuture<Walk.Seen> walk;
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

    /**
     * Walks through the sample case in a window, for whoever makes a package.
     *
     * @return what was seen, in one line of JSON
     */
    public static String walk(org.entente.app.Workstation workstation) {
        var seen = new CompletableFuture<Walk.Seen>();
        walk = seen;
        launch(() -> workstation, HandedOver.NOTHING);
        var found = seen.join();
        return String.format(
                Locale.ROOT,
                "{\"firstWindowSeconds\":%.2f,\"openedSeconds\":%.2f,\"places\":%d}",
                found.firstWindow().toMillis() / 1e3,
                found.opened().toMillis() / 1e3,
                found.places());
    }

    @Override
    public void start(Stage stage) {
        CompletableFuture<Surroundings> ready = prepared;
        if (ready == null) {
            throw new IllegalStateException("the window is opened by EntenteApplication.launch");
        }
        // both need the toolkit only, and are done while the surroundings are not
        Thread.ofPlatform().daemon().start(Fonts::load);
        Look.of(Settings.usual().appearance(), platformTheme().getValue()).dressControls();
        Surroundings surroundings = ready.join();
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var window = show(stage, surroundings, workers, Platform::runLater);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> window.uncaught(failure));
        var session = new SessionWatch(SessionWatch.commands(), () -> Platform.runLater(window::lock));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> session.close());
        window.take(handed.files());
        handed.vault().ifPresent(window::offer);
        CompletableFuture<Walk.Seen> seen = walk;
        if (seen != null) {
            var background = new Background(workers, Platform::runLater, seen::completeExceptionally);
            new Walk(surroundings.workstation(), background, seen).begin(window);
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
