package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.search.Hit;
import org.entente.ui.control.FoundWords;
import org.entente.ui.demo.DemoCase;
import org.entente.ui.door.SearchHit;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody types faster than the case answers. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SearchBoxTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> opened = new ArrayList<>();
    private final DemoCase demo = new DemoCase();
    private SearchBox search;

    @Start
    void start(Stage stage) {
        var background = new Background(waiting::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var layer = new DropLayer();
        search = new SearchBox(
                query -> demo.search(query, 20),
                background,
                Texts.english(),
                new SearchBox.Ways(
                        hit -> opened.add(hit.name()), hit -> opened.add("graph " + hit.name()), new References()),
                layer);
        stage.setScene(new Scene(new StackPane(search, layer), 800, 600));
        stage.show();
        search.focus();
    }

    private void answer(FxRobot robot) {
        robot.interact(() -> {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        });
    }

    @Test
    void saysThatItSearchesWhenTheAnswerIsLate(FxRobot robot) throws TimeoutException {
        robot.write("Halden", 0);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#search-late").tryQuery().isPresent());
        answer(robot);
        assertThat(robot.lookup("#search-late").tryQuery()).isEmpty();
        assertThat(robot.lookup("#search-hits .pick-row").queryAll()).isNotEmpty();
    }

    @Test
    void opensTheFirstHitWhenEnterWasPressedBeforeItCame(FxRobot robot) {
        robot.write("Halden", 0);
        robot.push(KeyCode.ENTER);
        assertThat(opened).isEmpty();
        answer(robot);
        assertThat(opened).containsExactly("MV Halden");
    }

    private static SearchHit hit(int number, String kind) {
        return new SearchHit(
                ObjectId.derived("test", kind + number),
                new Symbol(Family.PLACES, "mdi2m-map-marker", kind),
                kind,
                kind + " pier " + number,
                "",
                kind + " · also called The Pier",
                Grade.NOT_GRADED,
                "(S)",
                List.of(),
                List.of(new Hit.Span(kind.length() + 19, kind.length() + 23)));
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup("#search-hits .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void countsEachKindAndShowsAllOfOneWhenAsked(FxRobot robot) {
        IntStream.range(0, 8).forEach(each -> demo.found.add(hit(each, "Places")));
        demo.found.add(hit(1, "Events"));
        robot.write("pier", 0);
        answer(robot);
        assertThat(labels(robot)).containsSubsequence("Places", "8", "(S)", "All 8 in Places", "Events", "1");
        assertThat(robot.lookup("#search-hit").queryAll()).hasSize(6);
        assertThat(robot.lookup("#search-hits .found-words").queryAllAs(FoundWords.class))
                .as("the word that matched stands out in the other name")
                .anySatisfy(words -> assertThat(words.matched()).containsExactly("Pier"));
        robot.interact(() -> robot.lookup("#search-all").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#search-hit").queryAll()).hasSize(8);
        assertThat(labels(robot)).doesNotContain("Events");
        robot.push(KeyCode.ENTER); // the way back has the cursor
        assertThat(labels(robot)).contains("Events");
    }

    @Test
    void opensNothingWhenMoreWasTypedAfterEnter(FxRobot robot) {
        robot.write("Hal", 0);
        robot.push(KeyCode.ENTER);
        robot.write("den", 0);
        answer(robot);
        assertThat(opened).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertThat(opened).containsExactly("graph MV Halden");
    }
}
