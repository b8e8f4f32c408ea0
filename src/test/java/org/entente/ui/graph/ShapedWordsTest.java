package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import org.entente.ui.theme.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Names that need shaping are painted as outlines, where and as large as a canvas would write them. */
@ExtendWith(ApplicationExtension.class)
class ShapedWordsTest {

    private static final int SIDE = 200;

    @Start
    void start(Stage stage) {
        Fonts.load();
        assertThat(stage).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"طارق حداد", "יוסף", "राम", "e\u0301", "ไทย", "a\u200db"})
    void tellsWhatHasToBeShaped(String words) {
        assertThat(ShapedWords.areShaped(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tarek Haddad", "Пётр Ильин", "Ελλάς", "王小明", "+00 555 0123", "Moth Line → owns", "é", "한국"})
    void leavesWhatIsWrittenLetterByLetter(String words) {
        assertThat(ShapedWords.areShaped(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT", "CENTER", "RIGHT"})
    void standsWhereTheCanvasWouldWriteIt(String align) {
        var robot = new FxRobot();
        robot.interact(() -> {
            int[] written = inked(align, false);
            int[] traced = inked(align, true);
            for (int i = 0; i < written.length; i++) {
                assertThat(traced[i]).as("edge " + i).isBetween(written[i] - 2, written[i] + 2);
            }
        });
    }

    /** Left, right, top and bottom of what was painted. */
    private static int[] inked(String align, boolean isTraced) {
        var canvas = new Canvas(SIDE, SIDE);
        var pen = canvas.getGraphicsContext2D();
        var font = Font.font(Fonts.FAMILY, 24);
        pen.setFont(font);
        pen.setTextAlign(TextAlignment.valueOf(align));
        pen.setTextBaseline(javafx.geometry.VPos.CENTER);
        pen.setFill(Color.BLACK);
        String words = "Karim"; // that both can write
        if (isTraced) {
            assertThat(new ShapedWords().trace(pen, words, font, SIDE / 2.0, SIDE / 2.0))
                    .isTrue();
            pen.fill();
        } else {
            pen.fillText(words, SIDE / 2.0, SIDE / 2.0);
        }
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        WritableImage image = canvas.snapshot(parameters, null);
        int[] edges = {SIDE, 0, SIDE, 0};
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                if (image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                    edges[0] = Math.min(edges[0], x);
                    edges[1] = Math.max(edges[1], x);
                    edges[2] = Math.min(edges[2], y);
                    edges[3] = Math.max(edges[3], y);
                }
            }
        }
        assertThat(edges[1]).isGreaterThan(edges[0]);
        return edges;
    }

    @Test
    void hasOutlinesForArabic(FxRobot robot) {
        robot.interact(() -> {
            var pen = new Canvas(SIDE, SIDE).getGraphicsContext2D();
            assertThat(new ShapedWords().trace(pen, "طارق", Font.font(Fonts.FAMILY, 12), 10, 10))
                    .isTrue();
        });
    }
}
