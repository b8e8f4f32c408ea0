package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.model.ObjectId;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LetteringTest {

    private static final Charts.Item ANDREI = new Charts.Item(
            ObjectId.derived("test", "andrei"),
            new Symbol(Family.PEOPLE, "mdi2a-account", "Person"),
            "Andrei Voloshin",
            "Андрей Волошин",
            16,
            false,
            "(C)");

    @Test
    void writesSmallerInLargeTextOnlyAndNeverTooSmall(FxRobot robot) {
        robot.interact(() -> {
            var letters = new Lettering();
            double usual = letters.small(ANDREI, true).size();
            assertThat(usual).isEqualTo(letters.narrow(ANDREI, true).size()).isGreaterThanOrEqualTo(12);
            for (double scale : new double[] {1.25, 1.5, 2}) {
                letters.scale(scale);
                var small = letters.small(ANDREI, true);
                assertThat(small.size()).isGreaterThanOrEqualTo(usual).isLessThan(usual * scale);
                assertThat(small.width())
                        .isLessThan(letters.narrow(ANDREI, true).width());
                assertThat(letters.font(small).getSize()).isCloseTo(small.size(), within(0.001));
            }
        });
    }
}
