package org.entente.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.TextLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {

    private static final TextLines LINES = TextLines.of("He was seen.\nAt the pier.\nTwice.");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "characters 1–6; line 1",
                "characters 14–20; line 2",
                "characters 4–30; lines 1–3",
                "characters 4–3000; in its text",
                "'report.pdf, p. 3, characters 1–6'; report.pdf, p. 3",
                "'notes.txt, characters 1–6'; notes.txt",
                "'p. 3, line 2'; p. 3, line 2",
                "entry 41; entry 41",
                "''; ''"
            })
    void citesAsPeopleDo(String locator, String words) {
        assertThat(PlaceWords.of(Texts.english(), locator, LINES)).isEqualTo(words);
    }
}
