package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.ui.door.Duplicates;
import org.entente.ui.door.Duplicates.Pair;
import org.entente.ui.door.EntityRow;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;

class DuplicatesViewModelTest {

    private final Texts texts = Texts.english();
    private final Background background = new Background(Runnable::run, Runnable::run, _ -> {});
    private final Found found = new Found();
    private final DuplicatesViewModel model =
            new DuplicatesViewModel(found, background, new Tasks(background, texts), texts, () -> Perspective.OURS);

    @Test
    void goesOnWithTheOneThatTookThePlaceOfTheDecided() {
        model.look();
        assertThat(model.chosenProperty().get()).isEqualTo(found.pairs.get(0));
        Pair second = found.pairs.get(1);
        Pair third = found.pairs.get(2);
        model.choose(second);
        model.same(second, "one voice");
        assertThat(model.chosenProperty().get()).isEqualTo(third);
        model.later(third);
        assertThat(model.chosenProperty().get()).as("the last one").isEqualTo(found.pairs.get(0));
    }

    @Test
    void countsAndListsAgainWhatWasTakenBackAndStaysWhereItWas() {
        model.look();
        Pair first = found.pairs.get(0);
        model.same(first, "one voice");
        var here = model.chosenProperty().get();
        found.pairs.addFirst(first);
        model.refresh();
        assertThat(model.totalProperty().get()).isEqualTo(3);
        assertThat(model.pairs()).hasSize(3);
        assertThat(model.chosenProperty().get()).isEqualTo(here);
    }

    @Test
    void choosesNothingWhileNothingIsListed() {
        model.look();
        model.clear();
        assertThat(model.chosenThings()).isEmpty();
        assertThat(model.chosenWords()).isEqualTo("0 selected");
    }

    private static EntityRow row(String name) {
        return new EntityRow(
                ObjectId.derived("test", name),
                Symbol.unknown("Person"),
                name,
                "",
                1,
                1,
                Grade.NOT_GRADED,
                "",
                List.of(),
                List.of(),
                "(U)",
                false,
                1,
                false);
    }

    private static final class Found implements Duplicates {

        private final List<Pair> pairs = new ArrayList<>(List.of(
                new Pair(row("A"), row("B"), List.of(new Reason(true, "x", "(C)"))),
                new Pair(row("C"), row("D"), List.of(new Reason(true, "x", "(C)"))),
                new Pair(row("E"), row("F"), List.of(new Reason(true, "x", "(C)")))));

        @Override
        public int count(Progress progress) {
            return pairs.size();
        }

        @Override
        public Answer look(int most, Perspective perspective, Progress progress) {
            return pairs(most, perspective, progress);
        }

        @Override
        public Answer pairs(int most, Perspective perspective, Progress progress) {
            return new Answer(pairs.size(), pairs, 0);
        }

        @Override
        public void same(List<ObjectId> things, String reason) {
            pairs.removeIf(pair -> pair.one().id().equals(things.getFirst()));
        }

        @Override
        public void different(List<ObjectId> things, String reason) {}

        @Override
        public void later(ObjectId one, ObjectId other) {
            pairs.removeIf(pair -> pair.one().id().equals(one));
        }

        @Override
        public void takeUpAgain() {}

        @Override
        public void split(ObjectId thing, String reason) {}
    }
}
