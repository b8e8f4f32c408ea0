package org.entente.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.Audit;
import org.entente.ui.door.Erasures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The log of the fictional case. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AuditWindowTest {

    private DemoWorkstation workstation;

    @Start
    void start(Stage stage) {
        workstation = DemoWorkstation.ready();
        DemoWindow.show(stage, workstation);
    }

    private static TableView<?> open(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.clickOn("#rail-audit");
        return robot.lookup("#audit-table").queryAs(TableView.class);
    }

    private static CheckBox choice(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(CheckBox.class);
    }

    @Test
    void narrowsTheLogToAPerson(FxRobot robot) {
        var table = open(robot);
        assertThat(table.getItems()).hasSize(3);
        type(robot, "audit-filter", "brandt");
        assertThat(table.getItems()).hasSize(1);
        type(robot, "audit-filter", "nobody");
        fire(robot, "audit-clear");
        assertThat(table.getItems()).hasSize(3);
    }

    @Test
    void narrowsTheLogByWhatEntriesHaveInCommonTogetherWithWords(FxRobot robot) {
        var table = open(robot);
        robot.interact(choice(robot, "facet-kind-CHANGE")::fire);
        assertThat(table.getItems()).hasSize(2);
        robot.interact(choice(robot, "facet-place-there")::fire);
        assertThat(table.getItems()).hasSize(1);
        assertThat(robot.lookup("#status-filter").queryAs(Label.class).getText())
                .isEqualTo("2 filters · 2 items hidden");
        type(robot, "audit-filter", "oduya");
        fire(robot, "audit-clear");
        assertThat(table.getItems()).as("all filters at once").hasSize(3);
        assertThat(choice(robot, "facet-kind-CHANGE").isSelected()).isFalse();
    }

    @Test
    void showsOnlyWhatTouchedAThingAndEverythingAgainOnDemand(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.clickOn("#rail-entities");
        robot.interact(() -> robot.lookup("#entity-table")
                .queryTableView()
                .getSelectionModel()
                .select(0));
        robot.interact(() -> robot.lookup("#entity-table")
                .query()
                .fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, true, null)));
        robot.interact(() -> robot.listWindows().stream()
                .filter(window -> window instanceof ContextMenu)
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .filter(item -> "menu-audit".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(robot.lookup("#audit-lens").queryAs(Label.class).getText())
                .isEqualTo("Only what touched Yusuf al-Karim");
        assertThat(robot.lookup("#audit-table").queryTableView().getItems()).hasSize(1);
        fire(robot, "audit-lens-clear");
        assertThat(robot.lookup("#audit-table").queryTableView().getItems()).hasSize(3);
        assertThat(robot.lookup("#audit-lens").query().getParent().isVisible()).isFalse();
    }

    @Test
    void tellsOfAPackageFromTheLeftEdgeAndNotAsIfNothingWereThere(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> table.getSelectionModel().select(0));
        assertThat(robot.lookup("#audit-said-title").queryAs(Label.class).getAlignment())
                .isEqualTo(javafx.geometry.Pos.CENTER_LEFT);
        assertThat(robot.lookup("#audit-said .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Exchange", "Done", "(C//REL AVL)");
    }

    @Test
    void keepsItsActionsInTheWindowWithLargeText(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Integer> size = robot.lookup("#setting-text-size").queryAs(ComboBox.class);
            size.setValue(200);
        });
        robot.clickOn("#rail-audit");
        assertThat(robot.lookup("#audit-verify").queryButton().getContentDisplay())
                .as("what is done first keeps its words")
                .isEqualTo(javafx.scene.control.ContentDisplay.LEFT);
        assertThat(robot.lookup("#audit-more")
                        .queryAs(javafx.scene.control.MenuButton.class)
                        .getItems())
                .as("the rarer ones are words of a menu")
                .extracting(javafx.scene.control.MenuItem::getText)
                .containsExactly("Dates…", "Erase…", "Export signed…");
        for (String id : List.of("audit-more", "audit-verify")) {
            var button = robot.lookup("#" + id).query();
            assertThat(button.isVisible()).isTrue();
            assertThat(button.localToScene(button.getLayoutBounds()).getMaxX())
                    .as(id)
                    .isLessThanOrEqualTo(button.getScene().getWidth());
        }
        var facets = robot.lookup("#audit-facets").query();
        assertThat(facets.isVisible()).isFalse();
        robot.clickOn("#audit-facets-show");
        assertThat(facets.isVisible()).isTrue();
        robot.clickOn("#audit-facets-show");
        assertThat(facets.isVisible()).isFalse();
    }

    /** Large text leaves no room beside the log. */
    @Test
    void tellsOfTheChosenEntryBelowWhereItHasNoRoomBeside(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> table.getSelectionModel().select(1));
        assertThat(robot.lookup("#audit-below").query().isVisible())
                .as("told once")
                .isFalse();
        robot.interact(() -> table.getScene().getWindow().setWidth(900));
        var below = robot.lookup("#audit-below").query();
        assertThat(below.isVisible()).isTrue();
        assertThat(below.lookupAll(".label"))
                .anyMatch(label -> "Date of birth was 1984 and is now 12 Mar 1984".equals(((Label) label).getText()));
        assertThat(below.localToScene(below.getLayoutBounds()).getMinY())
                .isGreaterThanOrEqualTo(
                        table.localToScene(table.getLayoutBounds()).getMaxY() - 1);
        fire(robot, "audit-said-close");
        assertThat(below.isVisible()).isFalse();
    }

    /** The table becomes lower only after the row was chosen. */
    @Test
    void keepsTheChosenRowInSightWhereItIsToldOfBelow(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> {
            table.getScene().getWindow().setWidth(700);
            table.getScene().getWindow().setHeight(420);
        });
        for (int chosen : List.of(2, 0, 2)) {
            robot.interact(() -> table.getSelectionModel().clearAndSelect(chosen));
            org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
            var view = robot.lookup("#audit-table .clipped-container").query();
            var row = robot.lookup("#audit-table .table-row-cell:selected").query();
            var rows = view.localToScene(view.getLayoutBounds());
            var place = row.localToScene(row.getLayoutBounds());
            assertThat(place.getMinY()).as("row %s", chosen).isGreaterThanOrEqualTo(rows.getMinY() - 1);
            assertThat(Math.min(place.getMaxY(), place.getMinY() + rows.getHeight()))
                    .as("row %s", chosen)
                    .isLessThanOrEqualTo(rows.getMaxY() + 1);
        }
    }

    @Test
    void saysWithADashThatAnEntryHasNothingForAColumn(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> table.getScene().getWindow().setWidth(1440));
        assertThat(table.lookupAll(".table-cell").stream()
                        .filter(cell -> cell instanceof ObjectCell object && "–".equals(object.getText())))
                .as("two of three are about no object")
                .hasSize(2);
    }

    /** What would be cut goes on below it, in a row that is as high as it needs. */
    @Test
    void cutsNeitherAnActionNorWhatItWasAbout(FxRobot robot) {
        var table = open(robot);
        for (int width : List.of(700, 1000, 1440)) {
            robot.interact(() -> table.getScene().getWindow().setWidth(width));
            assertThat(table.lookupAll(".table-row-cell .text"))
                    .as("at a width of %s", width)
                    .isNotEmpty()
                    .noneMatch(text -> ((javafx.scene.text.Text) text).getText().endsWith("…"));
        }
        assertThat(robot.lookup("#audit-erase").queryButton().getContentDisplay())
                .as("what destroys keeps its word")
                .isEqualTo(javafx.scene.control.ContentDisplay.LEFT);
        robot.interact(() -> table.getScene().getWindow().setWidth(700));
        assertThat(robot.lookup("#audit-erase").queryButton().getContentDisplay())
                .isEqualTo(javafx.scene.control.ContentDisplay.LEFT);
    }

    @Test
    void everyRowCarriesItsPortionMark(FxRobot robot) {
        var table = open(robot);
        assertThat(table.lookupAll(".portion"))
                .extracting(label -> ((Label) label).getText())
                .containsExactlyInAnyOrder("(C//REL AVL)", "(C)", "–");
    }

    /** A mark that is cut says another thing. */
    @Test
    void neverCutsAMark(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> table.getScene().getWindow().setWidth(900));
        assertThat(table.lookupAll(".portion"))
                .allSatisfy(mark -> assertThat(mark.getLayoutBounds().getWidth())
                        .isGreaterThanOrEqualTo(((Label) mark).prefWidth(-1) - 1))
                .allSatisfy(mark -> assertThat(
                                mark.localToScene(mark.getLayoutBounds()).getMaxX())
                        .isLessThanOrEqualTo(
                                table.localToScene(table.getLayoutBounds()).getMaxX()));
        assertThat(robot.lookup("#audit-facets .label").queryAllAs(Label.class))
                .filteredOn(label -> label.getText().startsWith("("))
                .isNotEmpty()
                .allMatch(Label::isWrapText);
    }

    @Test
    void leavesTheLogItsRoomUntilARowIsChosen(FxRobot robot) {
        var table = open(robot);
        assertThat(robot.lookup("#inspector").query().isVisible()).isFalse();
        robot.interact(() -> table.getSelectionModel().select(1));
        assertThat(robot.lookup("#inspector").query().isVisible()).isTrue();
        robot.interact(() -> table.getSelectionModel().clearSelection());
        assertThat(robot.lookup("#inspector").query().isVisible()).isFalse();
    }

    @Test
    void showsWhatAnActionSaid(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> table.getSelectionModel().select(1));
        assertThat(table.lookupAll(".table-row-cell"))
                .as("a row no wider than can be painted, so that the chosen one is seen")
                .allSatisfy(row -> assertThat(row.getLayoutBounds().getWidth()).isLessThan(10_000));
        assertThat(robot.lookup("#audit-said .label").queryAllAs(Label.class))
                .anyMatch(label -> "Date of birth was 1984 and is now 12 Mar 1984".equals(label.getText()));
        robot.clickOn("#audit-thing");
        assertThat(robot.lookup("#page-name").queryAs(Label.class).getText()).isEqualTo("Yusuf al-Karim");
    }

    @Test
    void saysThatTheLogIsIntactAndWhatIsWrongWhenItIsNot(FxRobot robot) {
        open(robot);
        assertThat(robot.lookup("#audit-unverified").queryAs(Label.class).getText())
                .isEqualTo("Not verified since this case was opened.");
        fire(robot, "audit-verify");
        assertThat(robot.lookup("#audit-verdict").queryAs(Label.class).getText())
                .isEqualTo("Verified 13 Mar 2024 15:00Z. 3 entries intact since 3 Jan 2024.");
        assertThat(robot.lookup("#audit-verdict").queryAs(Label.class).getHeight())
                .as("one line where there is room")
                .isLessThan(30);
        var detail = robot.lookup("#audit-verdict-detail").queryAs(Label.class);
        assertThat(detail.isVisible()).isFalse();
        fire(robot, "audit-verdict-more");
        assertThat(detail.isVisible()).isTrue();
        assertThat(detail.getText()).contains("AVL confirmed");
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.clickOn("#rail-audit");
        assertThat(robot.lookup("#audit-verdict").tryQuery())
                .as("of this case, not of the tab")
                .isPresent();
        workstation.demo.audit.verdict = new Audit.Verdict(
                false, "1 thing is wrong. The first: record 7 was changed.", "", "13 Mar 2024 15:01Z");
        fire(robot, "audit-verify");
        assertThat(robot.lookup("#audit-verdict").queryAs(Label.class).getText())
                .contains("record 7");
        assertThat(robot.lookup(".danger-strip").tryQuery()).isPresent();
    }

    @Test
    void saysThatOpeningRestrictedMaterialWasWrittenDown(FxRobot robot) {
        DemoWindow.unlock(robot);
        workstation.demo.viewing = "SECRET. That you opened it is written in the log.";
        robot.clickOn("#rail-entities");
        robot.interact(() -> {
            robot.lookup("#entity-table").queryTableView().getSelectionModel().select(0);
            robot.lookup("#entity-table").query().requestFocus();
        });
        robot.push(javafx.scene.input.KeyCode.ENTER);
        assertThat(workstation.demo.viewed).isNotEmpty();
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText() != null && label.getText().contains("is written in the log"));
    }

    @Test
    void writesDownHowTheSettingsStandWhenTheCaseOpens(FxRobot robot) {
        DemoWindow.unlock(robot);
        assertThat(workstation.demo.settings).hasSize(1);
    }

    @Test
    void erasesOnlyWithAThingAReasonAndALaw(FxRobot robot) {
        open(robot);
        fire(robot, "audit-erase");
        var erase = robot.lookup("#dialog-do").queryButton();
        type(robot, "erase-find", "karim");
        var hits = robot.lookup("#erase-hits").queryListView();
        assertThat(hits.lookupAll(".portion"))
                .as("what is found carries its mark")
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(((Label) mark).getText()).startsWith("("));
        assertThat(hits.getItems()).isNotEmpty();
        robot.interact(() -> hits.getSelectionModel().selectFirst());
        assertThat(robot.lookup("#erase-reach").queryAs(Label.class).getText()).contains("12 claims");
        assertThat(erase.getStyleClass()).contains("danger").doesNotContain("accent");
        assertThat(erase.getText()).startsWith("Erase ").contains("Karim").endsWith(" for good");
        type(robot, "erase-reason", "order 7/24");
        assertThat(erase.isDisabled()).isTrue();
        type(robot, "erase-basis", "Act 3");
        assertThat(erase.isDisabled()).isFalse();
        robot.interact(erase::fire);
        assertThat(workstation.demo.erasures.done).containsExactly("order 7/24 under Act 3");
        assertThat(robot.lookup("#erase-result").queryAs(Label.class).getText()).contains("signature trail");
    }

    @Test
    void erasesWithAnotherUsersPassphraseWhereThereIsOne(FxRobot robot) {
        workstation.demo.erasures.needsSecond = true;
        open(robot);
        fire(robot, "audit-erase");
        type(robot, "erase-find", "karim");
        robot.interact(() ->
                robot.lookup("#erase-hits").queryListView().getSelectionModel().selectFirst());
        type(robot, "erase-reason", "order 7/24");
        type(robot, "erase-basis", "Act 3");
        var erase = robot.lookup("#dialog-do").queryButton();
        assertThat(erase.isDisabled()).isTrue();
        type(robot, "erase-second", "doras own");
        robot.interact(erase::fire);
        assertThat(workstation.demo.erasures.done).containsExactly("order 7/24 under Act 3 with doras own");
    }

    @Test
    void setsTheDaysByWhichTheCaseIsDue(FxRobot robot) {
        open(robot);
        fire(robot, "audit-dates");
        var set = robot.lookup("#dialog-do").queryButton();
        type(robot, "dates-review", "31 January");
        assertThat(set.isDisabled()).as("what is no date").isTrue();
        type(robot, "dates-review", "2027-01-31");
        fire(robot, "audit-dates");
        assertThat(robot.lookup("#dates-review").queryTextInputControl().getText())
                .as("asked once, however often the button is pressed")
                .isEqualTo("2027-01-31");
        robot.interact(set::fire);
        assertThat(workstation.demo.erasures.days(null)).isEqualTo(new Erasures.Days(LocalDate.of(2027, 1, 31), null));
        fire(robot, "audit-dates");
        assertThat(robot.lookup("#dates-review").queryTextInputControl().getText())
                .isEqualTo("2027-01-31");
    }

    /** What went wrong stands at the field, and what was understood too. */
    @Test
    void saysAtTheFieldWhatWasUnderstood(FxRobot robot) {
        workstation.demo.audit.due = "1 date has come: S-0142 is to be reviewed since 31 Jan 2026.";
        open(robot);
        fire(robot, "audit-dates");
        assertThat(words(robot, "dates-due")).as("what is due stands first").contains("S-0142");
        assertThat(robot.lookup("#dates-review").query().isFocused()).isTrue();
        type(robot, "dates-review", "31 February 2027");
        assertThat(words(robot, "dates-review-below")).contains("31 February 2027", "is not a day");
        type(robot, "dates-review", "31 jan 2031");
        assertThat(words(robot, "dates-review-below")).startsWith("Friday, 31 Jan 2031: in ");
        type(robot, "dates-erase", "2030-01-31");
        assertThat(robot.lookup("#dates-order").query().isVisible()).isTrue();
        robot.interact(robot.lookup("#dialog-do").queryButton()::fire);
        fire(robot, "audit-dates");
        assertThat(robot.lookup("#dates-erase").query().isFocused())
                .as("what comes first stands first")
                .isTrue();
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled())
                .as("nothing is changed yet")
                .isTrue();
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    @Test
    void showsBeforeAndAfterAtADoubleClickAndAtEnter(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> table.getSelectionModel().select(1));
        robot.interact(table::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#audit-compare .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Date of birth was 1984 and is now 12 Mar 1984", "His passport says so");
        fire(robot, "dialog-leave");
        assertThat(robot.lookup("#audit-compare").tryQuery()).isEmpty();
        var row = table.lookupAll(".table-row-cell").stream()
                .filter(cell -> ((javafx.scene.control.TableRow<?>) cell).getIndex() == 1)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> row.fireEvent(new javafx.scene.input.MouseEvent(
                javafx.scene.input.MouseEvent.MOUSE_CLICKED,
                5,
                5,
                5,
                5,
                javafx.scene.input.MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null)));
        assertThat(robot.lookup("#audit-compare").tryQuery()).isPresent();
    }

    @Test
    void letsColumnsGiveWayAndBeChosen(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> table.getScene().getWindow().setWidth(1440));
        assertThat(shown(table)).containsExactly("time", "person", "action", "object", "reason", "pack", "marking");
        robot.interact(() -> table.getScene().getWindow().setWidth(1000));
        assertThat(shown(table))
                .startsWith("time")
                .contains("action")
                .endsWith("marking")
                .doesNotContain("pack");
        assertThat(sidewaysBars(table)).isZero();
        robot.interact(() -> table.getScene().getWindow().setWidth(700));
        assertThat(sidewaysBars(table)).isZero();
        assertThat(table.lookupAll(".label"))
                .as("an action names its object where that has no column")
                .anyMatch(label -> ((Label) label).getText().endsWith("date of birth · Yusuf al-Karim"));
        robot.interact(() -> table.getScene().getWindow().setWidth(1440));
        var menu = robot.lookup("#audit-columns").queryAs(javafx.scene.control.MenuButton.class);
        robot.interact(menu::show);
        robot.interact(() -> menu.getItems().stream()
                .filter(item -> "audit-column-reason".equals(item.getId()))
                .forEach(javafx.scene.control.MenuItem::fire));
        assertThat(shown(table)).doesNotContain("reason").contains("pack");
    }

    @Test
    void givesTheRoomOfAnEmptyColumnToTheOthers(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> table.getScene().getWindow().setWidth(1440));
        assertThat(shown(table)).contains("object", "reason", "pack");
        type(robot, "audit-filter", "brandt");
        assertThat(shown(table)).containsExactly("time", "person", "action", "marking");
        var menu = robot.lookup("#audit-columns").queryAs(javafx.scene.control.MenuButton.class);
        robot.interact(menu::show);
        assertThat(menu.getItems())
                .filteredOn(item -> item.getId() != null)
                .extracting(item -> ((CheckBox) ((javafx.scene.control.CustomMenuItem) item).getContent()).getText())
                .contains("Reason (empty here)");
        robot.interact(menu::hide);
        type(robot, "audit-filter", "");
        assertThat(shown(table)).contains("object", "reason", "pack");
    }

    private static List<String> shown(TableView<?> table) {
        return table.getVisibleLeafColumns().stream()
                .map(column -> column.getId().replace("audit-column-", ""))
                .toList();
    }

    private static long sidewaysBars(TableView<?> table) {
        return table.lookupAll(".scroll-bar").stream()
                .map(bar -> (javafx.scene.control.ScrollBar) bar)
                .filter(bar -> bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL && bar.isVisible())
                .count();
    }

    @Test
    void opensWhatAnActionWasAbout(FxRobot robot) {
        var table = open(robot);
        robot.interact(() -> table.getScene().getWindow().setWidth(1440));
        robot.clickOn("#audit-object");
        assertThat(robot.lookup("#page-name").queryAs(Label.class).getText()).isEqualTo("Yusuf al-Karim");
    }

    @Test
    void exportsTheLogAsItIsListedForWhomItWasChosen(FxRobot robot) {
        open(robot);
        robot.interact(choice(robot, "facet-kind-CHANGE")::fire);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(words(robot, "audit-export-count")).startsWith("2 of 3 entries");
        @SuppressWarnings("unchecked")
        ComboBox<String> recipient = robot.lookup("#audit-export-for").queryAs(ComboBox.class);
        robot.interact(() -> recipient.setValue("AVL"));
        var write = robot.lookup("#dialog-do").queryButton();
        assertThat(write.getText()).isEqualTo("Export 2 entries…");
        robot.interact(write::fire);
        assertThat(workstation.demo.audit.exported).isEqualTo("2 for AVL to log-AVL.p7m");
        assertThat(robot.lookup("#toasts .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("2 of 3 entries"));
    }

    @Test
    void showsWhatHasToBeReviewedByNow(FxRobot robot) {
        workstation.demo.audit.due = "1 date has come: S-0142 is to be reviewed since 2026-01-31.";
        open(robot);
        var strip = robot.lookup("#audit-due").queryAs(Label.class);
        assertThat(strip.getText()).contains("S-0142");
        assertThat(strip.getParent().isVisible()).isTrue();
    }
}
