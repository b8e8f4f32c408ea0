package org.entente.picture.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.entente.model.grade.Rating;
import org.entente.model.marking.Marking;
import org.entente.picture.scene.Ink;
import org.entente.picture.scene.Mark;
import org.entente.picture.scene.Scene;
import org.entente.picture.text.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphPictureTest {

    static LongStream seeds() {
        return LongStream.range(0, 15);
    }

    private static Scene scene(Chart chart) {
        return GraphPicture.light().scene(chart, SampleChart.banner());
    }

    private static List<Rectangle2D> labels(Scene scene) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Words words && words.halo() != null) {
                double width = Typeface.of(words.bold()).width(words.text(), words.size());
                double left = switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
                boxes.add(new Rectangle2D.Double(left, words.y() - 9, width, 10));
            }
        }
        return boxes;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void letsNoLabelCoverAnotherOrLeaveThePicture(long seed) {
        var scene = scene(SampleChart.random(seed, 40));
        var boxes = labels(scene);
        assertThat(boxes).hasSizeGreaterThan(35);
        var frame = new Rectangle2D.Double(0, 28, scene.width(), scene.height() - 56);
        for (int one = 0; one < boxes.size(); one++) {
            assertThat(frame.contains(boxes.get(one))).isTrue();
            for (int other = 0; other < one; other++) {
                assertThat(boxes.get(one).intersects(boxes.get(other))).isFalse();
            }
        }
    }

    @Test
    void writesTheMarkingAboveAndBelow() {
        var scene = scene(SampleChart.random(1, 10));
        var banners = scene.marks().stream()
                .filter(mark -> mark instanceof Mark.Words words && words.text().equals("SECRET // REL AVL, KST"))
                .map(mark -> ((Mark.Words) mark).y())
                .toList();
        assertThat(banners).hasSize(2);
        assertThat(banners.getFirst()).isLessThan(28);
        assertThat(banners.getLast()).isGreaterThan(scene.height() - 28);
        assertThat(scene.marks().stream()
                        .filter(mark -> mark instanceof Mark.Words words
                                && words.text().equals("TLP:AMBER+STRICT")
                                && words.ink().equals(Ink.of("#FFC000"))))
                .hasSize(2);
    }

    @Test
    void labelsTheSelectedItemFirst() {
        var scene = scene(SampleChart.random(3, 60));
        assertThat(scene.marks())
                .anyMatch(
                        mark -> mark instanceof Mark.Words words && words.text().equals("Yusuf al-Karim"));
    }

    @Test
    void drawsTheSamePictureTwice() {
        var chart = SampleChart.random(5, 30);
        assertThat(GraphPictureTest.labels(scene(chart))).isEqualTo(labels(scene(chart)));
    }

    @Test
    void drawsAnEmptyChartAndASingleItem() {
        assertThat(scene(SampleChart.named()).width()).isGreaterThan(100);
        assertThat(labels(scene(SampleChart.named("alone")))).hasSize(1);
    }

    @Test
    void keepsControlCharactersAndTurningOutOfLabels() {
        var scene = scene(SampleChart.named("a\u202Egpj.exe\u0000\n<b>", "x".repeat(5000), " \t "));
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Words words) {
                assertThat(words.text())
                        .doesNotContain("\u202E", "\u0000", "\n")
                        .hasSizeLessThan(200);
            }
        }
        assertThat(scene.marks())
                .anyMatch(
                        mark -> mark instanceof Mark.Words words && words.text().equals("agpj.exe <b>"));
    }

    @Test
    void judgesStrengthByTheBestIndependentGrade() {
        assertThat(Chart.Strength.of(new Rating.Rated("admiralty", "1"))).isEqualTo(Chart.Strength.CONFIRMED);
        assertThat(Chart.Strength.of(new Rating.Rated("admiralty", "3"))).isEqualTo(Chart.Strength.UNCONFIRMED);
        assertThat(Chart.Strength.of(new Rating.Rated("admiralty", "5"))).isEqualTo(Chart.Strength.TENTATIVE);
        assertThat(Chart.Strength.of(new Rating.Rated("admiralty", "6"))).isEqualTo(Chart.Strength.NOT_JUDGED);
        assertThat(Chart.Strength.of(Rating.NOT_RATED)).isEqualTo(Chart.Strength.NOT_JUDGED);
    }

    @Test
    void namesOnlyTlpWhenNothingIsClassified() {
        var banner = Banner.of(Marking.of("tlp", "GREEN"), SampleChart.CATALOGUE.markings());
        assertThat(banner.text()).isEmpty();
        assertThat(banner.plain()).isEqualTo("TLP:GREEN");
        assertThat(Banner.of(Marking.UNMARKED, SampleChart.CATALOGUE.markings()).plain())
                .isEqualTo("UNMARKED");
    }
}
