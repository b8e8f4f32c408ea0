package org.entente.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.desk.ContestedDraft;
import org.entente.model.current.Perspective;
import org.entente.ui.demo.DemoContested;
import org.entente.ui.demo.DemoEntities;
import org.entente.ui.demo.DemoExchange;
import org.entente.ui.door.Contested.State;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContestedViewModelTest {

    private final DemoEntities entities = new DemoEntities();
    private final DemoContested door = new DemoContested(entities);
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background(Runnable::run, Runnable::run, failures::add);
    private final ExchangeViewModel exchange = new ExchangeViewModel(
            new ExchangeViewModel.Doors(new DemoExchange(entities), door),
            background,
            new Tasks(background, Texts.english()),
            Texts.english(),
            () -> Perspective.OURS);
    private final ContestedViewModel model = exchange.contested();

    @BeforeEach
    void refresh() {
        exchange.refresh();
    }

    private String chosen() {
        var value = model.chosenProperty().get();
        return value == null ? "" : value.name();
    }

    @Test
    void keepsBothUnlessSomebodyChoosesOtherwise() {
        assertThat(model.pickProperty().get()).isEqualTo(Pick.BOTH);
        assertThat(model.readyProperty().get()).isTrue();
        model.resolve();
        assertThat(door.done).as("nothing is recorded").isEmpty();
        assertThat(model.values())
                .filteredOn(value -> value.state() == State.KEPT)
                .hasSize(1);
        assertThat(model.left()).isEqualTo(2);
        assertThat(chosen()).as("it goes on to the next").isEqualTo("Andrei Voloshin");
    }

    @Test
    void recordsNoResolutionWithoutAReason() {
        model.use(1);
        assertThat(model.readyProperty().get()).isFalse();
        model.resolve();
        model.reasonProperty().set("  ");
        assertThat(model.readyProperty().get()).isFalse();
        model.reasonProperty().set("better graded");
        model.resolve();
        assertThat(door.done).containsExactly("resolve Yusuf al-Karim as 3 Dec 1984, 0 more: better graded");
        assertThat(model.left()).isEqualTo(2);
        assertThat(model.reasonProperty().get()).as("the next begins empty").isEmpty();
    }

    @Test
    void keepsBothAndStillSaysWhichOneStands() {
        var sides = model.sidesProperty().get();
        assertThat(sides).isNotNull();
        model.pickProperty()
                .set(new Pick(Pick.Kind.BOTH, sides.sides().getFirst().id()));
        assertThat(model.readyProperty().get()).isFalse();
        model.reasonProperty().set("for the report");
        model.resolve();
        assertThat(door.done).containsExactly("resolve Yusuf al-Karim as 12 Mar 1984, 0 more: for the report");
    }

    @Test
    void keepsWhatWasBegunWhenOneStepsAwayAndComesBack() {
        model.pickProperty().set(Pick.WRITTEN);
        model.writtenProperty().set("1984");
        model.reasonProperty().set("both agree on the year");
        model.later();
        assertThat(chosen()).isEqualTo("Andrei Voloshin");
        assertThat(model.writtenProperty().get()).isEmpty();
        model.clear();
        exchange.refresh();
        assertThat(chosen()).isEqualTo("Yusuf al-Karim");
        assertThat(model.pickProperty().get()).isEqualTo(Pick.WRITTEN);
        assertThat(model.writtenProperty().get()).isEqualTo("1984");
        assertThat(model.reasonProperty().get()).isEqualTo("both agree on the year");
        model.resolve();
        assertThat(door.done).containsExactly("write Yusuf al-Karim as 1984: both agree on the year");
    }

    @Test
    void makesTheSameChoiceForSimilarOnesAndTakesAllBack() {
        assertThat(model.similar()).extracting(value -> value.name()).containsExactly("Andrei Voloshin");
        model.use(0);
        model.reasonProperty().set("our files");
        model.resolveSimilar();
        assertThat(door.done).containsExactly("resolve Yusuf al-Karim as 12 Mar 1984, 1 more: our files");
        assertThat(chosen()).isEqualTo("MV Halden");
        assertThat(model.left()).isEqualTo(1);
        model.resolve();
        assertThat(model.left()).isZero();
        assertThat(exchange.count(ExchangeViewModel.Part.CONTESTED)).isZero();
        model.undoAll();
        assertThat(door.done.getLast()).isEqualTo("undo 2");
        assertThat(door.drafts.get("MV Halden")).isEqualTo(ContestedDraft.NONE);
        assertThat(model.left()).isEqualTo(3);
        assertThat(model.undoableProperty().get()).isFalse();
    }

    @Test
    void walksThroughThemInOrder() {
        model.previous();
        assertThat(chosen()).isEqualTo("Yusuf al-Karim");
        model.next();
        model.next();
        model.next();
        assertThat(chosen()).isEqualTo("MV Halden");
        model.later();
        assertThat(chosen()).isEqualTo("Yusuf al-Karim");
    }
}
