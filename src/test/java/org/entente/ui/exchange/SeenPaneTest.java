package org.entente.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Exchange.Draft;
import org.entente.ui.door.Exchange.Leaving;
import org.entente.ui.door.Seen;
import org.entente.ui.door.SeenClaim;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a partner will see, in the middle of a small window. */
@ExtendWith(ApplicationExtension.class)
class SeenPaneTest {

    private static final Symbol SOURCE = new Symbol(Family.OTHER, "mdi2b-book-open-page-variant-outline", "Source");

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new SeenPane(draft(), Texts.english()), 340, 400));
        stage.show();
    }

    private static Draft draft() {
        var claim = new SeenClaim("Summary", "Two lights at Pier 9", "B2", "S-0142", "(C//REL AVL, KST)");
        return new Draft(
                "AVL",
                "7/23",
                9,
                0,
                0,
                List.of(new Leaving("Sources", 9, 3, List.of())),
                List.of(),
                List.of(new Seen(
                        SOURCE,
                        "S-0115 Statement of a crane operator about the night shift at Pier 9",
                        "(C//REL AVL, KST)",
                        false,
                        List.of(claim))),
                List.of(),
                List.of(),
                List.of(),
                new Banner("CONFIDENTIAL // REL AVL, KST", "CONFIDENTIAL", 3, "#0033A0", "#FFFFFF", "TLP:AMBER"));
    }

    @Test
    void cutsNoMark(FxRobot robot) {
        assertThat(robot.lookup(".paper .portion").queryAllAs(Label.class))
                .hasSize(2)
                .allSatisfy(mark -> assertThat(mark.isTextTruncated()).isFalse());
        assertThat(robot.lookup(".paper .strong").queryAllAs(Label.class))
                .extracting(Label::isTextTruncated)
                .as("the mark of the whole takes more lines")
                .containsOnly(false);
        assertThat(robot.lookup(".paper .section").queryAs(Label.class).isTextTruncated())
                .as("neither is the name")
                .isFalse();
    }
}
