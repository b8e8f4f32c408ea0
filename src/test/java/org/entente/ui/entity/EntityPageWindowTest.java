package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.type;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page of an entity in the hands of an analyst, and the inspector beside it and beside the table. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EntityPageWindowTest {

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

    private static void select(FxRobot robot, int... rows) {
        robot.interact(() -> {
            var selection =
                    robot.lookup("#entity-table").queryAs(TableView.class).getSelectionModel();
            selection.clearSelection();
            for (int row : rows) {
                selection.select(row);
            }
            robot.lookup("#entity-table").query().requestFocus();
        });
    }

    private static void openPage(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.ENTER);
    }

    private static <T> T ask(FxRobot robot, Supplier<T> question) {
        var answer = new java.util.concurrent.atomic.AtomicReference<T>();
        robot.interact(() -> answer.set(question.get()));
        return answer.get();
    }

    private static List<String> words(FxRobot robot, String within) {
        return ask(
                robot,
                () -> robot.lookup("#" + within + " .label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
    }

    private static String label(FxRobot robot, String id) {
        return ask(robot, () -> robot.lookup("#" + id).queryAs(Label.class).getText());
    }

    private static String quote(FxRobot robot) {
        return ask(
                robot,
                () -> robot.lookup("#source-card-quote .quoted-words").queryAllAs(Text.class).stream()
                        .map(Text::getText)
                        .reduce("", String::concat));
    }

    @Test
    void hasTheTabsInTheirOrderWithCountsAndAKeyForEach(FxRobot robot) {
        openPage(robot);
        assertThat(ask(
                        robot,
                        () -> robot.lookup("#entity-page .under-tab").queryAllAs(ToggleButton.class).stream()
                                .map(ToggleButton::getText)
                                .toList()))
                .containsExactly(
                        "Overview", "Claims 5", "Aliases 2", "Links 3", "Events 1", "Photos 0", "History 2", "Files 0");
        assertThat(robot.lookup("#page-tab-aliases")
                        .queryAs(ToggleButton.class)
                        .getTooltip()
                        .getText())
                .contains("Alt+3");
        String[] shown = {"claim-grid", "claim-grid", "alias-grid", "link-grid", "event-grid", "gallery", "page-history"
        };
        for (int i = shown.length - 1; i >= 0; i--) {
            robot.push(KeyCode.ALT, KeyCode.valueOf("DIGIT" + (i + 1)));
            assertThat(robot.lookup("#" + shown[i]).tryQuery())
                    .as("Alt+" + (i + 1))
                    .isPresent();
        }
    }

    @Test
    void switchesTabsFromTheInspectorTooButNotOnceItIsLeft(FxRobot robot) {
        openPage(robot);
        robot.interact(() -> robot.lookup("#source-card-open").query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(robot.lookup("#alias-grid").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(robot.lookup("#claim-value").tryQuery()).isEmpty();
    }

    @Test
    void marksTheWordsThatAClaimRestsOnWhenItsSourceIsOpened(FxRobot robot) {
        openPage(robot);
        assertThat(words(robot, "source-card"))
                .filteredOn(each -> each.startsWith("("))
                .as("claim, source and quotation")
                .hasSize(3);
        robot.interact(() -> robot.lookup("#source-card-open").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ask(robot, () -> {
                    var page = robot.lookup("#source-page").query();
                    page.getScene().getRoot().applyCss();
                    page.getScene().getRoot().layout();
                    return page.lookupAll(".mark-chosen").size();
                }))
                .isPositive();
    }

    @Test
    void showsWhereTheFirstClaimComesFromAndThenWhereTheChosenOneDoes(FxRobot robot) {
        openPage(robot);
        assertThat(label(robot, "source-card-reference")).isEqualTo("S-0142");
        assertThat(label(robot, "source-card-said")).isEqualTo("KST: 12 Mar 1984");
        assertThat(quote(robot)).contains("the twelfth of March");
        assertThat(words(robot, "source-card-grade")).contains("B", "Usually reliable", "2", "Probably true");
        assertThat(words(robot, "source-card-origin"))
                .contains("Traces to the same origin as S-0160. They count as one source.");
        assertThat(robot.lookup("1 selected: claim 12 Mar 1984").tryQuery())
                .as("what the inspector shows is what is chosen")
                .isPresent();
        robot.push(KeyCode.DOWN);
        assertThat(label(robot, "source-card-reference")).isEqualTo("S-0160");
        assertThat(robot.lookup("1 selected: claim 3 Dec 1984").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(label(robot, "source-card-reference")).isEqualTo("S-0142");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.clickOn("+00 555 0142");
        assertThat(robot.lookup("#source-card-unsourced").tryQuery()).isPresent();
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        assertThat(robot.lookup("0 selected").tryQuery())
                .as("nothing stays chosen out of sight")
                .isPresent();
        assertThat(robot.lookup("#source-card-said").tryQuery()).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(robot.lookup("0 selected").tryQuery()).isEmpty();
    }

    @Test
    void namesItInBothScriptsAndOffersWhatCanBeDoneWithIt(FxRobot robot) {
        openPage(robot);
        assertThat(label(robot, "page-original")).endsWith("يوسف الكريم");
        assertThat(words(robot, "page-also")).contains("also", "“Abu Layth”");
        assertThat(words(robot, "page-counts"))
                .first()
                .asString()
                .contains("5 claims from 5 independent sources · 3 links")
                .doesNotContain("Contributors");
        assertThat(robot.lookup("#page-cite").queryButton().getTooltip().getText())
                .contains("Ctrl+Shift+E");
        assertThat(ask(
                        robot,
                        () -> gap(
                                robot.lookup("#page-counts").query(),
                                robot.lookup("#page-tab-overview").query())))
                .as("the tabs follow the head at once")
                .isBetween(12.0, 32.0);
        fire(robot, "page-more");
        assertThat(robot.listWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .flatMap(menu -> menu.getItems().stream())
                        .map(MenuItem::getId))
                .contains("menu-link", "menu-cite", "menu-marking", "menu-dates")
                .doesNotContain("menu-open", "menu-rename");
    }

    @Test
    void citesTheQuotedWordsForAJudgement(FxRobot robot) {
        openPage(robot);
        fire(robot, "source-card-cite");
        assertThat(robot.lookup("#cut-judgement").tryQuery()).isPresent();
    }

    @Test
    void recordsWhatStandsAndAddsAClaimFromTheKeyboard(FxRobot robot) {
        openPage(robot);
        robot.push(KeyCode.P);
        type(robot, "stand-reason", "passport seen");
        fire(robot, "dialog-do");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(ask(
                        robot,
                        () -> robot.lookup("#claim-property")
                                .queryAs(ComboBox.class)
                                .getValue()))
                .as("about what is chosen")
                .isEqualTo("birth-date");
        type(robot, "claim-value", "Keeps the night log");
        type(robot, "claim-from", "2023-11");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.entities.done)
                .hasSize(2)
                .contains("resolve birth-date: passport seen")
                .anyMatch(done -> done.endsWith(" Keeps the night log from 2023-11"));
    }

    @Test
    void addsAnotherNameAsOne(FxRobot robot) {
        openPage(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(words(robot, "alias-grid"))
                .anyMatch(words -> words.endsWith("يوسف الكريم"))
                .contains("Spelling", "Arabic", "since 2023", "S-0160");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(ask(
                        robot,
                        () -> robot.lookup("#claim-property")
                                .queryAs(ComboBox.class)
                                .getValue()))
                .isEqualTo("alias");
    }

    @Test
    void opensAnEventWithEnter(FxRobot robot) {
        openPage(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        assertThat(words(robot, "event-grid"))
                .contains("3 Feb 2024 19:05Z", "Meeting 3 Feb", "Café Mistral", "took part in", "(C)");
        robot.push(KeyCode.ENTER);
        assertThat(label(robot, "page-name")).isEqualTo("Meeting 3 Feb");
    }

    @Test
    void tellsWhatTheChosenActionChangedAndSaysAValueAgain(FxRobot robot) {
        openPage(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        assertThat(words(robot, "page-history")).contains("~", "Date of birth was recorded to stand as 12 Mar 1984.");
        assertThat(robot.lookup("#history-restore").tryQuery()).isEmpty();
        robot.interact(() -> robot.lookup("#history-0").query().requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(words(robot, "page-history"))
                .contains("+", "−", "from #18", "Occupation Deckhand was taken back.", "(C//REL AVL)");
        fire(robot, "history-restore");
        assertThat(workstation.demo.entities.done).singleElement().asString().startsWith("restore ");
    }

    @Test
    void inspectsClaimsAndSourcesBesideTheTable(FxRobot robot) {
        select(robot, 0);
        for (String tab : List.of("claims", "links", "sources", "history", "summary")) {
            robot.interact(() -> robot.lookup("#inspector-tab-" + tab)
                    .queryAs(ToggleButton.class)
                    .fire());
            if (tab.equals("claims")) {
                assertThat(words(robot, "inspector"))
                        .contains("3 Dec 1984", "≠ contested, 2 claims", "KST, 13 Mar 2024 · Nov 2023");
            } else if (tab.equals("sources")) {
                assertThat(words(robot, "inspector"))
                        .contains("S-0142", "Interview report", "5 claims here rest on it");
            }
        }
    }

    @Test
    void holdsWhatIsPinnedWhileSomethingElseIsSelected(FxRobot robot) {
        select(robot, 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        select(robot, 1);
        assertThat(words(robot, "inspector-head")).contains("Yusuf al-Karim");
        Node pin = robot.lookup("#inspector-pin").query();
        assertThat(pin.getAccessibleText()).isEqualTo("Follow the selection again (Ctrl+Shift+I)");
        fire(robot, "inspector-pin");
        assertThat(words(robot, "inspector-head")).contains("MV Halden");
        assertThat(pin.getAccessibleText()).isEqualTo("Hold this while you select something else (Ctrl+Shift+I)");
    }

    @Test
    void worksOnAllThatAreSelectedFromTheInspector(FxRobot robot) {
        select(robot, 0, 1);
        robot.interact(() -> robot.lookup("#many-more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "many-delete".equals(item.getId()))
                .forEach(MenuItem::fire));
        assertThat(workstation.demo.actions.done).containsExactly("delete 2");
    }

    @Test
    void claimsAndChangesANameWithItsKind(FxRobot robot) {
        openPage(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(words(robot, "alias-grid")).contains("Spelling", "Nickname");
        fire(robot, "page-alias-add");
        choose(robot, "alias-kind", "document-name");
        type(robot, "claim-value", "J. Carim");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.entities.done).containsExactly("claim alias J. Carim", "as document-name");

        fireOf(robot, "page-alias-change", 1);
        choose(robot, "alias-kind", "handle");
        type(robot, "claim-until", "2024");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.entities.done.getLast())
                .isEqualTo("alias “Abu Layth” as handle C2 from 2023 until 2024");
    }

    @Test
    void leavesANameOfOthersAloneButForItsKind(FxRobot robot) {
        openPage(robot);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        fireOf(robot, "page-alias-change", 0);
        assertThat(robot.lookup("#claim-value").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#alias-kind").query().isDisabled()).isFalse();
    }

    @Test
    void addsTheSourceOfAnUnsourcedValue(FxRobot robot) {
        openPage(robot);
        var button = robot.lookup("#claim-source-add").queryButton();
        assertThat(button.getAccessibleText()).contains("+00 555 0142");
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(label(robot, "sourced-value")).isEqualTo("+00 555 0142");
        assertThat(robot.lookup("#dialog-do").queryButton().isDisabled())
                .as("without a source there is nothing to record")
                .isTrue();
        robot.interact(() -> robot.lookup("#claim-source")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .selectFirst());
        choose(robot, "claim-reliability", "B");
        choose(robot, "claim-credibility", "2");
        type(robot, "claim-locator", "p. 3");
        fire(robot, "dialog-do");
        assertThat(workstation.demo.entities.done).containsExactly("source B2 p. 3");
    }

    private static double gap(Node above, Node below) {
        return below.localToScene(below.getLayoutBounds()).getMinY()
                - above.localToScene(above.getLayoutBounds()).getMaxY();
    }

    private static void fireOf(FxRobot robot, String id, int place) {
        robot.interact(() -> robot.lookup("#" + id).queryAllAs(javafx.scene.control.Button.class).stream()
                .skip(place)
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String id, String item) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ComboBox.class).setValue(item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maximilian Hohenstaufen ", "يوسف عبد الكريم الهاشمي ", "阿卜杜勒卡里姆先生", "x"})
    void staysAsWideAsTheWindowHoweverLongANameIs(String part, FxRobot robot) {
        workstation.demo.entities.called = part.repeat(300 / part.length()).strip();
        openPage(robot);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Node page = robot.lookup("#entity-page").query();
            assertThat(robot.lookup("#page-name").queryAs(Label.class).getText())
                    .hasSizeGreaterThan(280);
            for (String id : List.of("page-claim", "page-marking")) {
                Node button = robot.lookup("#" + id).query();
                assertThat(button.localToScene(button.getBoundsInLocal()).getMaxX())
                        .as(id)
                        .isLessThan(page.localToScene(page.getBoundsInLocal()).getMaxX());
            }
        });
    }
}
