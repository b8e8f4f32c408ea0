package org.entente.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import org.entente.ui.task.Background;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final PaletteViewModel model = new PaletteViewModel(
            new PaletteViewModel.From(List::of, List::of, _ -> List.of(), List::of),
            new Background(waiting::add, Runnable::run, _ -> {}),
            _ -> {});

    @Test
    void saysThatItSearchesUntilTheLastQuestionIsAnswered() {
        model.queryProperty().set("y");
        model.queryProperty().set("yu");
        assertThat(model.searchingProperty().get()).isTrue();
        waiting.remove().run();
        assertThat(model.searchingProperty().get())
                .as("the older answer does not count")
                .isTrue();
        waiting.remove().run();
        assertThat(model.searchingProperty().get()).isFalse();
    }

    @Test
    void doesNotSearchForCommandsAlone() {
        model.queryProperty().set("yu");
        model.queryProperty().set(">yu");
        assertThat(model.searchingProperty().get()).isFalse();
        assertThat(waiting).hasSize(1);
    }
}
