package org.entente.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;
import static org.entente.ui.demo.DemoWindow.unlock;

import atlantafx.base.controls.ModalPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.interop.table.LinkedColumn;
import org.entente.interop.table.TableMapping;
import org.entente.model.grade.Grade;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A table on its way into a case, in the window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TableImportWindowTest {

    private DemoWorkstation workstation;
    private Path file;
    private Instant now = Instant.parse("2024-03-13T14:32:00Z");
    /** What goes by from one look at the clock to the next. */
    private Duration passing = Duration.ZERO;

    @Start
    void start(Stage stage) throws IOException {
        file = Files.createTempFile("harbour", ".csv");
        Files.writeString(file, "name;born;grade\nAna;1979;B2\n;1980;C3\nBo;soon;B1\n");
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation, () -> now = now.plus(passing), file);
    }

    @AfterEach
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private void choose(FxRobot robot, String item) {
        unlock(robot);
        menu(robot, item);
    }

    private static void menu(FxRobot robot, String item) {
        robot.interact(() -> robot.lookup("#case-menu").queryAs(MenuButton.class).getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private static List<String> labels(FxRobot robot, String id) {
        return robot.lookup("#" + id + " .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private List<org.entente.ui.demo.DemoTables.Taken> taken() {
        return workstation.demo.imports.tables.taken;
    }

    @SuppressWarnings("unchecked")
    private static <T> void pick(FxRobot robot, String id, T value) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ComboBox.class).setValue(value));
    }

    @Test
    void showsWhatATableWouldBecomeBeforeAnythingComesIn(FxRobot robot) {
        choose(robot, "menu-import");

        assertThat(words(robot, "table-count")).isEqualTo("3 rows");
        assertThat(words(robot, "trial-sum")).isEqualTo("First 3 rows: 3 entities (1 without a name), nothing refused");
        assertThat(words(robot, "trial-outside")).isEqualTo("Not yet in your case");
        assertThat(labels(robot, "trial-rows")).contains("line 2", "Ana");
        assertThat(labels(robot, "trial-problems")).anyMatch(words -> words.contains("“soon” is not a date"));
        assertThat(robot.lookup("#table-import").queryButton().getText()).isEqualTo("Choose a marking first");
        assertThat(labels(robot, "trial-rows"))
                .as("graded by its row, a line with its source, and not marked yet")
                .containsSubsequence("Source: " + file.getFileName(), "B2", "no marking yet");
        assertThat(robot.lookup("#banner-top").query().isVisible()).isTrue();
        assertThat(taken()).isEmpty();
    }

    @Test
    void triesEveryChangeAtOnceAndReadsInWhatWasChosen(FxRobot robot) {
        choose(robot, "menu-import");
        pick(robot, "column-role-0", new ColumnWords.Choice(ColumnUse.Role.KEY, "row"));
        assertThat(words(robot, "trial-sum")).isEqualTo("First 3 rows: 2 entities, 1 refused");
        assertThat(labels(robot, "trial-problems")).anyMatch(words -> words.startsWith("line 3: "));
        pick(robot, "column-role-2", new ColumnWords.Choice(ColumnUse.Role.IGNORED, ""));
        pick(robot, "table-type-0", "person");
        pick(robot, "import-level", "SECRET");
        assertThat(robot.lookup("#table-import").queryButton().getText())
                .as("no column grades the rows any more")
                .isEqualTo("Choose a grade first");
        pick(robot, "import-reliability", "C");
        pick(robot, "import-credibility", "-");
        type(robot, "import-source", "Port register");
        fire(robot, "table-import");

        assertThat(taken()).singleElement().satisfies(read -> {
            TableMapping mapping = read.mapping();
            assertThat(mapping.gradeColumn()).isNull();
            assertThat(mapping.objects().getFirst().key()).containsExactly("name");
            assertThat(mapping.objects().getFirst().type().otherwise()).isEqualTo("person");
            assertThat(read.whole().marking()).isEqualTo("SECRET");
            assertThat(read.whole().grade()).isEqualTo(Grade.admiralty("C-"));
            assertThat(read.whole().source()).isEqualTo("Port register");
        });
    }

    @Test
    void takesAColumnForTheSourceOfItsRowAndForALinkToAnotherEntity(FxRobot robot) {
        unlock(robot);
        copy("name\tworks at\tsource\nAna\tPier 9\tS-0142\nBo\t\t\n");
        menu(robot, "menu-paste");

        assertThat(words(robot, "trial-sum")).isEqualTo("First 2 rows: 3 entities, 1 link, nothing refused");
        assertThat(labels(robot, "trial-rows"))
                .contains("works-at Pier 9", "Source: S-0142 Interview report", "Source: Pasted table");
        pick(robot, "column-property-1", "knows");
        pick(robot, "table-linked-1", "person");
        pick(robot, "import-level", "SECRET");
        pick(robot, "import-reliability", "-");
        pick(robot, "import-credibility", "-");
        fire(robot, "table-import");

        assertThat(taken()).singleElement().satisfies(read -> {
            assertThat(read.mapping().sourceColumn()).isEqualTo("source");
            assertThat(read.mapping().linkedColumns())
                    .containsExactly(new LinkedColumn("works at", "knows", "person", false));
        });
    }

    /** Where a column stands and where its lists do is what the headings above them say. */
    @Test
    void putsEveryListOfAColumnBelowItsHeading(FxRobot robot) throws TimeoutException {
        choose(robot, "menu-import");
        for (int column = 0; column < 2; column++) {
            comesToStandBelow(robot, "#column-role-" + column, "#column-head-role");
            comesToStandBelow(robot, "#column-property-" + column, "#column-head-property");
        }
    }

    /** Widths that lists and headings share settle over a few frames. */
    private static void comesToStandBelow(FxRobot robot, String list, String heading) throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> left(robot, list) == left(robot, heading));
    }

    private static double left(FxRobot robot, String node) {
        var found = robot.lookup(node).query();
        return Math.rint(found.localToScene(found.getLayoutBounds()).getMinX());
    }

    /** Breaks of lines inside a cell tear no row apart. */
    @Test
    void showsEveryValueOnOneLine(FxRobot robot) {
        unlock(robot);
        copy("name\tnote\nAna\t\"of the\npier\"\n");
        menu(robot, "menu-paste");
        assertThat(labels(robot, "trial-rows")).contains("of the ↵ pier");
        assertThat(labels(robot, "table-columns")).contains("of the ↵ pier");
    }

    @Test
    void takesNothingInBeforeItsMarkingIsChosen(FxRobot robot) {
        choose(robot, "menu-import");
        var take = robot.lookup("#table-import").queryButton();
        assertThat(robot.lookup("#import-level").queryComboBox().getValue()).isNull();
        assertThat(robot.lookup("#import-level").queryComboBox().getPromptText())
                .isEqualTo("Choose a marking");
        assertThat(take.isDisabled()).isTrue();
        pick(robot, "import-level", "RESTRICTED");
        assertThat(take.isDisabled()).isFalse();
        assertThat(take.getText()).isEqualTo("Import 3 rows");
        pick(robot, "import-level", "SECRET");
        assertThat(labels(robot, "trial-rows")).contains("(S)").doesNotContain("no marking yet");
        assertThat(robot.lookup("#import-source").queryTextInputControl().getText())
                .as("a source, unless somebody takes it away")
                .isEqualTo(file.getFileName().toString());
    }

    @Test
    void tellsWhatCameInAndWhatDidNot(FxRobot robot) {
        choose(robot, "menu-import");
        pick(robot, "import-level", "SECRET");
        fire(robot, "table-import");

        assertThat(labels(robot, "import-kinds"))
                .as("what came in by kind adds up with what was refused")
                .containsSubsequence("Person", "2", "0", "0", "2", "Vessel", "1", "0", "0", "1")
                .containsSubsequence("Refused", "1", "Read", "3", "0", "0", "4");
        assertThat(words(robot, "import-marking")).isEqualTo("SECRET");
        assertThat(labels(robot, "import-first")).containsExactly("Yusuf al-Karim", "Person", "(S)");
        assertThat(words(robot, "import-duplicates-words")).isEqualTo("2 pairs may be one and the same");
        assertThat(robot.lookup("#import-report").lookup(".label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList())
                .as("what has to be decided stands before what was read")
                .containsSubsequence("2 pairs may be one and the same", "What was read");
        assertThat(robot.lookup("#import-duplicates").queryButton())
                .as("the one main action")
                .satisfies(compare -> assertThat(compare.getText()).isEqualTo("Compare the 2 pairs"))
                .satisfies(compare -> assertThat(compare.getStyleClass()).contains("accent"));
        assertThat(robot.lookup("#import-show").queryButton().getStyleClass()).doesNotContain("accent");
        assertThat(robot.lookup("#import-problems").queryAs(TableView.class).getItems())
                .hasSize(1);
        fire(robot, "import-copy");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("SECRET · Import of harbour")
                .endsWith("Refused\tline 3\tThe row has no value in its key: name."));
        assertThat(robot.lookup("#import-undo").tryQuery()).isPresent();
        fire(robot, "import-show");
        assertThat(robot.lookup("#import-report").tryQuery()).isEmpty();
        assertThat(robot.lookup("#graph").tryQuery()).isPresent();
    }

    @Test
    void marksWithCaveatsAndForThoseWhoMayBeGivenIt(FxRobot robot) {
        choose(robot, "menu-import");
        pick(robot, "import-level", "SECRET");
        type(robot, "import-caveats", "LOCAL");
        var readers = robot.lookup("#import-readers").queryAs(MenuButton.class);
        robot.interact(() -> readers.getItems().stream()
                .filter(item ->
                        List.of("import-readers-AVL", "import-readers-asked").contains(String.valueOf(item.getId())))
                .forEach(MenuItem::fire));
        assertThat(readers.getText()).isEqualTo("REL AVL // ORCON");
        assertThat(labels(robot, "trial-rows")).contains("(S//LOCAL//REL AVL//ORCON)");
    }

    @Test
    void offersTheReportOfAnImportThatTookLongInsteadOfOpeningIt(FxRobot robot) {
        choose(robot, "menu-import");
        pick(robot, "import-level", "SECRET");
        passing = Duration.ofSeconds(6);
        fire(robot, "table-import");
        passing = Duration.ZERO;
        assertThat(robot.lookup("#import-report").tryQuery()).isEmpty();
        assertThat(robot.lookup(".toast .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.endsWith("3 came in, 1 refused."));
        fire(robot, "import-show-report");
        assertThat(robot.lookup("#import-report").tryQuery()).isPresent();
        assertThat(robot.lookup("#import-show-report").tryQuery()).isEmpty();
    }

    @Test
    void leavesTheReportForThePossibleDuplicates(FxRobot robot) {
        choose(robot, "menu-import");
        pick(robot, "import-level", "SECRET");
        fire(robot, "table-import");
        fire(robot, "import-duplicates");
        assertThat(robot.lookup("#import-report").tryQuery()).isEmpty();
        assertThat(robot.lookup("#duplicates").tryQuery()).isPresent();
    }

    @Test
    void namesTheSourceThatTheFileBecameAndGoesThere(FxRobot robot) {
        choose(robot, "menu-import");
        pick(robot, "import-level", "SECRET");
        type(robot, "import-source", "Port register");
        fire(robot, "table-import");

        var title = robot.lookup("#import-source-open").queryAs(Hyperlink.class);
        assertThat(title.getText()).isEqualTo("Port register");
        assertThat(robot.lookup("#import-source-grade").queryAs(Label.class).getText())
                .as("what rests on it is believed as far as that")
                .isEqualTo("–");
        assertThat(robot.lookup("#import-problems").query().getLayoutBounds().getHeight())
                .as("no room for rows that are not there")
                .isLessThan(120);
        robot.interact(title::fire);
        assertThat(robot.lookup("#import-report").tryQuery()).isEmpty();
        assertThat(robot.lookup("#source-page").tryQuery()).isPresent();
    }

    @Test
    void saysThatAFileBecameNoSource(FxRobot robot) {
        choose(robot, "menu-import");
        pick(robot, "import-level", "SECRET");
        robot.interact(
                () -> robot.lookup("#import-source").queryTextInputControl().clear());
        fire(robot, "table-import");

        assertThat(robot.lookup("#import-source-open").tryQuery()).isEmpty();
        assertThat(words(robot, "import-source-words")).startsWith("This file is no source");
    }

    @Test
    void takesNothingInWhenItIsCancelled(FxRobot robot) {
        choose(robot, "menu-import");
        fire(robot, "dialog-leave");

        assertThat(robot.lookup("#table-import-screen").tryQuery()).isEmpty();
        assertThat(taken()).isEmpty();
    }

    @Test
    void takesATableFromTheClipboardByKeyAndByMenu(FxRobot robot) {
        unlock(robot);
        copy("name\tborn\nAna\t1979\n");
        robot.interact(() -> robot.lookup("#entity-table").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(robot.lookup("Import Pasted table").tryQuery()).isPresent();
        fire(robot, "dialog-leave");
        menu(robot, "menu-paste");
        assertThat(words(robot, "table-count")).isEqualTo("1 row");
        fire(robot, "dialog-leave");
        copy(" ");
        menu(robot, "menu-paste");
        assertThat(robot.lookup("#table-import-screen").tryQuery()).isEmpty();
    }

    @Test
    void leavesWhatIsPastedIntoAFieldToTheField(FxRobot robot) {
        unlock(robot);
        copy("Halden");
        robot.interact(() -> robot.lookup("#entity-filter").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(robot.lookup("#table-import-screen").tryQuery()).isEmpty();
    }

    @Test
    void forgetsTheTableWhenTheCaseLocks(FxRobot robot) {
        choose(robot, "menu-import");
        robot.push(KeyCode.CONTROL, KeyCode.L);

        assertThat(robot.lookup("#table-import-screen").tryQuery()).isEmpty();
        unlock(robot);
        assertThat(robot.lookup("#table-import-screen").tryQuery()).isEmpty();
    }

    /** A transition of the dialog before would hide the one that follows it when it ends. */
    @Test
    void leavesADialogThatFollowsAnotherInPlace(FxRobot robot) {
        choose(robot, "menu-import");
        pick(robot, "import-level", "SECRET");
        fire(robot, "table-import");

        var pane = robot.lookup("#dialogs").queryAs(ModalPane.class);
        assertThat(pane.isDisplay()).isTrue();
        assertThat(pane.getOutTransitionFactory()).isNull();
    }

    private static void copy(String text) {
        var done = new java.util.concurrent.CountDownLatch(1);
        Platform.runLater(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            done.countDown();
        });
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
