package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.ui.graph.LinkLine.End;
import org.entente.ui.theme.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinkLineTest {

    @Test
    void isAsFarFromAPlaceAsWhatIsSeenOfItIs() {
        var line = new LinkLine(10, 0, 110, 0, 1, 0);
        assertThat(line.distance(60, 7)).isEqualTo(7);
        assertThat(line.distance(4, 8)).isEqualTo(10);
        assertThat(line.distance(113, 4)).isEqualTo(5);
    }

    private static final double GAP = 2;

    static LongStream degrees() {
        return LongStream.iterate(0, degree -> degree + 15).limit(24);
    }

    private static End round(double x, double y) {
        return new End(x, y, 10, Family.PEOPLE, 0);
    }

    @ParameterizedTest(name = "at {0} degrees")
    @MethodSource("degrees")
    void endsAtTheEdgeOfARoundSymbolWhereverItComesFrom(long degrees) {
        double angle = Math.toRadians(degrees);
        var line = LinkLine.between(round(100 * Math.cos(angle), 100 * Math.sin(angle)), round(0, 0), 0);
        assertThat(Math.hypot(line.x2(), line.y2())).isCloseTo(10 + GAP, within(1.0));
        assertThat(line.length()).isCloseTo(100 - 2 * (10 + GAP), within(2.0));
    }

    @Test
    void endsFartherOutAtTheCornerOfASquareThanAtItsSide() {
        var square = new End(0, 0, 10, Family.GROUPS, 0);
        var aside = LinkLine.between(round(100, 0), square, 0);
        var corner = LinkLine.between(round(80, 80), square, 0);
        assertThat(Math.hypot(corner.x2(), corner.y2())).isGreaterThan(Math.hypot(aside.x2(), aside.y2()) + 2);
    }

    @Test
    void endsOutsideTheRingOfWhatIsSelected() {
        var ringed = new End(0, 0, 10, Family.PEOPLE, 6);
        assertThat(LinkLine.between(round(100, 0), ringed, 0).x2())
                .isCloseTo(LinkLine.between(round(100, 0), round(0, 0), 0).x2() + 6, within(1e-9));
    }

    @Test
    void drawsLinksBetweenTheSameTwoBesideEachOther() {
        int[] from = {0, 1, 0, 2};
        int[] to = {1, 0, 1, 0};
        assertThat(Lanes.of(from, to)).containsExactly(-1, 0, 1, 0);
        var lines = Stream.of(-1.0, 0.0, 1.0)
                .map(lane -> LinkLine.between(round(0, 0), round(100, 0), lane).y1())
                .toList();
        assertThat(lines).doesNotHaveDuplicates();
        var back = LinkLine.between(round(100, 0), round(0, 0), 1);
        assertThat(back.y1())
                .as("the other way, what is right is left")
                .isEqualTo(LinkLine.between(round(0, 0), round(100, 0), -1).y1());
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void reachesAsFarAsTheShapeIsDrawn(Family family) {
        for (long degrees : degrees().toArray()) {
            double angle = Math.toRadians(degrees);
            assertThat(SymbolEdge.reach(family, Math.cos(angle), Math.sin(angle)))
                    .isBetween(0.5, 1.4);
        }
    }
}
