package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Markings.Wanted;
import org.junit.jupiter.api.Test;

/** Marking anew over a real vault with the sample case. */
class DeskMarkingsTest extends SampleDesk {

    private EntityRow named(String name) {
        return open.entities()
                .rows(EntityQuery.all(Perspective.OURS).withText(name), 0, 1)
                .rows()
                .getFirst();
    }

    private List<String> portions(ObjectId id) {
        EntityPage page = open.entities().page(id, Perspective.OURS);
        return page.blocks().stream()
                .flatMap(block -> block.live().stream())
                .map(EntityPage.ClaimLine::portion)
                .distinct()
                .toList();
    }

    @Test
    void saysWhatItComesToAndShowsItEverywhereUntilItIsTakenBack() {
        var karim = named("Yusuf al-Karim");
        var before = portions(karim.id());
        var wanted = new Wanted("SECRET", "");
        var forecast = open.markings().forecast(List.of(karim.id()), wanted, Progress.NONE);
        assertThat(forecast.words()).anyMatch(words -> words.endsWith("rise."));
        open.markings().mark(List.of(karim.id()), wanted, "the source is at risk", Progress.NONE);
        assertThat(portions(karim.id())).allMatch(portion -> portion.startsWith("(S"));
        assertThat(named("Yusuf al-Karim").portion()).startsWith("(S");
        assertThat(open.entityActions().copy(List.of(karim.id())).text()).startsWith("SECRET");
        assertThat(open.markings()
                        .forecast(List.of(karim.id()), wanted, Progress.NONE)
                        .changes())
                .isZero();

        var step = open.steps().steps().undoable().getFirst();
        assertThat(step.words()).isEqualTo("Mark Yusuf al-Karim anew");
        open.steps().undo(step, Progress.NONE);
        assertThat(portions(karim.id())).isEqualTo(before);
    }
}
