package org.entente.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class StatesTest {

    @Test
    void saysHowFarItIsAndOffersToStopOnlyWhatTakesLong(FxRobot robot) {
        robot.interact(() -> {
            var detail = new SimpleStringProperty("");
            var stop = new Button("Cancel");
            var loading = (Parent) States.loading("Reading the log…", detail, stop);
            var labels = loading.getChildrenUnmodifiable().stream()
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .toList();
            assertThat(labels).extracting(Label::getText).containsExactly("Reading the log…", "");
            assertThat(labels.getLast().isManaged()).as("no empty line").isFalse();
            detail.set("200 of 12,408");
            assertThat(labels.getLast().getText()).isEqualTo("200 of 12,408");
            assertThat(labels.getLast().isManaged()).isTrue();
            assertThat(stop.isVisible()).as("not in the first moment").isFalse();
        });
    }
}
