package org.entente.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.entente.ui.theme.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From which side the words of others are set: where their first letter is, everything after it follows. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BaseDirectionTest {

    private static final String CALL = "المتكلم: الأمر جاهز. الجواب: ننتظر السفينة.";

    private TextFlow flow;
    private Label label;
    private Label latin;

    @Start
    void show(Stage stage) {
        flow = new TextFlow(new Text(CALL));
        BaseDirection.follow(flow, "…" + CALL);
        label = Chips.styled("HARBOUR LIGHTS");
        label.setMaxWidth(Double.MAX_VALUE);
        latin = Chips.styled("Yusuf, in Arabic يوسف");
        stage.setScene(new Scene(new VBox(flow, label, latin), 600, 200));
        stage.show();
    }

    @Test
    void anArabicTextStandsAtTheRight() {
        var words = flow.getChildren().getFirst();

        assertThat(words.localToScene(words.getLayoutBounds()).getMaxX()).isGreaterThan(590);
    }

    @Test
    void itsPhrasesShareOneTypefaceSinceTwoWouldSwapThem() {
        assertThat(BaseDirection.texts("He said: " + CALL, "quoted-words"))
                .extracting(Text::getText, text -> text.getStyleClass().contains(Fonts.ARABIC))
                .containsExactly(
                        tuple("He said: ", false),
                        tuple(CALL.substring(0, CALL.length() - 1), true),
                        tuple(".", false));
        assertThat(BaseDirection.texts(CALL))
                .singleElement()
                .satisfies(text -> assertThat(text.getStyleClass()).contains(Fonts.ARABIC));
    }

    @Test
    void aLabelFollowsWhatItSaysAndOneLineKeepsItsPlace(FxRobot robot) {
        assertThat(letters(label).getMinX()).isLessThan(20);

        robot.interact(() -> label.setText(CALL));

        assertThat(label.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(letters(label).getMinX()).isLessThan(20);

        robot.interact(() -> label.setWrapText(true));

        assertThat(letters(label).getMaxX()).isGreaterThan(580);

        robot.interact(() -> label.setText("HARBOUR LIGHTS"));

        assertThat(letters(label).getMinX()).isLessThan(20);
    }

    @Test
    void aSentenceWithAnArabicNameInItStaysAsItIs() {
        assertThat(latin.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    private static Bounds letters(Label label) {
        label.getScene().getRoot().applyCss();
        label.getScene().getRoot().layout();
        var text = label.lookup(".text");
        return text.localToScene(text.getLayoutBounds());
    }
}
