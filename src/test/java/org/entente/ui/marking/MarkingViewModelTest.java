package org.entente.ui.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import org.entente.app.AppException;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.demo.DemoMarkings;
import org.entente.ui.door.Markings;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class MarkingViewModelTest {

    private final DemoMarkings markings = new DemoMarkings();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final SplittableRandom random = new SplittableRandom(1);

    private MarkingViewModel model(Markings door, Executor worker) {
        var background = new Background(worker, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        return new MarkingViewModel(
                door, background, Texts.english(), List.of(ObjectId.random(random), ObjectId.random(random)));
    }

    private static Markings.Forecast forecast(MarkingViewModel model) {
        return Objects.requireNonNull(model.forecastProperty().get());
    }

    @Test
    void saysWhatAChoiceComesToAndAsksForAReason() {
        var model = model(markings, Runnable::run);
        assertThat(forecast(model).now()).containsExactly(new Markings.Counted("(C)", 4));
        assertThat(model.ready().get()).isFalse();
        model.levelProperty().set("SECRET");
        assertThat(forecast(model).words()).containsExactly("4 claims rise.");
        assertThat(model.ready().get()).isFalse();
        model.reasonProperty().set("new tasking");
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void whatChangesNothingCannotBeDone() {
        var model = model(markings, Runnable::run);
        model.reasonProperty().set("new tasking");
        model.levelProperty().set("UNCLASSIFIED");
        assertThat(model.ready().get()).isFalse();
        model.levelProperty().set("");
        model.readersProperty().set("AVL");
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void showsOnlyTheLatestCountAndStopsTheOthers() {
        var model = model(markings, waiting::add);
        model.levelProperty().set("UNCLASSIFIED");
        model.levelProperty().set("SECRET");
        assertThat(model.countingProperty().get()).isTrue();
        waiting.removeLast().run();
        waiting.forEach(Runnable::run); // they were told to stop, and say so to nobody
        assertThat(model.countingProperty().get()).isFalse();
        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(forecast(model).words()).containsExactly("4 claims rise.");
    }

    @Test
    void showsAFailureInPlace() {
        var model = model(
                new Markings() {
                    @Override
                    public List<String> levels() {
                        return List.of();
                    }

                    @Override
                    public Forecast forecast(List<ObjectId> things, Wanted wanted, Progress progress) {
                        throw new AppException("app.claim.gone");
                    }

                    @Override
                    public void mark(List<ObjectId> things, Wanted wanted, String reason, Progress progress) {}
                },
                Runnable::run);
        assertThat(model.errorProperty().get()).contains("not in the case");
        assertThat(model.ready().get()).isFalse();
    }
}
