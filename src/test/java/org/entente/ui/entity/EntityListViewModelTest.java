package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.entente.model.current.Perspective;
import org.entente.ui.demo.DemoEntities;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class EntityListViewModelTest {

    private final DemoEntities entities = new DemoEntities();
    private final List<Throwable> failures = new ArrayList<>();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

    private EntityListViewModel model(java.util.concurrent.Executor worker) {
        return new EntityListViewModel(
                entities,
                new Background(worker, Runnable::run, failures::add),
                Texts.english(),
                () -> Perspective.OURS);
    }

    private static List<String> names(EntityListViewModel model) {
        return IntStream.range(0, model.lines().size())
                .mapToObj(model.lines()::thing)
                .filter(Objects::nonNull)
                .map(EntityRow::name)
                .toList();
    }

    @Test
    void showsTheMostLinkedFirst() {
        var model = model(Runnable::run);
        model.refresh();
        assertThat(model.lines()).hasSize(124);
        assertThat(model.lines().thing(0)).isEqualTo(entities.named("Yusuf al-Karim"));
        assertThat(model.filterWords()).isEqualTo("No filter");
    }

    @Test
    void countsWhatAFilterHides() {
        var model = model(Runnable::run);
        model.change(query -> query.withFacet("family", "things", true));
        assertThat(names(model)).containsExactlyInAnyOrder("MV Halden", "Van K-4471");
        assertThat(model.filterWords()).isEqualTo("1 filter · 122 items hidden");
        model.change(EntityQuery::withoutFilters);
        assertThat(model.lines()).hasSize(124);
    }

    @Test
    void dropsALateAnswerToAnEarlierQuestion() {
        var model = model(waiting::add);
        model.change(query -> query.withText("Pier"));
        model.change(query -> query.withText("Halden"));
        var second = waiting.removeLast();
        second.run();
        waiting.removeLast().run();
        assertThat(names(model)).containsExactly("MV Halden");
    }

    @Test
    void asksForAPageWhenItIsLookedAt() {
        for (int i = 0; i < 300; i++) {
            entities.create("person", "Extra " + i, "SECRET");
        }
        var model = model(waiting::add);
        model.refresh();
        waiting.remove().run();
        assertThat(model.lines()).hasSize(424);
        assertThat(model.lines().get(250)).isNull();
        waiting.remove().run();
        assertThat(model.lines().get(250)).isNotNull();
        assertThat(waiting).isEmpty();
    }

    @Test
    void saysWhatWentWrongAndKeepsTheRows() {
        var model = model(Runnable::run);
        model.refresh();
        entities.breaks = new IllegalStateException("broken");
        model.refresh();
        assertThat(model.errorProperty().get()).contains("Try again");
        assertThat(model.lines()).hasSize(124);
        entities.breaks = null;
        model.refresh();
        assertThat(model.errorProperty().get()).isEmpty();
    }

    @Test
    void forgetsEverythingWhenCleared() {
        var model = model(Runnable::run);
        model.refresh();
        model.selectedProperty().set(model.lines().thing(0));
        model.clear();
        assertThat(model.lines()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.facets()).isEmpty();
    }

    @Test
    void sortsBySeveralColumnsTheFirstBeforeTheOthers() {
        var model = model(Runnable::run);
        model.change(query -> query.sortedBy(EntityQuery.Sort.LINKS));
        assertThat(model.queryProperty().get().order())
                .as("a second click turns the order round")
                .containsExactly(new EntityQuery.Order(EntityQuery.Sort.LINKS, true));
        model.change(query -> query.sortedBy(EntityQuery.Sort.SOURCES).alsoSortedBy(EntityQuery.Sort.NAME));
        assertThat(names(model)).startsWith("Pier 9", "MV Halden", "Yusuf al-Karim", "Aldermere Port Services");
        model.change(query -> query.alsoSortedBy(EntityQuery.Sort.NAME));
        assertThat(names(model)).startsWith("Pier 9", "MV Halden", "Yusuf al-Karim", "Northern Lantern");
        assertThat(model.queryProperty().get().placeOf(EntityQuery.Sort.NAME)).contains(2);
    }

    @Test
    void standsInGroupsThatOpenAndCloseAndStayClosed() {
        var model = model(Runnable::run);
        model.change(query -> query.withGroup(EntityQuery.Group.TYPE));
        var first = (ListLine.Heading) model.lines().getFirst();
        assertThat(first.group().label()).isEqualTo("Account");
        assertThat(model.lines()).hasSize(124 + (int) headings(model));
        int whole = model.lines().size();
        model.toggle(0);
        assertThat(model.lines()).hasSize(whole - first.group().count());
        assertThat(model.lines().get(1)).isInstanceOf(ListLine.Heading.class);
        model.refresh();
        assertThat(model.lines()).hasSize(whole - first.group().count());
        model.toggle(0);
        assertThat(model.lines()).hasSize(whole);
        assertThat(model.lines().thing(1)).isEqualTo(entities.named("Account …77"));
    }

    private static long headings(EntityListViewModel model) {
        return model.lines().stream().filter(ListLine.Heading.class::isInstance).count();
    }
}
