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
    void namesWhatIsChosenThoughAllIsTaken() {
        var legend = new Box(300, 200, 100, 100);
        var places = new LabelPlaces(400, 300);
        places.take(new Box(0, 0, 400, 300));
        assertThat(places.find(200, 150, 12, 80, 16)).isNull();
        var atTheEdge = places.insist(395, 150, 12, 80, 16, legend);
        assertThat(new Box(0, 0, 400, 300).holds(atTheEdge)).isTrue();
        var besideTheLegend = places.insist(280, 240, 12, 80, 16, legend);
        assertThat(besideTheLegend.touches(legend)).isFalse();
    }

    @Test
    void cutsNoLetterInTwo() {
        String letter = "e\u0301\u0323";
        String drawn = LabelPlaces.fitted(letter.repeat(100));
        assertThat(drawn).endsWith(letter + "…");
        assertThat((drawn.length() - 1) % letter.length()).isZero();
    }
}
