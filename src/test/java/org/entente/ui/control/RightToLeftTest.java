package org.entente.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Texts in right-to-left scripts, which JavaFX by itself cannot break over lines. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RightToLeftTest {

    private static final List<String> TEXTS = List.of(
            "غرفة ٢١٤، باسم عمر صالح، ثلاث ليال، دفع نقدا.",
            "שלום עולם זה טקסט ארוך שיגלוש",
            "قال 12 رجلا إن السفينة 14 غادرت في 5 مارس\nوسطر ثان بعده",
            "يوسف الكريم with English words after it and more words to wrap around",
            "‎يوسف الكريم‎ is the first of them");

    private Pane pane;

    @Start
    void start(Stage stage) {
        pane = new Pane();
        stage.setScene(new Scene(pane, 600, 400));
        stage.show();
    }

    @Test
    void breaksThemOverLinesAtAnyWidth(FxRobot robot) {
        var failures = new ArrayList<String>();
        robot.interact(() -> TEXTS.forEach(text -> {
            Label label = Chips.styled(text);
            label.setWrapText(true);
            pane.getChildren().setAll(label);
            pane.applyCss();
            for (int width = 20; width < 600; width += 3) {
                try {
                    double high = label.prefHeight(width);
                    assertThat(high).isPositive();
                } catch (IndexOutOfBoundsException e) {
                    failures.add(text + " at " + width);
                }
            }
        }));
        assertThat(failures).isEmpty();
    }

    @Test
    void breaksWhatIsTypedOrSetLater(FxRobot robot) {
        var failures = new ArrayList<String>();
        robot.interact(() -> TEXTS.forEach(text -> {
            var area = Fields.lines("typed", 3);
            pane.getChildren().setAll(area);
            area.setText(text);
            var label = Chips.styled("", "muted");
            label.setWrapText(true);
            label.setText(text);
            pane.getChildren().add(label);
            pane.applyCss();
            for (int width = 20; width < 600; width += 11) {
                try {
                    area.resize(width, 80);
                    area.layout();
                    label.prefHeight(width);
                } catch (IndexOutOfBoundsException e) {
                    failures.add(text + " at " + width);
                }
            }
        }));
        assertThat(failures).isEmpty();
    }

    @Test
    void leavesOtherTextsAsTheyAre(FxRobot robot) {
        robot.interact(() -> {
            Label label = Chips.styled("Crane operator");
            label.setWrapText(true);
            assertThat(label.getText()).isEqualTo("Crane operator");
            Label line = Chips.styled("يوسف الكريم");
            assertThat(line.getText()).isEqualTo("يوسف الكريم");
        });
    }
}
