package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.entente.app.settings.Appearance;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** With text of twice the size in a window of 1440 by 900 no screen scrolls sideways, and marks and main actions stay in sight. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LargeTextWindowTest {

    private Stage stage;

    @Start
    void start(Stage shared) {
        assertThat(shared).isNotNull();
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void open(FxRobot robot) throws IOException {
        var table = Files.writeString(folder.resolve("crew.csv"), "name;born\nAna Berg;1979\n");
        var workstation = DemoWorkstation.ready();
        workstation.preferences.kept =
                workstation.preferences.kept.withAppearance(Appearance.usual().withTextPercent(200));
        robot.interact(() -> {
            stage = new Stage(); // the shared one would keep this size for later tests
            DemoWindow.show(stage, workstation, table);
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        unlock(robot);
        place(robot, KeyCode.DIGIT2);
    }

    @Stop
    void stop() {
        if (stage != null) {
            stage.close();
        }
    }

    /** Presses the keys of a place, whatever has the focus. */
    private void place(FxRobot robot, KeyCode key) {
        robot.interact(() -> Objects.requireNonNull(stage.getScene()
                        .getAccelerators()
                        .get(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN)))
                .run());
    }

    private static Bounds inScene(FxRobot robot, String part) {
        Node node = robot.lookup(part).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private void staysInSight(FxRobot robot, String... parts) {
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            stage.getScene().getRoot().layout();
        });
        var screen = robot.lookup("#screen").queryAs(ScrollPane.class);
        assertThat(screen.getContent().getLayoutBounds().getWidth())
                .as("nothing to scroll to sideways")
                .isLessThanOrEqualTo(screen.getViewportBounds().getWidth() + 1);
        Bounds sight = screen.localToScene(screen.getLayoutBounds());
        for (String part : parts) {
            for (Node node : robot.lookup(part).queryAll()) {
                Bounds at = node.localToScene(node.getLayoutBounds());
                assertThat(at.getMaxX()).as(part).isLessThanOrEqualTo(sight.getMaxX() + 1);
                assertThat(at.getMinX()).as(part).isGreaterThanOrEqualTo(sight.getMinX() - 1);
            }
            assertThat(robot.lookup(part).queryAll()).as(part).isNotEmpty();
        }
    }

    @Test
    void keepsTheMarkingsAndTheMainActionOfTheEntitiesInSight(FxRobot robot) {
        staysInSight(robot, "#entities", "#entity-new", "#entity-table .portion", "#entity-facets");
        assertThat(robot.lookup("#inspector").query().isVisible()).isFalse();
        assertThat(robot.lookup("#entity-facets .small").queryAllAs(Label.class).stream()
                        .filter(label -> label.getText().equals("People")))
                .as("no word is broken within")
                .allSatisfy(label -> assertThat(label.getHeight())
                        .isLessThan(2 * label.getFont().getSize()));
    }

    /** What left the window and came back is measured anew. */
    @Test
    void scrollsTheEntitiesNotSidewaysAfterOneWasElsewhere(FxRobot robot) {
        robot.interact(() -> stage.setWidth(1920));
        place(robot, KeyCode.DIGIT1);
        place(robot, KeyCode.DIGIT2);
        staysInSight(robot, "#entity-table .portion");
        var table = robot.lookup("#entity-table").queryAs(TableView.class);
        double wide = table.getVisibleLeafColumns().stream()
                .mapToDouble(column -> ((TableColumn<?, ?>) column).getWidth())
                .sum();
        assertThat(wide).isLessThanOrEqualTo(table.getWidth());
    }

    /** What stands under the name is wrapped there, not left out. */
    @Test
    void keepsTheNamesAndTheCountsOfAnEntityUnderItsName(FxRobot robot) {
        robot.interact(() -> robot.lookup("#entity-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        DemoWindow.openInspected(robot);
        staysInSight(robot, "#page-also", "#page-counts");
        assertThat(robot.lookup("#page-counts").query().isVisible()).isTrue();
    }

    @Test
    void keepsTheMarkingsAndTheMainActionOfAnEntityInSight(FxRobot robot) {
        robot.interact(() -> robot.lookup("#entity-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        DemoWindow.openInspected(robot);
        staysInSight(robot, "#page-claim", "#page-marking", "#entity-page .portion");
    }

    /** What an empty part can be given is worth more than a picture above it. */
    @Test
    void showsWhatAnEmptyPartOfAnEntityCanBeGiven(FxRobot robot) {
        robot.interact(() -> robot.lookup("#entity-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        DemoWindow.openInspected(robot);
        robot.interact(() ->
                robot.lookup("#page-tab-photos").queryAs(ToggleButton.class).fire());
        staysInSight(robot, "#photo-add");
        assertThat(robot.lookup("No photos").tryQuery()).isPresent();
        Bounds sight = inScene(robot, "#screen");
        assertThat(inScene(robot, "#photo-add").getMaxY()).isLessThanOrEqualTo(sight.getMaxY());
    }

    @Test
    void keepsTheDecisionAboutAPairInSight(FxRobot robot) {
        DemoWindow.fire(robot, "entity-duplicates");
        robot.interact(() -> stage.setHeight(700));
        staysInSight(robot, "#pair-same", "#pair-different", "#pair-later");
    }

    @Test
    void keepsWhatCanBeDoneWithManyInSight(FxRobot robot) {
        robot.interact(() -> robot.lookup("#entity-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .selectRange(0, 2));
        staysInSight(robot, "#bulk-same", "#bulk-different", "#bulk-clear");
        var bar = robot.lookup("#bulk-bar").query();
        var button = robot.lookup("#bulk-same").query();
        assertThat(bar.sceneToLocal(button.localToScene(button.getLayoutBounds()))
                        .getMinY())
                .as("the bar is as high as its buttons")
                .isGreaterThanOrEqualTo(0);
    }

    @Test
    void cutsNoWordsAndNoMarkOfTheDashboardHoweverWide(FxRobot robot) {
        place(robot, KeyCode.DIGIT1);
        robot.interact(() -> stage.setWidth(1920));
        staysInSight(robot, "#dash-since", "#dash-assessments .portion", "#dash-strength .portion");
        assertThat(robot.lookup("#dashboard .label").queryAllAs(Label.class))
                .isNotEmpty()
                .noneMatch(Label::isTextTruncated);
    }

    @Test
    void growsPipsAndSymbolsWithTheText(FxRobot robot) {
        var symbol = robot.lookup("#entity-table .symbol").queryAs(Region.class);
        assertThat(symbol.getWidth()).isEqualTo(48);
        place(robot, KeyCode.DIGIT7);
        assertThat(robot.lookup("#assessment-row .pip").queryAs(Circle.class).getRadius())
                .isGreaterThan(7);
    }

    @Test
    void keepsTheChoicesAndTheExportOfAReportInSight(FxRobot robot) {
        place(robot, KeyCode.DIGIT9);
        staysInSight(robot, "#report-new-bluf", "#report-new-full", "#report-new-register");
        for (String card : List.of("#report-new-bluf", "#report-new-full")) {
            assertThat(inScene(robot, card + " .card-title").getMinY())
                    .as("what it is stands above its picture")
                    .isLessThan(inScene(robot, card + " .first-page").getMinY());
        }
        robot.interact(() -> robot.lookup("#report-new-bluf")
                .query()
                .getOnKeyPressed()
                .handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        staysInSight(robot, "#report-template", "#report-state", "#report-parts", "#report-sum", "#report-export");
        var desk = robot.lookup("#report-scroll").queryAs(Region.class);
        assertThat(robot.lookup("#report-page").queryAs(ImageView.class).getFitWidth())
                .as("its letters grow with those around it, as far as there is room")
                .isBetween(desk.getWidth() - 60, desk.getWidth());
        assertThat(robot.lookup("#report-content").tryQuery()).as("asked for").isEmpty();
        robot.interact(
                () -> robot.lookup("#report-parts").queryAs(ToggleButton.class).fire());
        assertThat(robot.lookup("#report-content").tryQuery()).isPresent();
        assertThat(robot.lookup("#report-assessment").queryAs(Region.class).getWidth())
                .as("what it is made of can be chosen")
                .isGreaterThan(100);
        robot.interact(() ->
                robot.lookup("#report-check-show").queryAs(ToggleButton.class).fire());
        staysInSight(robot, "#report-leaves", "#report-export");
    }

    @Test
    void keepsTheOutlineOfAnAssessmentInSightAndLeadsFromItToAJudgement(FxRobot robot) {
        place(robot, KeyCode.DIGIT7);
        robot.interact(() -> robot.lookup("#assessment-row")
                .query()
                .getOnKeyPressed()
                .handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        staysInSight(robot, "#assessment-outline", "#assessment-report", "#assessment-bottom-line");
        staysInSight(robot, "#assessment-evidence-show", "#assessment-stage-fold", "#assessment .like-frame");
        DemoWindow.fire(robot, "assessment-bottom-line-more");
        assertThat(robot.lookup("#assessment-bottom-line-more").tryQuery())
                .as("shown whole")
                .isEmpty();
        var outline = robot.lookup("#assessment-outline").queryAs(Region.class);
        assertThat(outline.getWidth()).as("a button, not a column").isLessThan(240);
        robot.interact(() -> robot.lookup("#assessment-outline").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getText().startsWith("KJ2"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(robot.lookup("1 selected: KJ2").tryQuery()).isPresent();
    }

    @Test
    void keepsTheTextOfASourceItsMarkingAndWhatWasTakenFromItInSight(FxRobot robot) {
        place(robot, KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup("#source-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(1));
        DemoWindow.openInspected(robot);
        staysInSight(robot, "#source-page", "#source-page-portion", "#file-portion", "#reading-text");
    }

    @Test
    void keepsTheMainActionOfAnImportInSight(FxRobot robot) {
        robot.interact(() -> robot.lookup("#case-menu").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "menu-import".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        var scroll = robot.lookup("#table-scroll").queryAs(ScrollPane.class);
        assertThat(scroll.getContent().getLayoutBounds().getWidth())
                .as("nothing to scroll to sideways")
                .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth() + 1);
        var take = robot.lookup("#table-import").query();
        Bounds at = take.localToScene(take.getLayoutBounds());
        assertThat(at.getMaxY()).isLessThan(stage.getScene().getHeight());
        assertThat(at.getMaxX()).isLessThan(stage.getScene().getWidth());
        Bounds sight = scroll.localToScene(scroll.getLayoutBounds());
        assertThat(inScene(robot, "#trial-summary-outside").getMinY())
                .as("what comes in is told below what scrolls")
                .isGreaterThanOrEqualTo(sight.getMaxY());
        fire(robot, "trial-see");
        assertThat(inScene(robot, "#trial-rows").getMinY()).as("and led to").isLessThan(sight.getMaxY());
    }

    @Test
    void keepsTheMarkingOfAPackageAndWhatIsDoneWithItWhole(FxRobot robot) {
        place(robot, KeyCode.DIGIT8);
        robot.interact(() ->
                robot.lookup("#exchange-inbox").queryAs(ToggleButton.class).fire());
        fire(robot, "inbox-choose");
        assertThat(robot.lookup("#inbox-marking").queryAs(Label.class).isTextTruncated())
                .isFalse();
        fire(robot, "inbox-look");
        staysInSight(robot, "#incoming-back", "#inbox-accept");
        fire(robot, "inbox-hold");
        var check = robot.lookup("#inbox-check-0").queryAs(Button.class);
        assertThat(check.getWidth()).isGreaterThanOrEqualTo(check.prefWidth(-1));
        assertThat(robot.lookup("#inbox-mark-0").queryAs(Label.class).isTextTruncated())
                .isFalse();
    }

    @Test
    void keepsTheMarkingAndTheToolsOfTheGraphInSight(FxRobot robot) {
        place(robot, KeyCode.DIGIT4);
        fire(robot, "graph-start");
        staysInSight(robot, "#graph-portion", "#graph-picture");
    }

    @Test
    void keepsTheMarkingsAndTheReportOfAnAssessmentInSight(FxRobot robot) {
        place(robot, KeyCode.DIGIT7);
        robot.interact(() -> robot.lookup("#assessment-row")
                .query()
                .getOnKeyPressed()
                .handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        staysInSight(robot, "#assessment-report", "#judgement-add", "#assessment .portion", "#evidence");
    }

    @Test
    void bringsTheInspectorBackByAButton(FxRobot robot) {
        var inspector = robot.lookup("#inspector").query();
        assertThat(inspector.isVisible()).as("no room for it").isFalse();
        fire(robot, "inspector-unfold");
        assertThat(inspector.isVisible()).isTrue();
        assertThat(robot.lookup("#inspector-unfold").query().isVisible()).isFalse();
        fire(robot, "inspector-fold");
        assertThat(inspector.isVisible()).isFalse();
        place(robot, KeyCode.DIGIT1);
        assertThat(robot.lookup("#inspector-unfold").query().isVisible())
                .as("the dashboard has none")
                .isFalse();
    }
}
