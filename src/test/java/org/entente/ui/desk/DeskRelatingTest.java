package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Relating;
import org.junit.jupiter.api.Test;

/** Things of the sample case, brought together. */
class DeskRelatingTest extends SampleDesk {

    private List<EntityRow> rows() {
        return open.entities().rows(EntityQuery.all(Perspective.OURS), 0, 4).rows();
    }

    @Test
    void linksSeveralThingsWithOneAsOneStep() {
        var rows = rows();
        var from = List.of(rows.get(1).id(), rows.get(2).id());
        var to = rows.getFirst().id();
        int before = open.entities().page(to, Perspective.OURS).links().size();

        open.relating().link(from, "knows", to, "CONFIDENTIAL");

        assertThat(open.entities().page(to, Perspective.OURS).links()).hasSize(before + 2);
        var step = open.steps().steps().undoable().getFirst();
        assertThat(step.words()).startsWith("Link 2 entities with ");
        open.steps().undo(step, Progress.NONE);
        assertThat(open.entities().page(to, Perspective.OURS).links()).hasSize(before);
    }

    @Test
    void refusesAKindOfLinkThatTheCatalogueDoesNotKnow() {
        var rows = rows();
        assertThatThrownBy(() -> open.relating()
                        .link(
                                List.of(rows.get(1).id()),
                                "made-up",
                                rows.getFirst().id(),
                                "CONFIDENTIAL"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsEntitiesFromSourcesAndWhereTheyWereRead() {
        var entity = rows().getFirst();
        var source = open.sources().list(Perspective.OURS).getFirst();

        assertThat(open.relating().things(List.of(entity.id(), source.id())))
                .extracting(Relating.Thing::role)
                .containsExactly(Relating.Role.ENTITY, Relating.Role.SOURCE);
        assertThat(open.relating().places(source.id())).singleElement().returns(source.id(), Relating.Place::source);
        assertThat(open.relating().places(entity.id()))
                .isNotEmpty()
                .extracting(Relating.Place::words)
                .doesNotHaveDuplicates();
        assertThat(open.relating().judgements()).isNotEmpty();
        assertThat(open.relating().kinds())
                .isNotEmpty()
                .extracting(Relating.Kind::label)
                .doesNotContain("");
    }
}
