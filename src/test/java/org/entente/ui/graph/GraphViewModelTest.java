package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.app.step.Step;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.demo.DemoCharts;
import org.entente.ui.demo.DemoEntities;
import org.entente.ui.demo.DemoSteps;
import org.entente.ui.door.Charts;
import org.entente.ui.door.EntityRow;
import org.entente.ui.shell.StepsViewModel;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.junit.jupiter.api.Test;

class GraphViewModelTest {

    private final DemoEntities entities = new DemoEntities();
    private final List<Throwable> failures = new ArrayList<>();

    private final DemoSteps done = new DemoSteps();
    private final List<String> told = new ArrayList<>();

    private StepsViewModel steps(Background background) {
        return new StepsViewModel(
                done,
                background,
                new Tasks(background, Texts.english()),
                Texts.english(),
                new StepsViewModel.Listener() {
                    @Override
                    public void done(Step step) {
                        told.add(step.told());
                    }

                    @Override
                    public void undone(String sentence) {}

                    @Override
                    public void redone(String sentence) {}

                    @Override
                    public void refused(String threeParts) {}
                });
    }

    private GraphViewModel model(java.util.concurrent.Executor worker) {
        var background = new Background(worker, Runnable::run, failures::add);
        return new GraphViewModel(
                new GraphViewModel.From(new DemoCharts(entities), steps(background), () -> Perspective.OURS),
                background,
                new Tasks(background, Texts.english()),
                Texts.english());
    }

    /** Names of the things on a chart, each with its place. */
    private static Map<String, String> places(GraphViewModel model) {
        var chart = model.chartProperty().get();
        var places = new TreeMap<String, String>();
        for (int i = 0; i < chart.size(); i++) {
            places.put(chart.items().get(i).name(), chart.x(i) + " " + chart.y(i) + " " + chart.isPinned(i));
        }
        return places;
    }

    private ObjectId missing(GraphViewModel model) {
        return entities.all().stream()
                .map(EntityRow::id)
                .filter(id -> model.chartProperty().get().number(id) < 0)
                .findFirst()
                .orElseThrow();
    }

    private void undo() {
        done.undo(done.steps().undoable().getFirst(), Progress.NONE);
    }

    private void redo() {
        done.redo(done.steps().redoable().getFirst(), Progress.NONE);
    }

    @Test
    void addsToTheChartThatIsThereAsOneStepThatUndoTakesBackWithEveryPlace() {
        var model = model(Runnable::run);
        model.start();
        model.selection().select(Set.of());
        var before = places(model);
        var id = missing(model);
        told.clear();
        model.show(List.of(id));
        var after = places(model);
        assertThat(after).hasSize(before.size() + 1).containsAllEntriesOf(before);
        assertThat(model.selection().idsProperty().get()).containsExactly(id);
        assertThat(told).singleElement().asString().startsWith("Add ").endsWith(" to the chart");
        undo();
        assertThat(places(model)).isEqualTo(before);
        assertThat(model.selection().idsProperty().get()).isEmpty();
        redo();
        assertThat(places(model)).isEqualTo(after);
        model.show(List.of(id));
        assertThat(done.steps().undoable()).as("it was there already").hasSize(2);
    }

    @Test
    void takesBackEveryStepByNameInTurn() {
        var model = model(Runnable::run);
        var seen = new ArrayList<Map<String, String>>();
        Runnable remember = () -> seen.add(places(model));
        remember.run();
        model.show(List.of(entities.named("Pier 9").id()));
        remember.run();
        model.expand(model.chartProperty().get().items().stream()
                .map(Charts.Item::id)
                .toList());
        remember.run();
        var before = model.now();
        model.selection().move(3, 1);
        model.moved(before);
        remember.run();
        model.pinSelected();
        remember.run();
        model.arrange();
        remember.run();
        model.hideSelected();
        remember.run();
        model.filtered("Hide People on the chart", filter -> filter.showFamily(Family.PEOPLE, false));
        assertThat(done.steps().undoable().reversed().stream().map(Step::words))
                .satisfiesExactly(
                        words -> assertThat(words).startsWith("Start a chart of "),
                        words -> assertThat(words).startsWith("Expand "),
                        words -> assertThat(words).isEqualTo("Move Pier 9 on the chart"),
                        words -> assertThat(words).isEqualTo("Pin or unpin Pier 9"),
                        words -> assertThat(words).isEqualTo("Arrange the chart"),
                        words -> assertThat(words).isEqualTo("Take Pier 9 off the chart"),
                        words -> assertThat(words).isEqualTo("Hide People on the chart"));
        undo();
        assertThat(model.filter().hidden()).isZero();
        for (var earlier : seen.reversed()) {
            assertThat(places(model)).isEqualTo(earlier);
            if (!earlier.isEmpty()) {
                undo();
            }
        }
    }

    @Test
    void showsWhatIsAskedForThoughAFilterHidesItsKind() {
        var model = model(Runnable::run);
        model.start();
        model.filter().showFamily(Family.PLACES, false);
        model.show(List.of(entities.named("Pier 9").id()));
        assertThat(model.filter().hiddenFamiliesProperty().get()).isEmpty();
    }

    @Test
    void losesNothingThatWasAddedWhileAnotherThingWasBeingRead() {
        var waiting = new ArrayDeque<Runnable>();
        var model = model(waiting::add);
        Runnable settle = () -> {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        };
        model.start();
        settle.run();
        var one = missing(model);
        model.show(List.of(one));
        var other = entities.all().getLast().id();
        model.show(List.of(other));
        settle.run();
        assertThat(model.chartProperty().get().number(one)).isNotNegative();
        assertThat(model.chartProperty().get().number(other)).isNotNegative();
        undo();
        settle.run();
        assertThat(model.chartProperty().get().number(one)).isNotNegative();
        assertThat(model.chartProperty().get().number(other)).isNegative();
    }

    @Test
    void addsToTheChartThatIsComingBackRatherThanInItsPlace() {
        var left = model(Runnable::run);
        left.start();
        var waiting = new ArrayDeque<Runnable>();
        var model = model(waiting::add);
        model.comeBack(left.left());
        model.show(List.of(missing(left)));
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(places(model)).hasSize(GraphViewModel.START + 1).containsAllEntriesOf(places(left));
    }

    @Test
    void comesBackWithItsFiltersAndIsLeftTheSameWhileItComes() {
        var left = model(Runnable::run);
        left.start();
        left.filter().showFamily(Family.PEOPLE, false);
        left.filter().showStrength(Charts.Strength.TENTATIVE, false);
        var waiting = new ArrayDeque<Runnable>();
        var model = model(waiting::add);
        model.comeBack(left.left());
        assertThat(model.left()).as("nothing of it is there yet").isEqualTo(left.left());
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(model.left()).isEqualTo(left.left());
        assertThat(model.filter().hidden()).isEqualTo(left.filter().hidden()).isPositive();
    }

    @Test
    void forgetsItsStepsWithTheChart() {
        var model = model(Runnable::run);
        model.start();
        model.clear();
        assertThat(done.steps().undoable()).isEmpty();
    }

    @Test
    void startsWithTheMostLinkedEachInItsOwnPlace() {
        var model = model(Runnable::run);
        model.start();
        var chart = model.chartProperty().get();
        assertThat(chart.size()).isEqualTo(GraphViewModel.START);
        var places = new java.util.HashSet<String>();
        for (int i = 0; i < chart.size(); i++) {
            places.add(chart.x(i) + "/" + chart.y(i));
        }
        assertThat(places).hasSize(GraphViewModel.START);
        assertThat(failures).isEmpty();
    }

    @Test
    void movesNothingElseWhenItExpands() {
        var model = model(Runnable::run);
        var centre = entities.named("Omar Saleh").id();
        model.show(List.of(centre));
        var before = model.chartProperty().get();
        var other = before.items().getLast().id();
        float x = before.x(before.number(other));
        model.expand(Set.of(entities.named("Yusuf al-Karim").id()));
        var after = model.chartProperty().get();
        assertThat(after.size()).isGreaterThan(before.size());
        assertThat(after.x(after.number(other))).isEqualTo(x);
    }

    @Test
    void countsWhatAFilterHides() {
        var model = model(Runnable::run);
        model.start();
        int links = model.filter().shownLinks();
        model.filter().showFamily(Family.PEOPLE, false);
        assertThat(model.filter().hidden()).isPositive();
        assertThat(model.filter().shownLinks()).isLessThan(links);
        assertThat(model.filter().shownLinks() + model.filter().hiddenLinks()).isEqualTo(links);
        model.filter().showAll();
        assertThat(model.filter().hidden()).isZero();
    }

    @Test
    void keepsThePlacesWhenArrangingIsStopped() {
        var waiting = new ArrayDeque<Runnable>();
        var model = model(waiting::add);
        model.start();
        waiting.remove().run();
        waiting.remove().run();
        var before = model.chartProperty().get();
        assertThat(model.arrangingProperty().get()).isTrue();
        model.stop();
        assertThat(model.arrangingProperty().get()).isFalse();
        waiting.remove().run();
        assertThat(model.chartProperty().get()).isSameAs(before);
        assertThat(failures).isEmpty();
    }

    @Test
    void pinsWhatWasDragged() {
        var model = model(Runnable::run);
        model.start();
        var id = entities.named("Pier 9").id();
        model.selection().select(Set.of(id));
        model.selection().move(3, 0);
        var chart = model.chartProperty().get();
        float x = chart.x(chart.number(id));
        model.arrange();
        var arranged = model.chartProperty().get();
        assertThat(arranged.x(arranged.number(id))).isEqualTo(x);
        assertThat(arranged.isPinned(arranged.number(id))).isTrue();
    }

    @Test
    void keepsWhatIsAtThePointerThereWhenItZooms() {
        var view = new Viewport(80, 100, 50).zoomed(1.5, 300, 200);
        assertThat(view.planeX(300)).isEqualTo(new Viewport(80, 100, 50).planeX(300));
        assertThat(view.planeY(200)).isEqualTo(new Viewport(80, 100, 50).planeY(200));
    }

    @Test
    void letsStepBackWhatIsNotLinkedWithTheSelection() {
        var model = model(Runnable::run);
        model.start();
        var chart = model.chartProperty().get();
        var nothing = Focus.of(model);
        int chosen = chart.number(entities.named("Yusuf al-Karim").id());
        model.selection().select(Set.of(chart.items().get(chosen).id()));
        var focus = Focus.of(model);
        for (int i = 0; i < chart.size(); i++) {
            int item = i;
            boolean isLinked = IntStream.range(0, chart.links().size())
                    .anyMatch(link -> chart.from(link) == item && chart.to(link) == chosen
                            || chart.to(link) == item && chart.from(link) == chosen);
            assertThat(nothing.isBehind(item)).isFalse();
            assertThat(focus.isBehind(item)).isEqualTo(item != chosen && !isLinked);
        }
        for (int link = 0; link < chart.links().size(); link++) {
            assertThat(nothing.isLinkBehind(link)).isFalse();
            assertThat(focus.isLinkBehind(link)).isEqualTo(chart.from(link) != chosen && chart.to(link) != chosen);
        }
    }
}
