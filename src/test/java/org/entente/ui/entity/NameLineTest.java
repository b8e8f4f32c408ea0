package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import tools.jackson.databind.json.JsonMapper;

/** A name and its marks where there is much room, little, and next to none. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class NameLineTest {

    private static final String MARK = "≠ contested";

    private NameLine line;

    @Start
    void start(Stage stage) {
        line = new NameLine();
        line.name("Yusuf al-Karim");
        line.mark(MARK, "warning-text");
        line.setManaged(false); // it keeps the width that it is given
        stage.setScene(new Scene(new Pane(line), 400, 60));
        stage.show();
    }

    private void give(FxRobot robot, double width) {
        robot.interact(() -> give(width));
    }

    private void give(double width) {
        line.applyCss();
        line.resize(width, 20);
        line.layout();
    }

    private Label part(int at) {
        return (Label) line.getChildren().get(at);
    }

    @Test
    void saysAllWhereThereIsRoom(FxRobot robot) {
        give(robot, 380);
        assertThat(part(1).isVisible()).isTrue();
        assertThat(part(1).getText()).isEqualTo(MARK);
        assertThat(part(2).isVisible()).isFalse();
    }

    @Test
    void shrinksTheMarkToItsSignBeforeItCutsTheName(FxRobot robot) {
        give(robot, Math.ceil(part(0).prefWidth(-1)) + 30);
        assertThat(part(0).getWidth()).as("the whole name").isGreaterThanOrEqualTo(part(0).prefWidth(-1));
        assertThat(part(1).isVisible()).isFalse();
        assertThat(part(2).isVisible()).isTrue();
        assertThat(part(2).getText()).isEqualTo("≠");
        assertThat(part(2).getAccessibleText()).isEqualTo(MARK);
        assertThat(part(2).getTooltip().getText()).isEqualTo(MARK);
        assertThat(part(2).getLayoutX() + part(2).getWidth()).isLessThanOrEqualTo(line.getWidth());
        assertThat(part(0).getTooltip()).isNull();
    }

    /** Scripts, lengths and signs that names come in; and, where they are, strings that broke other programs. */
    private static List<String> awkward() throws IOException {
        var names = new ArrayList<>(List.of(
                "Aleksandra ".repeat(28),
                "يوسف الكريم بن محمد",
                "יוסף הכרמי",
                "碼頭工人工會聯合會",
                "बालकृष्ण शर्मा",
                "Z\u0351\u0323a\u0489\u0334l\u0321g\u0360o\u0300".repeat(9),
                "👩‍👩‍👧‍👦 Harbour 🏳️‍🌈",
                "\u202Eevil.exe\u202C tail",
                "<script>alert(1)</script>'; DROP TABLE claim; --"));
        Path more = Path.of("../shared/data/bad-input/strings/blns.json");
        if (Files.exists(more)) {
            JsonMapper.shared().readTree(more.toFile()).forEach(each -> names.add(each.asString()));
        }
        return names;
    }

    @Test
    void overlapsNothingWhateverItIsCalled(FxRobot robot) throws IOException {
        for (String name : awkward()) {
            robot.interact(() -> overlapsNothing(name)); // at once: waiting for the screen costs more than the names
        }
    }

    private void overlapsNothing(String name) {
        line.name(name);
        line.mark(MARK, "warning-text");
        for (double width : new double[] {60, 184, 380}) {
            give(width);
            Label mark = part(1).isVisible() ? part(1) : part(2);
            assertThat(part(0).getText()).isEqualTo(name);
            assertThat(part(0).getLayoutX() + part(0).getWidth())
                    .as("%s at %s", name, width)
                    .isLessThanOrEqualTo(mark.getLayoutX());
            assertThat(mark.getLayoutX() + mark.getWidth())
                    .as("%s at %s", name, width)
                    .isLessThanOrEqualTo(width + 1);
        }
    }

    @Test
    void tellsTheWholeOfANameThatIsCutAllTheSame(FxRobot robot) {
        give(robot, 60);
        assertThat(part(0).getTooltip().getText()).isEqualTo("Yusuf al-Karim");
        assertThat(part(2).getLayoutX() + part(2).getWidth()).isLessThanOrEqualTo(line.getWidth() + 1);
    }
}
