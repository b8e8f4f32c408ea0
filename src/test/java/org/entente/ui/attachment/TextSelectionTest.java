package org.entente.ui.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.entente.ui.attachment.TextSelection.Span;
import org.entente.ui.attachment.TextSelection.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextSelectionTest {

    private static final List<String> LINES = List.of("He said so.", "", "The cranes stand still.");

    private final TextSelection selection = new TextSelection();

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 50);
    }

    @BeforeEach
    void show() {
        selection.show(LINES);
    }

    @Test
    void selectsOverLines() {
        selection.begin(8);
        selection.extend(selection.start(2) + 3);
        assertThat(selection.spanProperty().get()).isEqualTo(new Span(8, 16));
        assertThat(selection.text()).isEqualTo("so.\n\nThe");
    }

    @Test
    void goesByWordsAndLines() {
        selection.begin(0);
        selection.extend(Step.WORD, true);
        assertThat(selection.text()).isEqualTo("He");
        selection.extend(Step.END_OF_LINE, true);
        assertThat(selection.text()).isEqualTo("He said so.");
        selection.begin(3);
        selection.extend(Step.LINE, true);
        selection.extend(Step.LINE, true);
        selection.extend(Step.LINE, false);
        selection.extend(Step.LINE, false);
        assertThat(selection.line()).isZero();
    }

    @Test
    void endsWithTheText() {
        selection.all();
        assertThat(selection.text()).isEqualTo(String.join("\n", LINES));
        selection.extend(10_000);
        assertThat(selection.spanProperty().get().to())
                .isEqualTo(String.join("\n", LINES).length());
        selection.extend(-5);
        assertThat(selection.spanProperty().get().isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatStandsThereWhereverTheCaretGoes(long seed) {
        var random = new SplittableRandom(seed);
        String whole = String.join("\n", LINES);
        selection.begin(random.nextInt(whole.length() + 1));
        for (int i = 0; i < 60; i++) {
            selection.extend(Step.values()[random.nextInt(4)], random.nextBoolean());
            var span = selection.spanProperty().get();
            assertThat(selection.text()).isEqualTo(whole.substring(span.from(), span.to()));
        }
    }
}
