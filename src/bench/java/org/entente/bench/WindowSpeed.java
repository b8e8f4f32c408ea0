package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.entente.app.Workstation;
import org.entente.app.home.Home;
import org.entente.app.home.KnownVaults;
import org.entente.app.text.Texts;
import org.entente.ui.EntenteApplication;
import org.entente.ui.Surroundings;
import org.entente.ui.desk.DeskWorkstation;
import org.entente.ui.theme.Theme;

/**
 * How long somebody waits in front of a large case: {@code WindowSpeed [ENTITIES]}, 100,000 unless told. The vault is filled
 * in a process of its own; then the window opens on it, and every step is done a few times, because it is the same person who
 * works there all day. A plain program, because a window lives once in a process. Goals: a search answers in 100 ms, frames
 * come in 33 ms while scrolling, and the screen's thread never keeps anybody waiting for 100 ms. Figures mean something only
 * on a machine that does nothing else: the load before and after is told with them.
 *
 * <p>After {@code mvn -Pbench -DskipTests package}:
 * <pre>
 * java -Xmx1g --enable-native-access=ALL-UNNAMED -cp "target/test-classes:target/classes:target/entente/lib/*" \
 *     org.entente.bench.WindowSpeed 100000
 * </pre>
 * Without a display add the Monocle jar that the tests use to the class path, and {@code -Dglass.platform=Monocle
 * -Dmonocle.platform=Headless -Dheadless.geometry=1600x1000-32 -Dprism.order=sw -Djava.awt.headless=true}; frames are then
 * painted by the processor. (The headless screen must be as large as the window, or nothing is painted at all.)
 */
public final class WindowSpeed {

    private static final int TIMES = 5;
    private static final int FRAMES = 600;
    private static final double STEP = 48;
    private static final int SLOW_FRAME_MILLIS = 33;
    private static final int PATIENCE_SECONDS = 120;

    private final PrintStream out;
    private final Scene scene;
    private final Pauses pauses;

    private WindowSpeed(PrintStream out, Scene scene, Pauses pauses) {
        this.out = out;
        this.scene = scene;
        this.pauses = pauses;
    }

    public static void main(String[] arguments) throws Exception {
        int entities = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        try (var station = new Station()) {
            Path vault = fill(station, entities);
            var shown = new CompletableFuture<Stage>();
            var workers = Executors.newVirtualThreadPerTaskExecutor();
            Platform.startup(() -> {
                var stage = new Stage();
                var home = Home.fromEnvironment(Map.of("ENTENTE_HOME", station.home().toString()));
                new KnownVaults(home).opened(vault);
                var workstation = new DeskWorkstation(
                        new Workstation(home, new Texts(Locale.ENGLISH)), org.entente.ui.text.Texts.english());
                EntenteApplication.show(
                        stage,
                        new Surroundings(
                                workstation,
                                InstantSource.system(),
                                Optional.empty(),
                                Optional.of(Theme.LIGHT)),
                        workers,
                        Platform::runLater);
                shown.complete(stage);
            });
            var stage = shown.get();
            try (var pauses = new Pauses()) {
                new WindowSpeed(System.out, stage.getScene(), pauses).run();
            } finally { // the screen's thread would keep the process alive after a failure
                ask(() -> {
                    stage.hide();
                    return true;
                });
                workers.close();
                Platform.exit();
            }
        }
    }

    private static Path fill(Station station, int entities) throws IOException {
        Path vault = station.newVault("case");
        Path file = station.folder().resolve("large.json");
        GeneratedBundle.writeEntities(file, entities);
        station.run("import", file.toString(), "--into", vault.toString(), "--marking", "RESTRICTED", "--json");
        return vault;
    }

    private void run() throws Exception {
        load("at the start");
        unlock();
        step("first rows", () -> {
            press(KeyCode.DIGIT2);
            until(() -> !rows().isEmpty() && rows().getFirst() != null);
        });
        out.printf("  %,d rows%n", ask(() -> rows().size()));
        for (int i = 0; i < TIMES; i++) {
            step("sort by name", () -> answered(() -> enter("head-name")));
        }
        for (int i = 0; i < TIMES; i++) {
            for (String typed : List.of("h", "ha", "har", "harb", "")) {
                step("filter \"" + typed + "\"", () -> answered(() -> type("entity-filter", typed)));
            }
        }
        for (String query : List.of("harbour", "crane crew", "vessels notes", "lighter", "keeper names")) {
            step("search \"" + query + "\"", () -> search(query));
            act(() -> type("search", "")); // not measured, and the next search waits for hits of its own
        }
        for (int i = 0; i < TIMES; i++) {
            scroll();
        }
        load("at the end");
    }

    private void load(String when) {
        out.printf(
                "load %s: %.1f on %d processors%n",
                when,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }

    private void unlock() throws Exception {
        until(() -> find("unlock-vault") instanceof ComboBox<?> vaults && vaults.getValue() != null); // the card is made anew with them
        step("unlock", () -> {
            act(() -> {
                type("unlock-passphrase", Station.PASSPHRASE);
                ((Button) find("unlock")).fire();
            });
            until(() -> find("dashboard") != null);
        });
    }

    /** Something measured. */
    private interface Step {
        void run() throws Exception;
    }

    private void step(String name, Step step) throws Exception {
        pauses.reset();
        long start = System.nanoTime();
        step.run();
        drawn();
        long took = System.nanoTime() - start;
        out.printf("%s: %d ms, longest pause %d ms%n", name, millis(took), millis(pauses.longest()));
    }

    /** Waits for the table's answer to {@code question}. */
    private void answered(Runnable question) throws Exception {
        var answer = new CountDownLatch(1);
        ListChangeListener<Object> heard = _ -> answer.countDown();
        act(() -> {
            rows().addListener(heard);
            question.run();
        });
        if (!answer.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the table did not answer");
        }
        act(() -> rows().removeListener(heard));
    }

    private void search(String query) throws Exception {
        act(() -> type("search", query));
        until(() -> scene.lookup("#search-hits .pick-row") != null);
    }

    /** Scrolls by a wheel's step in every frame, and counts the frames that came late. */
    private void scroll() throws Exception {
        pauses.reset();
        var frames = new ArrayList<Long>();
        var done = new CountDownLatch(1);
        act(() -> {
            var flow = (VirtualFlow<?>) scene.lookup("#entity-table .virtual-flow");
            new AnimationTimer() {
                private long before;

                @Override
                public void handle(long now) {
                    if (before != 0) {
                        frames.add(now - before);
                    }
                    before = now;
                    flow.scrollPixels(STEP);
                    if (frames.size() >= FRAMES) {
                        stop();
                        done.countDown();
                    }
                }
            }.start();
        });
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("scrolling did not end");
        }
        frames.sort(null);
        long slow = frames.stream().filter(frame -> millis(frame) > SLOW_FRAME_MILLIS).count();
        out.printf(
                "scroll: %d frames, half within %d ms, 99 of 100 within %d ms, %d over %d ms, longest pause %d ms%n",
                frames.size(),
                millis(frames.get(frames.size() / 2)),
                millis(frames.get(frames.size() * 99 / 100)),
                slow,
                SLOW_FRAME_MILLIS,
                millis(pauses.longest()));
    }

    /** Waits until what was changed has been painted. */
    private static void drawn() throws InterruptedException {
        var drawn = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    stop();
                    drawn.countDown();
                }
            }
        }.start());
        drawn.await();
    }

    private void press(KeyCode key) throws Exception {
        var keys = new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
        act(() -> scene.getAccelerators().get(keys).run());
    }

    private void enter(String id) {
        Node node = scene.lookup("#" + id);
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private void type(String id, String text) {
        ((TextInputControl) scene.lookup("#" + id)).setText(text);
    }

    private Node find(String id) {
        return scene.lookup("#" + id);
    }

    private javafx.collections.ObservableList<?> rows() {
        return scene.lookup("#entity-table") instanceof TableView<?> table
                ? table.getItems()
                : javafx.collections.FXCollections.emptyObservableList();
    }

    private void until(BooleanSupplier holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain; the window says: " + ask(this::words));
            }
            Thread.sleep(2);
        }
    }

    private String words() {
        return scene.getRoot().lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining(" | "));
    }

    private static void act(Runnable action) throws Exception {
        ask(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T ask(Callable<T> question) throws Exception {
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get();
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    /** How long the screen's thread takes to do nothing, asked every five milliseconds. */
    private static final class Pauses implements AutoCloseable {

        private final AtomicLong longest = new AtomicLong();
        private volatile boolean isOver;

        Pauses() {
            Thread.ofPlatform().daemon().start(this::watch);
        }

        void reset() {
            longest.set(0);
        }

        long longest() {
            return longest.get();
        }

        private void watch() {
            try {
                while (!isOver) {
                    long asked = System.nanoTime();
                    var answered = new CountDownLatch(1);
                    Platform.runLater(answered::countDown);
                    if (answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                    }
                    Thread.sleep(5);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            isOver = true;
        }
    }
}
