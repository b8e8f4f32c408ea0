package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.app.desk.TableView.Shown;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.EntityRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The entities table in the hands of an analyst. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EntitiesWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    @BeforeEach
    void open(FxRobot robot) {
        unlock(robot);
    }

    private static <T> T ask(FxRobot robot, Supplier<T> question) {
        var answer = new java.util.concurrent.atomic.AtomicReference<T>();
        robot.interact(() -> answer.set(question.get()));
        return answer.get();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#entity-table").queryTableView();
    }

    private static List<String> names(FxRobot robot) {
        return ask(
                robot,
                () -> table(robot).getItems().stream()
                        .map(line -> line instanceof ListLine.Thing(EntityRow row) ? row.name() : "")
                        .toList());
    }

    private static void select(FxRobot robot, int... rows) {
        robot.interact(() -> {
            table(robot).getSelectionModel().clearSelection();
            for (int row : rows) {
                table(robot).getSelectionModel().select(row);
            }
            table(robot).requestFocus();
        });
    }

    private static void choose(FxRobot robot, String menu, String item) {
        robot.interact(() -> {
            var button = robot.lookup("#" + menu).queryAs(MenuButton.class);
            button.show();
            button.getItems().stream()
                    .filter(each -> item.equals(each.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            button.hide();
        });
    }

    @Test
    void sortsByTheHeadThatIsClickedAndWithShiftByOneMore(FxRobot robot) {
        robot.clickOn("#head-sources");
        assertThat(names(robot)).startsWith("Pier 9", "MV Halden");
        robot.press(KeyCode.SHIFT).clickOn("#head-name").release(KeyCode.SHIFT);
        assertThat(names(robot)).startsWith("Pier 9", "MV Halden", "Yusuf al-Karim", "Aldermere Port Services");
        assertThat(robot.lookup("#head-name .sort-place").queryAs(Label.class).getText())
                .isEqualTo("2");
        robot.clickOn("#head-name");
        assertThat(names(robot)).startsWith("+00 555 0142", "Account …77");
        assertThat(robot.lookup("#head-name .sort-place").tryQuery()).isEmpty();
    }

    @Test
    void sortsAndMovesColumnsFromTheKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#head-links").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(names(robot).getFirst()).as("fewest links first").startsWith("Contact");
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(workstation.demo.views.left().orElseThrow().columns())
                .extracting(Shown::column)
                .startsWith("links", "name", "sources");
        assertThat(robot.lookup("#head-links").query().isFocused()).isTrue();
    }

    @Test
    void givesNamesAllTheRoomThatTheOtherColumnsDoNotNeed(FxRobot robot) {
        robot.interact(() -> {
            var stage = (Stage) table(robot).getScene().getWindow();
            stage.setWidth(stage.getWidth() + 160);
        });
        assertThat(width(robot, "column-name"))
                .isGreaterThan(EntityColumn.NAME.width().least());
        double others = ask(
                robot,
                () -> table(robot).getVisibleLeafColumns().stream()
                        .filter(column -> !"column-name".equals(column.getId()))
                        .mapToDouble(column -> column.getWidth() - column.getPrefWidth())
                        .max()
                        .orElseThrow());
        assertThat(others).as("nobody else has more than its usual width").isLessThanOrEqualTo(1);
        robot.interact(() -> {
            var stage = (Stage) table(robot).getScene().getWindow();
            stage.setWidth(stage.getWidth() - 160);
        });
    }

    private static double width(FxRobot robot, String column) {
        return ask(
                robot,
                () -> table(robot).getColumns().stream()
                        .filter(each -> column.equals(each.getId()))
                        .findFirst()
                        .orElseThrow()
                        .getWidth());
    }

    @Test
    void remembersWhichColumnsWereChosen(FxRobot robot) {
        choose(robot, "entity-columns", "column-grade");
        choose(robot, "entity-columns", "column-type");
        var kept = workstation.demo.views.left().orElseThrow().columns().stream()
                .map(Shown::column)
                .toList();
        assertThat(kept).contains("type").doesNotContain("grade");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        unlock(robot);
        assertThat(robot.lookup("#head-grade").tryQuery()).isEmpty();
        assertThat(workstation.demo.views.left().orElseThrow().columns())
                .extracting(Shown::column)
                .isEqualTo(kept);
    }

    @Test
    void standsInGroupsThatAClickCloses(FxRobot robot) {
        choose(robot, "entity-group", "group-type");
        assertThat(ask(robot, () -> table(robot).getItems().getFirst())).isInstanceOf(ListLine.Heading.class);
        int before = table(robot).getItems().size();
        select(robot, 0);
        robot.push(KeyCode.LEFT);
        assertThat(table(robot).getItems()).hasSize(before - 1);
        robot.push(KeyCode.RIGHT);
        assertThat(table(robot).getItems()).hasSize(before);
        assertThat(robot.lookup("#bulk-bar").query().isVisible()).isFalse();
    }

    @Test
    void offersWhatCanBeDoneWithManyAsSoonAsTwoAreSelected(FxRobot robot) {
        select(robot, 0);
        assertThat(robot.lookup("#bulk-bar").query().isVisible()).isFalse();
        select(robot, 0, 1);
        assertThat(robot.lookup("#bulk-bar").query().isVisible()).isTrue();
        assertThat(robot.lookup("#bulk-count").queryAs(Label.class).getText()).isEqualTo("2 selected");
        assertThat(robot.lookup("#inspector-many .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("2 entities", "Crane operator", "12 Mar 1984 · 3 Dec 1984");
        fire(robot, "bulk-tags");
        type(robot, "tag-new", "port, night ");
        robot.interact(() -> robot.lookup("#tag-crew").queryAs(CheckBox.class).setIndeterminate(false));
        fire(robot, "dialog-do");
        assertThat(workstation.demo.actions.done)
                .containsExactly("tag Yusuf al-Karim, MV Halden +[night, port] -[crew] UNCLASSIFIED");
        robot.interact(() -> robot.lookup("#bulk-clear").queryButton().fire());
        assertThat(robot.lookup("#bulk-bar").query().isVisible()).isFalse();
    }

    @Test
    void recordsOfTheChosenThatTheyAreOneOrThatTheyAreNot(FxRobot robot) {
        System.gc(); // what nothing keeps is gone after a while
        select(robot, 0, 1, 2);
        robot.interact(() -> robot.lookup("#entities").queryParent().layout());
        assertThat(robot.lookup("#bulk-same").queryButton().getContentDisplay())
                .as("there is room for words")
                .isEqualTo(ContentDisplay.LEFT);
        fire(robot, "bulk-different");
        type(robot, "same-why", "all three were seen at once");
        fire(robot, "dialog-do");
        select(robot, 0, 1);
        fire(robot, "many-same");
        type(robot, "same-why", "same voice");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.duplicates.done)
                .containsExactly("different 3: all three were seen at once", "same 2: same voice");
    }

    @Test
    void marksManyOnceItSaidWhatThatComesToAndWasToldWhy(FxRobot robot) {
        select(robot, 0, 1);
        fire(robot, "bulk-marking");
        var button = robot.lookup("#dialog-do").queryButton();
        robot.interact(() -> robot.lookup("#marking-level")
                .queryComboBox()
                .getSelectionModel()
                .select("SECRET"));
        assertThat(robot.lookup("#marking-preview .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("4 claims rise.", "AVL already holds 1 of these.");
        assertThat(button.isDisabled()).isTrue();
        type(robot, "marking-reason", "new tasking");
        assertThat(button.getText()).isEqualTo("Mark 4 claims");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.markings.done).containsExactly("mark 2 SECRET : new tasking");
    }

    @Test
    void selectsAndDeletesEverythingFromTheKeyboard(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(robot.lookup("#bulk-count").queryAs(Label.class).getText()).isEqualTo("124 selected");
        robot.push(KeyCode.DELETE);
        assertThat(workstation.demo.actions.done).containsExactly("delete 124");
    }

    @Test
    void takesWhatWasCopiedOffTheClipboardWhenItLocks(FxRobot robot) {
        select(robot, 1);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(ask(robot, () -> Clipboard.getSystemClipboard().getString())).isEqualTo("SECRET\nMV Halden");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(ask(robot, () -> Clipboard.getSystemClipboard().hasString())).isFalse();
    }

    @Test
    void renamesInTheRow(FxRobot robot) {
        select(robot, 1);
        robot.push(KeyCode.F2);
        robot.interact(
                () -> robot.lookup("#entity-rename").queryAs(TextField.class).setText("MV Hallden"));
        robot.push(KeyCode.ENTER);
        assertThat(workstation.demo.actions.done).containsExactly("rename MV Halden to MV Hallden");
        robot.push(KeyCode.F2);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#entity-rename").tryQuery()).isEmpty();
        assertThat(workstation.demo.actions.done).hasSize(1);
    }

    @Test
    void keepsAViewUnderItsNameAndComesBackToIt(FxRobot robot) {
        type(robot, "entity-filter", "al");
        robot.clickOn("#head-name");
        choose(robot, "entity-views", "views-save");
        type(robot, "view-name", "Al");
        fire(robot, "dialog-do");
        var shown = names(robot);
        choose(robot, "entity-views", "view-all");
        assertThat(names(robot)).hasSize(124);
        assertThat(robot.lookup("#entity-filter").queryAs(TextField.class).getText())
                .isEmpty();
        choose(robot, "entity-views", "view-Al");
        assertThat(names(robot)).isEqualTo(shown);
        assertThat(robot.lookup("#entity-views").queryAs(MenuButton.class).getText())
                .isEqualTo("Al");
        type(robot, "entity-filter", "ald");
        assertThat(robot.lookup("#entity-views").queryAs(MenuButton.class).getText())
                .isEqualTo("Al, changed");
        choose(robot, "entity-views", "views-delete");
        assertThat(workstation.demo.views.named).isEmpty();
    }

    @Test
    void decidesAboutPairsOneAfterTheOther(FxRobot robot) {
        assertThat(robot.lookup("#entity-duplicates").queryButton().getAccessibleText())
                .isEqualTo("Possible duplicates 2");
        fire(robot, "entity-duplicates");
        assertThat(robot.lookup("#duplicate-reasons .sign").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("✚", "−");
        assertThat(robot.lookup("#duplicate-reasons").lookup(".strong").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsExactly("For: they are one (1)", "Against: they are two (1)");
        assertThat(robot.lookup("#duplicate-reasons .portion").queryAll()).hasSize(2);
        assertThat(robot.lookup("#inspector-pair").tryQuery())
                .as("the two compared beside it")
                .isPresent();
        assertThat(robot.lookup("#many-same").tryQuery())
                .as("one place to decide")
                .isEmpty();
        assertThat(robot.lookup("1 pair selected: Yusuf al-Karim and Omar Saleh")
                        .tryQuery())
                .isPresent();
        assertThat(robot.lookup("#pair-different").queryButton().getTooltip().getText())
                .isEqualTo("Different (D)");
        assertThat(robot.lookup("#same-reason").queryAs(TextArea.class).getText())
                .as("it leans to neither side")
                .isEqualTo("For: Same Phone: 1. Against: Different Date of birth: 1984 and 1985.");
        assertThat(List.of("pair-same", "pair-different", "pair-later"))
                .noneSatisfy(id -> assertThat(robot.lookup("#" + id).queryButton())
                        .satisfiesAnyOf(
                                button -> assertThat(button.getStyleClass()).contains("accent"),
                                button -> assertThat(button.isDefaultButton()).isTrue()));
        type(robot, "same-reason", "");
        assertThat(robot.lookup("#pair-same").queryButton().isDisabled()).isTrue();
        type(robot, "same-reason", "same voice");
        robot.interact(() -> robot.lookup("#same-reason").query().requestFocus());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#duplicate-list").query().isFocused())
                .as("the button that had the cursor is gone")
                .isTrue();
        robot.push(KeyCode.L);
        assertThat(robot.lookup("#duplicates-back").query().isFocused()).isTrue();
        assertThat(workstation.demo.duplicates.done).containsExactly("same 2: same voice", "later");
        assertThat(robot.lookup("No pair left to decide on").tryQuery()).isPresent();
        fire(robot, "duplicates-away");
        assertThat(robot.lookup("No possible duplicates").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#entity-table").tryQuery()).isPresent();
        assertThat(robot.lookup("#entity-duplicates").queryButton().getAccessibleText())
                .isEqualTo("Possible duplicates 0");
    }

    @Test
    void saysWhenItCouldNotLookAndTriesAgain(FxRobot robot) {
        workstation.demo.duplicates.breaks = new IllegalStateException("broken");
        fire(robot, "entity-duplicates");
        workstation.demo.duplicates.breaks = null;
        fire(robot, "duplicates-retry");
        assertThat(robot.lookup("#duplicate-reasons").tryQuery()).isPresent();
    }

    @Test
    void splitsOnItsPageWithAReason(FxRobot robot) {
        select(robot, 2);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#page-same").queryButton().getText()).isEqualTo("Quay Street 14");
        fire(robot, "page-split");
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled()).isTrue();
        type(robot, "same-why", "other street");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.duplicates.done).containsExactly("split: other street");
    }
}
