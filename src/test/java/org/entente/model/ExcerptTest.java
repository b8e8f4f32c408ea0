package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void readsBackWhatItWrote() {
        for (Excerpt excerpt : List.of(
                Excerpt.characters("", 0, 1),
                Excerpt.characters("log, part 2.txt", 11, 40),
                Excerpt.onPage("report, p. 2.pdf", 3, 11, 40),
                Excerpt.onPage("", 3, 11, 40))) {
            assertThat(Excerpt.read(excerpt.locator())).contains(excerpt);
        }
        assertThat(Excerpt.characters("", 11, 40).locator()).isEqualTo("characters 12–40");
        assertThat(Excerpt.onPage("report.pdf", 3, 11, 40).locator()).isEqualTo("report.pdf, p. 3, characters 12–40");
        assertThat(Excerpt.page("report.pdf", 3).locator()).isEqualTo("report.pdf, p. 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "report.pdf, p. 3",
                "p. 3, line 14",
                "characters 0–4",
                "characters 9–4",
                "characters 9999999999–99999999999"
            })
    void passesOverOtherLocators(String locator) {
        assertThat(Excerpt.read(locator)).isEmpty();
    }
}
