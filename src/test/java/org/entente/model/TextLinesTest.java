package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.TextLines.Lines;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    private static final String TEXT = "one\ntwo\n\nfour";

    private static Lines lines(String words) {
        int from = TEXT.indexOf(words);
        return TextLines.of(TEXT)
                .of(Excerpt.characters("", from, from + words.length()))
                .orElseThrow();
    }

    @Test
    void countsLinesFromOne() {
        assertThat(lines("one")).isEqualTo(new Lines(1, 1));
        assertThat(lines("one\n")).as("a break ends its line").isEqualTo(new Lines(1, 1));
        assertThat(lines("two\n\nf")).isEqualTo(new Lines(2, 4));
        assertThat(lines("four")).isEqualTo(new Lines(4, 4));
    }

    @Test
    void knowsNothingOfPlacesElsewhere() {
        var lines = TextLines.of(TEXT);
        assertThat(lines.of(Excerpt.characters("report.txt", 0, 2))).isEmpty();
        assertThat(lines.of(Excerpt.onPage("", 2, 0, 2))).isEmpty();
        assertThat(lines.of(Excerpt.characters("", 0, TEXT.length() + 1))).isEmpty();
        assertThat(TextLines.NONE.of(Excerpt.characters("", 0, 1))).isEmpty();
    }
}
