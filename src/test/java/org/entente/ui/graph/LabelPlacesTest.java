package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

    private static final Box FRAME = new Box(0, 0, 400, 300);

    @Test
    void namesWhatIsChosenThoughAllIsTaken() {
        var places = new LabelPlaces(FRAME);
        places.take(FRAME);
        assertThat(places.find(200, 150, 12, 80, 16)).isNull();
        assertThat(FRAME.holds(places.insist(395, 150, 12, 80, 16))).isTrue();
    }

    @Test
    void namesAThingBelowItAndAsideWhereSomethingStandsThere() {
        var places = new LabelPlaces(FRAME);
        assertThat(places.find(200, 150, 12, 80, 16)).isEqualTo(new Box(160, 165, 80, 16));
        assertThat(places.find(200, 150, 12, 80, 16)).isEqualTo(new Box(220, 142, 80, 16));
    }

    @Test
    void leavesOutANameThatIsWiderThanTheFrame() {
        assertThat(new LabelPlaces(FRAME).find(390, 290, 12, 500, 16)).isNull();
    }

    @Test
    void setsNoNameOnAnother() {
        var random = new SplittableRandom(3);
        var places = new LabelPlaces(FRAME);
        var taken = new ArrayList<Box>();
        for (int i = 0; i < 200; i++) {
            Box box = places.find(random.nextDouble(400), random.nextDouble(300), 12, 70, 16);
            if (box != null) {
                assertThat(taken).noneMatch(box::touches);
                taken.add(box);
            }
        }
        assertThat(taken).hasSizeGreaterThan(20);
    }
}
