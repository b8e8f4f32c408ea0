package org.entente.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.entente.model.ObjectId;
import org.entente.ui.demo.DemoAudit;
import org.entente.ui.door.Audit;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditViewModelTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private AuditViewModel model(@Nullable ObjectId about) {
        var background = new Background(waiting::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var model = new AuditViewModel(
                about, new DemoAudit(), background, new Tasks(background, Texts.english()), Texts.english());
        model.refresh();
        work();
        return model;
    }

    @Test
    void readsOnAgainAfterReadingWasStopped() {
        var background = new Background(waiting::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var tasks = new Tasks(background, Texts.english());
        var model = new AuditViewModel(null, new DemoAudit(), background, tasks, Texts.english());
        model.refresh();
        var reading = model.readingProperty().get().orElseThrow();
        reading.cancel();
        work();
        assertThat(reading.detailProperty().get()).isEqualTo("2 of 3");
        assertThat(model.readingProperty().get()).isEmpty();
        assertThat(model.loadedProperty().get()).isFalse();
        assertThat(model.errorProperty().get()).isEmpty();
        model.refresh();
        work();
        assertThat(model.loadedProperty().get()).isTrue();
        assertThat(model.entries()).hasSize(3);
        assertThat(model.readingProperty().get()).isEmpty();
    }

    @Test
    void callsNothingEmptyBeforeTheLogWasRead() {
        var background = new Background(waiting::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var model = new AuditViewModel(
                null, new DemoAudit(), background, new Tasks(background, Texts.english()), Texts.english());
        model.filterProperty().set("nobody was called so"); // as a tab that comes back has it
        work();
        assertThat(model.loadedProperty().get()).isFalse();
        model.refresh();
        work();
        assertThat(model.loadedProperty().get()).isTrue();
        assertThat(model.all()).isEqualTo(3);
        assertThat(model.entries()).as("the filter holds").isEmpty();
    }

    @Test
    void tellsHowFarACheckIsAndKnowsNothingOfTheLogOnceItWasStopped() {
        var check = model(null).check();
        check.start();
        check.start();
        assertThat(waiting).as("one at a time").hasSize(1);
        var running = check.runningProperty().get().orElseThrow();
        running.cancel();
        work();
        assertThat(running.detailProperty().get()).isEqualTo("1 of 3");
        assertThat(check.runningProperty().get()).isEmpty();
        assertThat(check.verdictProperty().get()).isEmpty();
        check.start();
        work();
        assertThat(check.runningProperty().get()).isEmpty();
        assertThat(check.verdictProperty().get()).isPresent();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @Test
    void neverShowsAnAnswerToAQuestionThatWasAskedAnew() {
        var model = model(null);
        model.filterProperty().set("brandt");
        model.filterProperty().set("oduya");
        assertThat(waiting).hasSize(2);
        waiting.removeLast().run();
        waiting.removeLast().run(); // the first key's search comes back last
        assertThat(model.entries()).extracting(Audit.Entry::who).containsExactly("KST · M. Oduya");
    }

    @Test
    void asksOnlyForWhatTouchedTheThing() {
        var model = model(ObjectId.derived("demo", "Yusuf al-Karim"));
        assertThat(model.entries())
                .extracting(Audit.Entry::action)
                .containsExactly("Changed what we say about date of birth");
        assertThat(model.all()).isEqualTo(1);
    }

    @Test
    void countsWhatAFilterHides() {
        var model = model(null);
        model.choose("kind", "CHANGE", true);
        work();
        assertThat(model.filterWords()).isEqualTo("1 filter · 1 item hidden");
        model.clearFilters();
        work();
        assertThat(model.entries()).hasSize(3);
        assertThat(model.filterWords()).isEqualTo("No filter");
    }

    @Test
    void forgetsEverythingOnLocking() {
        var model = model(null);
        model.filterProperty().set("oduya");
        model.clear();
        work();
        assertThat(model.entries()).isEmpty();
        assertThat(model.facets()).isEmpty();
        assertThat(model.filterProperty().get()).isEmpty();
    }
}
