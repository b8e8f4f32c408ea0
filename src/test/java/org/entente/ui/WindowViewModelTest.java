package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.entente.app.AppException;
import org.entente.app.desk.ScreenLeft;
import org.entente.ui.demo.DemoCase;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class WindowViewModelTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> elsewhere = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final DemoCase demo = new DemoCase();
    private final WindowViewModel model =
            new WindowViewModel(new Background(waiting::add, Runnable::run, elsewhere::add), Texts.english());

    @Test
    void showsACaseOnceItsMarkingIsKnown() {
        model.ready();
        model.show(demo, failures::add);
        assertThat(model.stateProperty().get()).isEqualTo(WindowViewModel.State.Caseless.LOCKED);
        waiting.remove().run();
        assertThat(model.stateProperty().get()).isEqualTo(new WindowViewModel.State.Working(demo));
        assertThat(model.bannerProperty().get()).isEqualTo(demo.caseMarkings.banner);
        assertThat(failures).isEmpty();
    }

    @Test
    void keepsWhatIsOpenUntilTheCaseIsLeftAndNothingAfterwards() {
        model.show(demo, failures::add);
        waiting.remove().run();
        model.keep(showing("graph"));
        waiting.remove().run();
        assertThat(demo.left()).isEqualTo(showing("graph"));
        model.keep(showing("entities"));
        model.lock(showing("sources"));
        var late = waiting.remove();
        waiting.remove().run();
        late.run();
        assertThat(demo.left()).as("what came late is older").isEqualTo(showing("sources"));
        assertThat(demo.isClosed).isTrue();
        model.keep(showing("reports"));
        assertThat(waiting).as("nothing is open").isEmpty();
    }

    private static ScreenLeft showing(String place) {
        return new ScreenLeft(List.of(new ScreenLeft.Tab("place", place)), 0, "OURS", List.of(), List.of(), null, null);
    }

    @Test
    void closesACaseWhoseMarkingCannotBeReadAndTellsWhoOpenedIt() {
        demo.caseMarkings.broken = new AppException("app.file.not-written", "a file");
        model.ready();
        model.show(demo, failures::add);
        waiting.remove().run();
        assertThat(model.stateProperty().get()).isEqualTo(WindowViewModel.State.Caseless.LOCKED);
        assertThat(demo.isClosed).isTrue();
        assertThat(failures).containsExactly(demo.caseMarkings.broken);
        assertThat(elsewhere).isEmpty();
    }
}
