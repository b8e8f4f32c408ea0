package org.entente.ui.robot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.entente.app.Workstation;
import org.entente.app.home.Home;
import org.entente.app.settings.Appearance;
import org.entente.app.settings.Settings;
import org.entente.ui.EntenteApplication;
import org.entente.ui.Surroundings;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.desk.DeskWorkstation;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Theme;
import org.entente.vault.key.KdfParameters;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes a picture of every screen of the sample case, for whoever judges how the window looks:
 *
 * <pre>Gallery FOLDER THEME WIDTH HEIGHT TEXT_PERCENT [PART,PART…]</pre>
 *
 * <p>THEME is a name of {@link Theme}; the parts are those of {@link #parts}, all of them unless told. Runs without a display, with
 * the same switches as the tests ({@code fx.test.args} in the POM) and a {@code headless.geometry} as large as the window. A program
 * and not a test, because only eyes can judge what it makes.
 */
final class Gallery {

    private static final String TABLE = """
            name;geb;phone;town;joined
            Ines Calder;1981-04-02;+00 555 0911;Port Calder;12/03/2019
            Tomas Brandt;1975;+00 555 0912;Halden;01/11/2020
            Petra Lind;soon;+00 555 0913;Port Calder;
            يوسف الكريم;1984-07-21;+00 555 0914;Qasr Amal;30/06/2021
            Mirela Danek;1990-12-30;;Veszhaza;05/02/2022
            Jonas Adler;1969-02-28;+00 555 0916;Halden;17/09/2018
            Олена Мороз;1979-08-24;+00 555 0917;Port Calder;02/02/2023
            """;

    private static final int SETTLED_MILLIS = 900;

    private final Path out;
    private final Stage stage;
    private final Hands hands;
    private final LockCard card;
    private final EntityTablePart table;

    private Gallery(Path out, Stage stage, Hands hands) {
        this.out = out;
        this.stage = stage;
        this.hands = hands;
        this.card = new LockCard(hands);
        this.table = new EntityTablePart(hands);
    }

    public static void main(String[] arguments) throws Exception {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        var theme = Theme.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        int percent = Integer.parseInt(arguments[4]);
        Path home = Files.createTempDirectory("gallery");
        Path crew = Files.writeString(home.resolve("crew.csv"), TABLE);
        Stage stage = FxToolkit.registerPrimaryStage();
        var robot = new FxRobot();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor();
                var watch = FreezeWatch.begin()) {
            var workstation = workstation(home.resolve("home"), percent);
            robot.interact(() -> {
                stage.setWidth(Double.parseDouble(arguments[2]));
                stage.setHeight(Double.parseDouble(arguments[3]));
                EntenteApplication.show(
                        stage,
                        new Surroundings(
                                workstation,
                                InstantSource.system(),
                                Optional.of(new DemoWindow.Chosen(List.of(crew))),
                                Optional.of(theme)),
                        workers,
                        Platform::runLater);
            });
            var gallery = new Gallery(out, stage, new Hands(robot, stage.getScene(), watch));
            gallery.card.firstRun("Vault 1");
            var wanted = arguments.length > 5 ? List.of(arguments[5].split(",")) : List.<String>of();
            gallery.parts().forEach((part, how) -> {
                if (wanted.isEmpty() || wanted.contains(part)) {
                    gallery.make(part, how);
                }
            });
            robot.interact(stage::hide);
        }
        System.exit(0);
    }

    private static DeskWorkstation workstation(Path folder, int percent) throws IOException {
        var workstation = new DeskWorkstation(
                new Workstation(
                        new Home(Files.createDirectories(folder)),
                        new org.entente.app.text.Texts(Locale.ENGLISH),
                        org.entente.vault.Surroundings.ofThisMachine(),
                        KdfParameters.FLOOR),
                Texts.english());
        var usual = Appearance.usual();
        workstation
                .preferences()
                .write(Settings.usual()
                        .withAppearance(new Appearance(usual.colours(), percent, usual.density(), usual.isStill())));
        return workstation;
    }

    /** Each is passed over with a word where it cannot be shown, so that the others are. */
    private void make(String part, Runnable how) {
        try {
            how.run();
        } catch (AssertionError | RuntimeException e) {
            System.err.println(part + ": " + e.getMessage());
            picture(part + "-failed");
        }
    }

    private Map<String, Runnable> parts() {
        var parts = new LinkedHashMap<String, Runnable>();
        parts.put("dashboard", this::dashboard);
        parts.put("entities", this::entities);
        parts.put("page", this::page);
        parts.put("sources", this::sources);
        parts.put("graph", this::graph);
        parts.put("assessments", this::assessments);
        parts.put("exchange", this::exchange);
        parts.put("reports", this::reports);
        parts.put("audit", this::audit);
        parts.put("settings", this::settings);
        parts.put("duplicates", this::duplicates);
        parts.put("import", this::imports);
        parts.put("search", this::search);
        parts.put("palette", this::palette);
        parts.put("help", this::help);
        parts.put("accept", this::accept);
        parts.put("unlock", this::unlock);
        return parts;
    }

    private void dashboard() {
        place(KeyCode.DIGIT1, "dashboard");
        picture("01-dashboard");
    }

    private void entities() {
        table.open();
        picture("02-entities");
        table.select("Yusuf al-Karim");
        inspected("inspector-head", "02-entities-selected");
    }

    private void page() {
        table.open();
        table.openPage("Yusuf al-Karim");
        picture("03-page");
        for (String tab : List.of("claims", "aliases", "links", "events", "photos", "history", "files")) {
            hands.fire("page-tab-" + tab);
            picture("03-page-" + tab);
        }
        hands.fire("page-tab-overview");
    }

    private void sources() {
        place(KeyCode.DIGIT3, "source-table");
        picture("04-sources");
        hands.act(() -> {
            var sources = hands.node("source-table", TableView.class);
            sources.getSelectionModel().clearAndSelect(0);
            sources.requestFocus();
        });
        inspected("source-inspector-title", "04-sources-selected");
        hands.push(KeyCode.ENTER);
        settle();
        picture("04-source-page");
    }

    /** Also where the window has no room for the inspector beside what is inspected. */
    private void inspected(String id, String name) {
        settle();
        boolean isFolded = hands.ask(() -> hands.isSeen("inspector-unfold"));
        if (isFolded) {
            picture(name + "-folded");
            hands.fire("inspector-unfold");
        }
        hands.untilSeen(id);
        picture(name);
        if (isFolded) {
            hands.fire("inspector-fold");
        }
    }

    private void graph() {
        place(KeyCode.DIGIT4, "graph");
        hands.fire("graph-start");
        hands.untilSeen("graph-canvas");
        hands.untilGone("graph-stop");
        hands.fire("graph-fit");
        picture("05-graph");
    }

    private void assessments() {
        place(KeyCode.DIGIT7, "assessments");
        picture("06-assessments");
        hands.press("assessment-row", KeyCode.ENTER);
        hands.untilSeen("assessment-outline");
        picture("06-assessment");
    }

    private void exchange() {
        place(KeyCode.DIGIT8, "exchange");
        for (String part : List.of("partners", "outbox", "ledger", "contested")) {
            hands.fire("exchange-" + part);
            picture("07-" + part);
        }
        hands.fire("exchange-outbox");
        hands.fire("outbox-open-AVL");
        hands.until("the draft is shown", () -> hands.isSeen("outbox-columns") || hands.isSeen("outbox-paged"));
        picture("07-outbox-draft");
        hands.fire("exchange-inbox");
        picture("07-inbox");
        hands.fire("inbox-check-0");
        hands.untilSeen("inbox-checks");
        picture("07-inbox-checks");
        hands.fire("inbox-look");
        hands.untilSeen("inbox-preview");
        picture("07-inbox-preview");
    }

    /** Last, because the case is another one after it. */
    private void accept() {
        place(KeyCode.DIGIT8, "exchange");
        hands.fire("exchange-inbox");
        settle();
        if (hands.ask(() -> hands.isSeen("inbox-check-0"))) {
            hands.fire("inbox-check-0");
        }
        hands.fire("inbox-accept");
        hands.until("contested values are shown", () -> hands.isSeen("contested-use-1"));
        picture("08-contested");
        hands.fire("contested-use-1");
        hands.type("contested-reason", "better graded");
        picture("08-contested-chosen");
        hands.fire("contested-resolve");
        hands.until("it is resolved", () -> hands.isReady("contested-undo"));
        picture("08-contested-resolved");
        hands.fire("exchange-ledger");
        picture("08-ledger-after");
        place(KeyCode.DIGIT1, "dashboard");
        picture("08-dashboard-after");
    }

    private void reports() {
        place(KeyCode.DIGIT9, "reports");
        picture("09-reports");
        hands.press("report-new-bluf", KeyCode.ENTER);
        hands.untilSeen("report-page");
        hands.untilGone("report-stop");
        picture("09-report");
        hands.choose("report-partner", "AVL");
        settle();
        hands.untilSeen("report-page");
        hands.untilGone("report-stop");
        picture("09-report-for-partner");
    }

    private void audit() {
        hands.press("rail-audit", KeyCode.ENTER);
        hands.untilSeen("audit-table");
        hands.fire("audit-verify");
        hands.untilSeen("audit-verdict");
        picture("10-audit");
        hands.act(() -> {
            var log = hands.node("audit-table", TableView.class);
            log.getSelectionModel().clearAndSelect(2);
            log.requestFocus();
        });
        picture("10-audit-selected");
    }

    private void settings() {
        place(KeyCode.COMMA, "settings");
        picture("11-settings");
        hands.type("settings-search", "text");
        picture("11-settings-searched");
        hands.type("settings-search", "");
    }

    private void imports() {
        table.open();
        hands.menu("case-menu", "menu-import");
        hands.untilSeen("table-columns");
        hands.choose("table-type-0", "Person");
        hands.choose("column-property-1", "Date of birth");
        hands.choose("import-level", "CONFIDENTIAL");
        hands.choose("import-reliability", "B  Usually reliable");
        hands.choose("import-credibility", "2  Probably true");
        picture("12-import");
        hands.fire("table-import");
        hands.untilSeen("import-report");
        picture("12-import-report");
        hands.fire("dialog-leave");
        hands.untilGone("import-report");
        hands.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
    }

    private void duplicates() {
        table.open();
        hands.fire("entity-duplicates");
        hands.untilSeen("duplicate-reasons");
        picture("13-duplicates");
        hands.fire("duplicates-back");
    }

    private void search() {
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        hands.write("karim");
        hands.untilSeen("search-hits");
        picture("14-search");
        hands.push(KeyCode.ESCAPE);
    }

    private void palette() {
        hands.push(KeyCode.CONTROL, KeyCode.K);
        hands.untilSeen("palette-list");
        picture("15-palette");
        hands.write("kar");
        picture("15-palette-written");
        hands.push(KeyCode.ESCAPE);
        hands.untilGone("palette-list");
    }

    private void help() {
        hands.push(KeyCode.F1);
        hands.untilSeen("dialog-leave");
        picture("16-help");
        hands.fire("dialog-leave");
        hands.untilGone("dialog-leave");
        hands.push(KeyCode.CONTROL, KeyCode.SLASH);
        hands.untilSeen("dialog-leave");
        picture("16-shortcuts");
        hands.fire("dialog-leave");
        hands.untilGone("dialog-leave");
    }

    private void unlock() {
        card.lock();
        picture("17-unlock");
        hands.type("unlock-passphrase", "not this one");
        hands.fire("unlock");
        settle();
        settle();
        picture("17-unlock-wrong");
    }

    private void place(KeyCode digit, String id) {
        hands.push(KeyCode.CONTROL, digit);
        hands.untilSeen(id);
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void picture(String name) {
        settle();
        WritableImage taken = hands.ask(() -> {
            Node root = stage.getScene().getRoot();
            return stage.getScene()
                    .snapshot(new WritableImage(
                            (int) Math.ceil(root.getLayoutBounds().getWidth()),
                            (int) Math.ceil(root.getLayoutBounds().getHeight())));
        });
        int width = (int) taken.getWidth();
        int height = (int) taken.getHeight();
        var pixels = new int[width * height];
        taken.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(image, "png", out.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
