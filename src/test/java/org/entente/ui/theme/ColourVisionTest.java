package org.entente.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourVisionTest {

    @ParameterizedTest
    @EnumSource
    void leavesGreysAsTheyAre(ColourVision vision) {
        for (double grey : new double[] {0, 0.02, 0.5, 1}) {
            Color seen = vision.seen(Color.gray(grey));
            assertThat(seen.getRed()).isBetween(grey - 0.01, grey + 0.01);
            assertThat(seen.getGreen()).isBetween(grey - 0.01, grey + 0.01);
            assertThat(seen.getBlue()).isBetween(grey - 0.01, grey + 0.01);
        }
    }

    @Test
    void changesNothingForUsualSight() {
        for (Color colour : Palette.LIGHT.families().values()) {
            assertThat(difference(ColourVision.NORMAL.seen(colour), colour)).isLessThan(0.01);
        }
    }

    @Test
    void bringsRedAndGreenTogetherOnlyForThoseWhoConfuseThem() {
        Color red = Color.web("#C00000");
        Color green = Color.web("#708000");
        double usual = difference(red, green);
        assertThat(difference(ColourVision.GREEN_BLIND.seen(red), ColourVision.GREEN_BLIND.seen(green)))
                .isLessThan(usual / 2);
        assertThat(difference(ColourVision.BLUE_BLIND.seen(red), ColourVision.BLUE_BLIND.seen(green)))
                .isGreaterThan(usual / 2);
    }

    private static double difference(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}
