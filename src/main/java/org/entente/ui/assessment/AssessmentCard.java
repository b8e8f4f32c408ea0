package org.entente.ui.assessment;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.ConfidencePips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.LikelihoodBar;
import org.entente.ui.control.Rows;
import org.entente.ui.door.Assessments;
import org.entente.ui.peek.Peek;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** An assessment in the list: its question, and each judgement with how likely and how sure at a glance. */
final class AssessmentCard {

    private static final double NUMBER = 36;
    private static final double RANGE = 200;
    private static final double BAR = 110;
    private static final double BAR_HEIGHT = 12;
    private static final double PORTION = 136;

    private final Texts texts;
    private final boolean isNarrow;

    /** @param isNarrow whether the sentences need all the room that there is */
    AssessmentCard(Texts texts, boolean isNarrow) {
        this.texts = texts;
        this.isNarrow = isNarrow;
    }

    Region of(Assessments.Line assessment, Runnable open) {
        var parts = new VBox(10, head(assessment));
        if (!assessment.question().isEmpty()) {
            parts.getChildren().add(sentence(assessment.question(), "muted"));
        }
        if (!assessment.judgements().isEmpty()) {
            var lines = new VBox(isNarrow ? 12 : 6);
            assessment.judgements().forEach(judgement -> {
                lines.getChildren().add(line(judgement));
                judgement.dissents().forEach(dissent -> lines.getChildren().add(line(dissent)));
            });
            parts.getChildren().addAll(Controls.horizontalLine(), lines);
        }
        HBox.setHgrow(parts, Priority.ALWAYS);
        parts.setMinWidth(0);
        var card = Rows.opening("assessment-row", assessment.title(), open, parts);
        card.getStyleClass().addAll("card", "assessment-card");
        Peek.on(card, assessment.id());
        return card;
    }

    private Node head(Assessments.Line assessment) {
        var title = Chips.styled(assessment.title(), "card-title");
        title.setMinWidth(0);
        var row = new HBox(
                12,
                Icons.of("mdi2s-scale-balance", "icon-20"),
                title,
                whole(Chips.styled(
                        texts.get(
                                "ui.assessment.counts", assessment.judgements().size()),
                        "muted",
                        "small")),
                Controls.spring());
        if (!assessment.state().isEmpty()) {
            var state = whole(Chips.styled(assessment.state(), "state-chip"));
            Chips.wear(state, "on", assessment.isInCoordination());
            row.getChildren().add(state);
        }
        row.getChildren()
                .addAll(
                        whole(Chips.styled(assessment.portion(), "portion")),
                        Icons.of("mdi2c-chevron-right", "icon-20"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node line(Assessments.JudgementLine judgement) {
        return line(
                Chips.styled(judgement.number(), "strong", "muted", "small"),
                sentence(judgement.text()),
                new Measures(
                        judgement.range(),
                        judgement.low(),
                        judgement.high(),
                        judgement.confidence(),
                        judgement.confidenceWords(),
                        judgement.portion()));
    }

    /** At the size of the judgement that it stands under. */
    private Node line(Assessments.Dissent dissent) {
        var who = whole(Chips.styled(texts.get("ui.assessment.dissents", dissent.organisation()), "strong"));
        var why = sentence(dissent.reason().isEmpty() ? "" : texts.quote(dissent.reason()));
        var words = new HBox(8, who, why);
        words.setAlignment(Pos.TOP_LEFT);
        return line(
                Chips.styled("≠", "strong", "small"),
                words,
                new Measures(
                        dissent.range(),
                        dissent.low(),
                        dissent.high(),
                        dissent.confidence(),
                        dissent.confidenceWords(),
                        dissent.portion()));
    }

    /** How likely and how sure. */
    private record Measures(
            String range, double low, double high, String confidence, String confidenceWords, String portion) {}

    private Node line(Label number, Region text, Measures measures) {
        TextScale.exactly(number, NUMBER);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var first = new HBox(10, number, text);
        first.setAlignment(isNarrow ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        if (!isNarrow) {
            first.getChildren().addAll(shown(measures));
            return first;
        }
        var under = new Region();
        TextScale.exactly(under, NUMBER);
        var second = new HBox(10, under);
        second.getChildren().addAll(shown(measures));
        second.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, first, second);
    }

    private Node[] shown(Measures measures) {
        var range = Chips.styled(measures.range(), "small");
        var bar = new StackPane();
        if (measures.high() > 0) {
            bar.getChildren()
                    .add(LikelihoodBar.small(
                            new LikelihoodBar.Band(measures.low(), measures.high()),
                            BAR,
                            BAR_HEIGHT,
                            measures.range()));
        }
        var pips = new ConfidencePips(ConfidencePips.count(measures.confidence()), measures.confidenceWords());
        var portion = whole(Chips.styled(measures.portion(), "portion"));
        TextScale.exactly(bar, BAR);
        if (isNarrow) {
            TextScale.exactly(range, RANGE); // so that all bars have one axis
        } else {
            whole(range); // no wider: the rest is the sentence's
            TextScale.atLeast(portion, PORTION);
            portion.setAlignment(Pos.CENTER_RIGHT);
        }
        return new Node[] {range, bar, pips, portion};
    }

    private static Label sentence(String words, String... styleClasses) {
        var label = Chips.styled(words, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
