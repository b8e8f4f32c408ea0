package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelPlacesTest {

    @Test
    void drawsTheBeginningOfANameThatNoChartHasRoomFor() {
        assertThat(LabelPlaces.fitted("Yusuf al-Karim")).isEqualTo("Yusuf al-Karim");
        assertThat(LabelPlaces.fitted("W".repeat(300))).hasSizeLessThan(45).endsWith("W…");
    }

    @Test
    void cutsNoLetterInTwo() {
        String letter = "e\u0301\u0323";
        String drawn = LabelPlaces.fitted(letter.repeat(100));
        assertThat(drawn).endsWith(letter + "…");
        assertThat((drawn.length() - 1) % letter.length()).isZero();
    }
}
