package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.control.Chips;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A link in the room that the inspector has for it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LinkSaidTest {

    private static final String MARK = "(S//REL ORIGINATOR ONLY//ORCON)";
    private static final String KIND = "is the workplace of";
    private static final String NAME = "The harbour master's office at the northern quay";
    private static final double INSIDE = 320;

    private LinkSaid said;

    @Start
    void start(Stage stage) {
        var link = new LinkLine(
                ObjectId.derived("link", "workplace"),
                KIND,
                ObjectId.derived("thing", "office"),
                new Symbol(Family.PLACES, "mdi2m-map-marker", "Place"),
                NAME,
                Grade.admiralty("B2"),
                null,
                "",
                "KST",
                MARK);
        said = new LinkSaid(link, new Chips(Texts.english()));
        said.setManaged(false); // it keeps the width that it is given
        stage.setScene(new Scene(new Pane(said), 400, 120));
        stage.show();
    }

    /** A mark that is cut says another thing. */
    @Test
    void letsTheNameGiveWayAndNeitherItsMarkNorItsKind(FxRobot robot) {
        robot.interact(() -> {
            said.resize(INSIDE, said.prefHeight(INSIDE));
            said.applyCss();
            said.layout();
        });
        assertThat(written(MARK)).isEqualTo(MARK);
        assertThat(written(KIND)).isEqualTo(KIND);
        assertThat(written(NAME)).isNotEqualTo(NAME).endsWith("...");
    }

    /** What of a label's words can be read. */
    private String written(String words) {
        return said.lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && label.getText().equals(words))
                .map(label -> ((Text) label.lookup(".text")).getText())
                .findFirst()
                .orElseThrow();
    }
}
