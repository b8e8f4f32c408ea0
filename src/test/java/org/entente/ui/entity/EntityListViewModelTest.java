package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void showsTheMostLinkedFirst() {
        var model = model(Runnable::run);
        model.refresh();
        assertThat(model.rows()).hasSize(124);
        assertThat(model.rows().getFirst()).isEqualTo(entities.named("Yusuf al-Karim"));
        assertThat(model.filterWords()).isEqualTo("No filter");
    }

    @Test
    void countsWhatAFilterHides() {
        var model = model(Runnable::run);
        model.change(query -> query.withFacet("family", "things", true));
        assertThat(model.rows()).extracting(EntityRow::name).containsExactlyInAnyOrder("MV Halden", "Van K-4471");
        assertThat(model.filterWords()).isEqualTo("1 filter · 122 items hidden");
        model.change(EntityQuery::withoutFilters);
        assertThat(model.rows()).hasSize(124);
    }

    @Test
    void dropsALateAnswerToAnEarlierQuestion() {
        var model = model(waiting::add);
        model.change(query -> query.withText("Pier"));
        model.change(query -> query.withText("Halden"));
        var second = waiting.removeLast();
        second.run();
        waiting.removeLast().run();
        assertThat(model.rows()).extracting(EntityRow::name).containsExactly("MV Halden");
    }

    @Test
    void asksForAPageWhenItIsLookedAt() {
        for (int i = 0; i < 300; i++) {
            entities.create("person", "Extra " + i, "SECRET");
        }
        var model = model(waiting::add);
        model.refresh();
        waiting.remove().run();
        assertThat(model.rows()).hasSize(424);
        assertThat(model.rows().get(250)).isNull();
        waiting.remove().run();
        assertThat(model.rows().get(250)).isNotNull();
        assertThat(waiting).isEmpty();
    }

    @Test
    void saysWhatWentWrongAndKeepsTheRows() {
        var model = model(Runnable::run);
        model.refresh();
        entities.breaks = new IllegalStateException("broken");
        model.refresh();
        assertThat(model.errorProperty().get()).contains("Try again");
        assertThat(model.rows()).hasSize(124);
        entities.breaks = null;
        model.refresh();
        assertThat(model.errorProperty().get()).isEmpty();
    }

    @Test
    void forgetsEverythingWhenCleared() {
        var model = model(Runnable::run);
        model.refresh();
        model.selectedProperty().set(model.rows().getFirst());
        model.clear();
        assertThat(model.rows()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.facets()).isEmpty();
    }
}
