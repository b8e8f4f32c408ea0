package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.ui.graph.LabelPlaces.Care;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

    private static final Box FRAME = new Box(0, 0, 400, 300);

    @Test
    void namesNothingWhereAllIsTaken() {
        var places = new LabelPlaces(FRAME);
        places.take(FRAME);
        assertThat(places.find(200, 150, 12, 80, 16)).isNull();
    }

    /** A reader would take it for the word on that link. */
    @Test
    void setsANameBesideALinkThatIsNotItsOwn() {
        var foreign = new LabelPlaces(FRAME);
        foreign.takeLink(new LinkLine(60, 173, 340, 173, 1, 0));
        var off = foreign.find(200, 150, 12, 80, 16);
        assertThat(off).isNotNull().matches(box -> box.top() + box.height() < 173, "above the link");
        var own = new LabelPlaces(FRAME);
        own.takeLink(new LinkLine(200, 165, 200, 290, 0, 1));
        assertThat(own.find(200, 150, 12, 80, 16)).isEqualTo(new Box(160, 165, 80, 16));
    }

    @Test
    void namesAThingBelowItAndAsideWhereSomethingStandsThere() {
        var places = new LabelPlaces(FRAME);
        assertThat(places.find(200, 150, 12, 80, 16)).isEqualTo(new Box(160, 165, 80, 16));
        assertThat(places.find(200, 150, 12, 80, 16)).isEqualTo(new Box(220, 142, 80, 16));
    }

    /** The thing to the right stands so near that a name below could be its own. */
    @Test
    void namesAThingOnlyWhereItsOwnSymbolIsTheNearest() {
        var other = Box.around(249, 170, 8);
        var found = standing(other).find(200, 150, 12, 80, 16);
        assertThat(found).isNotNull().matches(clear -> !clear.wider(8).touches(other), "away from the other");
        var narrow = standing(other);
        narrow.take(new Box(0, 0, 400, 163));
        narrow.take(new Box(0, 182, 400, 163));
        narrow.take(new Box(0, 163, 155, 19));
        assertThat(narrow.find(200, 150, 12, 80, 16)).as("whose name?").isNull();
    }

    @Test
    void setsNoNameRightBelowAnother() {
        var places = standing(Box.around(200, 40, 12));
        places.takeLabel(new Box(160, 148, 80, 16));
        var below = places.find(200, 190, 12, 80, 16, Care.CLEAR);
        assertThat(below).isNotNull().matches(box -> !box.wider(4).touches(new Box(160, 148, 80, 16)), "apart");
    }

    /** Even with nowhere else to go it is not the second line of another name, nor the word on a link of others. */
    @Test
    void leavesANameOutRatherThanHaveItReadAsSomethingElse() {
        var under = onlyBelow();
        under.takeLabel(new Box(160, 184, 80, 16));
        assertThat(under.find(200, 150, 12, 80, 16)).as("right above another").isNull();
        var on = onlyBelow();
        on.takeLink(new LinkLine(60, 173, 340, 173, 1, 0));
        assertThat(on.find(200, 150, 12, 80, 16, Care.CLEAR)).as("on a link").isNull();
    }

    private static LabelPlaces onlyBelow() {
        var places = new LabelPlaces(FRAME);
        places.take(new Box(0, 0, 400, 163));
        places.take(new Box(0, 163, 158, 137));
        places.take(new Box(242, 163, 158, 137));
        return places;
    }

    @Test
    void leadsALineToANameThatHasNoRoomBesideItsSymbol() {
        var places = new LabelPlaces(FRAME);
        var own = Box.around(200, 150, 12);
        var others = List.of(
                Box.around(175, 150, 8), Box.around(225, 150, 8), Box.around(200, 175, 8), Box.around(200, 125, 8));
        places.takeSymbol(own);
        others.forEach(places::takeSymbol);
        assertThat(places.find(200, 150, 12, 80, 16)).isNull();
        assertThat(places.findApart(200, 150, 12, 80, 16)).isNotNull().satisfies(apart -> {
            assertThat(others).noneMatch(apart.box()::touches);
            assertThat(apart.way())
                    .isNotEmpty()
                    .noneMatch(point -> others.stream().anyMatch(box -> box.holds(point.getX(), point.getY())));
            var end = apart.way().getLast();
            assertThat(apart.box().distance(end.getX(), end.getY())).isLessThan(4);
        });
    }

    /** A line leads there, so that it may stand nearer to others than a name without one. */
    @Test
    void leadsToANameBetweenSymbolsThatStandClose() {
        var places = new LabelPlaces(FRAME);
        places.takeSymbol(Box.around(200, 150, 12));
        for (int x = 20; x < 400; x += 100) {
            for (int y = 30; y < 300; y += 40) {
                places.takeSymbol(Box.around(x, y, 8));
            }
        }
        assertThat(places.findApart(200, 150, 12, 60, 12)).isNotNull();
    }

    private static LabelPlaces standing(Box other) {
        var places = new LabelPlaces(FRAME);
        places.takeSymbol(Box.around(200, 150, 12));
        places.takeSymbol(other);
        return places;
    }

    @Test
    void isFreeWhereAllOfItIs() {
        var places = new LabelPlaces(FRAME);
        places.take(Box.around(100, 100, 10));
        var free = Box.around(50, 50, 10);
        assertThat(places.isFree(List.of(free, Box.around(105, 100, 10)))).isFalse();
        assertThat(places.isFree(List.of(free, Box.around(5, 50, 10))))
                .as("out of the frame")
                .isFalse();
        assertThat(places.isFree(List.of(free))).isTrue();
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
