package org.entente.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.current.Perspective;
import org.entente.ui.demo.DemoSources;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class SourceListViewModelTest {

    @Test
    void saysNoNumberBeforeTheSourcesWereRead() {
        var waiting = new ArrayList<Runnable>();
        var background = new Background(waiting::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        var model = new SourceListViewModel(new DemoSources(), background, Texts.english(), () -> Perspective.OURS);
        var words = model.countWords();
        assertThat(words.getValue()).isEmpty();
        model.refresh();
        assertThat(words.getValue()).isEmpty();
        List.copyOf(waiting).forEach(Runnable::run);
        assertThat(words.getValue())
                .isEqualTo(String.valueOf(model.all().size()))
                .isNotEqualTo("0");
    }
}
