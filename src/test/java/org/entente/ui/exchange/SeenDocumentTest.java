package org.entente.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.entente.report.SampleBriefing;
import org.entente.ui.control.ConfidencePips;
import org.entente.ui.control.LikelihoodBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An assessment as a partner will read it, in the narrow middle of the outbox. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SeenDocumentTest {

    private SeenDocument page;

    @Start
    void start(Stage stage) {
        page = new SeenDocument(SampleBriefing.document("nothing"));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        stage.setScene(new Scene(scroll, 400, 900));
        stage.show();
    }

    private static String said(Node node) {
        var words = new StringBuilder();
        ((TextFlow) node).getChildren().forEach(text -> words.append(((Text) text).getText()));
        return words.toString().replace('\u00A0', ' ');
    }

    @Test
    void saysEveryJudgementWithItsRangeAndItsMark() {
        assertThat(flows(page))
                .contains(
                        "KJ2  Northern Lantern will very likely (80–95 %) attempt to delay loading at Pier 9."
                                + "  (C//REL AVL)",
                        "Moderate confidence. Two independent sources.  (C)");
    }

    @Test
    void givesADissentTheFormOfTheJudgement() {
        var dissent = (Parent) page.lookup(".dissent");
        assertThat(flows(dissent).getFirst()).startsWith("OND dissents:  unlikely (20–45 %)");
        assertThat(inside(dissent)).hasAtLeastOneElementOfType(LikelihoodBar.class);
        assertThat(inside(dissent)).hasAtLeastOneElementOfType(ConfidencePips.class);
        assertThat(inside(dissent))
                .filteredOn(Label.class::isInstance)
                .as("from where to where the bar goes")
                .extracting(label -> ((Label) label).getText())
                .contains("0", "50", "100");
    }

    @Test
    void citesEvidenceWithGradeSourceAndMark(FxRobot robot) {
        var labels = robot.from(page).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(labels).contains("B2", "S-0142, p. 3\nHuman source", "Bears on: KJ2 for, strong", "(C)");
    }

    private static List<String> flows(Parent parent) {
        return inside(parent).stream()
                .filter(TextFlow.class::isInstance)
                .map(SeenDocumentTest::said)
                .toList();
    }

    private static List<Node> inside(Parent parent) {
        var nodes = new ArrayList<Node>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            nodes.add(child);
            if (child instanceof Parent inner) {
                nodes.addAll(inside(inner));
            }
        }
        return nodes;
    }
}
