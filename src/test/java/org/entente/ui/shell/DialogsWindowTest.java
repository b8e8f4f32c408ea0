package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entente.ui.control.Chips;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Questions inside the window, answered by key; and labels too long for their room. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DialogsWindowTest {

    private final List<String> done = new ArrayList<>();
    private Dialogs dialogs;
    private StackPane root;
    private Stage window;

    @Start
    void start(Stage shared) {
        window = new Stage(); // the shared one would keep this size for later tests
        dialogs = new Dialogs(Texts.english());
        root = new StackPane(dialogs.node());
        window.setScene(new Scene(root, 900, 600));
        window.show();
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void answersAFormWithEnter(FxRobot robot) {
        var field = new TextField("Pier 9");
        robot.interact(() -> {
            dialogs.show("Add an entity", field, "Cancel", dialogs.button("Add entity", () -> done.add("added")));
            field.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertThat(done).containsExactly("added");
        assertThat(dialogs.isShown()).isFalse();
    }

    @Test
    void givesTheCursorBackToWhereItWas(FxRobot robot) {
        var list = new TextField();
        var field = new TextField();
        robot.interact(() -> {
            root.getChildren().addFirst(list);
            list.requestFocus();
            dialogs.show("Add an entity", field, "Cancel", dialogs.button("Add entity", () -> done.add("added")));
            field.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        robot.interact(() -> assertThat(list.isFocused()).isTrue());
        robot.interact(() -> {
            dialogs.show("Add an entity", field, "Cancel");
            field.requestFocus();
            root.getChildren().remove(list);
            dialogs.hide();
        });
        robot.interact(() -> assertThat(dialogs.node().isFocused()).isFalse());
    }

    @Test
    void takesTheCursorAndKeepsItWhileItIsShown(FxRobot robot) {
        var below = new Button("Add photo…");
        below.setOnAction(_ -> done.add("below"));
        var field = new TextField();
        robot.interact(() -> {
            root.getChildren().addFirst(below);
            below.requestFocus();
            dialogs.show(
                    "Add a photo", new VBox(field), "Cancel", dialogs.button("Add 1 photo", () -> done.add("added")));
        });
        assertThat(field.isFocused()).isTrue();
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(field.isFocused()).as("round, past both buttons").isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        assertThat(done).containsExactly("added");
    }

    @Test
    void asksNothingButItsQuestionOnEnter(FxRobot robot) {
        robot.interact(() -> dialogs.show(
                "Chosen", Chips.styled("3 rows"), "Cancel", dialogs.button("Import 3 rows", () -> done.add("done"))));
        robot.push(KeyCode.ENTER);
        assertThat(done).containsExactly("done");
    }

    @Test
    void stillFadingItHidesForGood(FxRobot robot) throws Exception {
        robot.interact(() -> {
            dialogs.show("Choose", new TextField(), "Cancel");
            dialogs.hide();
        });
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> dialogs.node().getOpacity() == 0);
        robot.interact(() -> assertThat(dialogs.node().getOpacity()).isZero());
    }

    @Test
    void fadesInToFullStrength(FxRobot robot) throws Exception {
        robot.interact(() -> {
            dialogs.show("Choose", new TextField(), "Cancel");
            assertThat(dialogs.node().getOpacity()).isLessThan(1);
        });
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> dialogs.node().getOpacity() == 1);
    }

    @Test
    void isPaintedWholeOnceMoreWhenItHasComeToRest(FxRobot robot) throws Exception {
        var strengths = new CopyOnWriteArrayList<Number>();
        robot.interact(() -> {
            dialogs.setStill(true);
            dialogs.show("Choose", new TextField(), "Cancel");
            strengths.add(dialogs.node().getOpacity());
            dialogs.node().opacityProperty().addListener((_, _, now) -> strengths.add(now));
        });
        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> dialogs.node().getOpacity() == 1);
        assertThat(strengths).as("a change of strength paints the pane whole").hasSize(2);
        assertThat(strengths.getFirst().doubleValue()).isBetween(0.99, 0.9999);
    }

    @Test
    void doesNotDoWhatCannotBeTakenBackOnEnter(FxRobot robot) {
        robot.interact(
                () -> dialogs.confirm("Stop?", "It cannot be undone.", "Stop", "Keep", () -> done.add("stopped")));
        robot.push(KeyCode.ENTER);
        assertThat(done).isEmpty();
    }

    @Test
    void saysTheWholeOfWhatItHadToCutShort(FxRobot robot) {
        var label = Chips.styled("Aldermere Port Services and Stevedoring");
        label.setMaxWidth(80);
        robot.interact(() -> root.getChildren().setAll(label));
        assertThat(label.getTooltip().getText()).isEqualTo("Aldermere Port Services and Stevedoring");
        var roomy = Chips.styled("Pier 9");
        robot.interact(() -> root.getChildren().setAll(roomy));
        assertThat(roomy.getTooltip()).isNull();
    }
}
