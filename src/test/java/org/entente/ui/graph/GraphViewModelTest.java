package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.current.Perspective;
import org.entente.ui.demo.DemoCharts;
import org.entente.ui.demo.DemoEntities;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.junit.jupiter.api.Test;

class GraphViewModelTest {

    private final DemoEntities entities = new DemoEntities();
    private final List<Throwable> failures = new ArrayList<>();

    private GraphViewModel model(java.util.concurrent.Executor worker) {
        var background = new Background(worker, Runnable::run, failures::add);
        return new GraphViewModel(
                new DemoCharts(entities),
                background,
                new Tasks(background, Texts.english()),
                Texts.english(),
                () -> Perspective.OURS);
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
        model.startAround(centre);
        var before = model.chartProperty().get();
        var other = before.items().getLast().id();
        float x = before.x(before.number(other));
        model.expand(entities.named("Yusuf al-Karim").id());
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
