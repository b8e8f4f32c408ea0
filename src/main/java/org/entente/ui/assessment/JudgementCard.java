package org.entente.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.assessment.JudgementView;
import org.entente.assessment.PositionView;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.value.Likelihood;
import org.entente.ui.control.Chips;
import org.entente.ui.control.ConfidencePips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.control.LikelihoodBar;
import org.entente.ui.control.LikelihoodBar.Band;
import org.entente.ui.control.Rows;
import org.entente.ui.door.Assessments;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** One judgement: the sentence with its likelihood as a token, the bar, confidence apart, and every position at one size. */
final class JudgementCard {

    /** The bar of a judgement when there is room, and the least that can be read. */
    static final double BAR = 430;

    static final double SMALL_BAR = 120;

    /** Of a bar's width; with less, values of a judgement that is not open stand below its sentence. */
    private static final double ROOMY = 420;

    private final Texts texts;
    private final Assessments.Opened opened;
    private final JudgementWords words;
    private final @Nullable Yardstick second;
    private final double barWidth;

    /**
     * @param second in whose words likelihoods are shown too; null for none
     * @param barWidth at the usual size of text
     */
    JudgementCard(Texts texts, Assessments.Opened opened, @Nullable Yardstick second, double barWidth) {
        this.texts = texts;
        this.opened = opened;
        this.words = new JudgementWords(texts, opened.yardstick());
        this.second = second;
        this.barWidth = barWidth;
    }

    /** The whole sentence with how likely and how sure, for one that is not open. */
    HBox closed(JudgementView judgement, Runnable open) {
        var sentence = Chips.styled(judgement.text());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var parts = new ArrayList<Node>(List.of(number(judgement)));
        if (barWidth < ROOMY) {
            var below = new FlowPane(12, 4); // else they would leave the sentence a few words a line
            below.getChildren().setAll(values(judgement));
            var told = new VBox(6, sentence, below);
            HBox.setHgrow(told, Priority.ALWAYS);
            parts.add(told);
        } else {
            parts.add(sentence);
            parts.addAll(values(judgement));
        }
        parts.add(Icons.of("mdi2c-chevron-down", "icon-20"));
        var row = Rows.opening("judgement-line", judgement.text(), open, parts.toArray(Node[]::new));
        row.getStyleClass().add("judgement-line");
        return row;
    }

    /** How likely, how sure, who dissents, and the mark. */
    private List<Node> values(JudgementView judgement) {
        var values = new ArrayList<Node>();
        Likelihood likelihood = judgement.likelihood();
        if (likelihood != null) {
            values.add(fixed(Chips.styled(words.range(likelihood), "muted")));
        }
        values.add(pips(judgement.confidence()));
        judgement.dissents().stream()
                .map(PositionView::organisation)
                .distinct()
                .forEach(who ->
                        values.add(fixed(Chips.styled("≠ " + texts.get("ui.assessment.dissents", who), "strong"))));
        values.add(fixed(portion(judgement)));
        return values;
    }

    /** Everything. */
    VBox open(JudgementView judgement, Runnable takePosition) {
        var top = new VBox(16, heading(judgement));
        top.setStyle("-fx-padding: 20 24 20 24;");
        Likelihood likelihood = judgement.likelihood();
        if (likelihood != null) {
            top.getChildren().add(labelled("ui.assessment.likelihood", bar(likelihood)));
        }
        top.getChildren().add(labelled("ui.assessment.confidence", confidence(judgement)));
        if (!judgement.contested().isEmpty()) {
            top.getChildren().add(Chips.styled(texts.get("ui.assessment.contested"), "contested-chip"));
        }
        var card = new VBox(
                top,
                Controls.horizontalLine(),
                new PositionRows(judgement, opened, texts, words, barWidth).box(takePosition));
        card.getStyleClass().addAll("card", "chosen");
        return card;
    }

    private Node heading(JudgementView judgement) {
        var flow = sentence(judgement);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var mark = fixed(portion(judgement));
        var row = new HBox(18, number(judgement), flow);
        HBox.setMargin(row.getChildren().getFirst(), new Insets(5, 0, 0, 0));
        if (barWidth < ROOMY) {
            return new VBox(4, row, new HBox(Controls.spring(), mark));
        }
        row.getChildren().add(mark);
        return row;
    }

    /** With the likelihood's words as a token in their place, or after it when the sentence lacks them. */
    private TextFlow sentence(JudgementView judgement) {
        var flow = new TextFlow();
        flow.setLineSpacing(5);
        Likelihood likelihood = judgement.likelihood();
        String text = judgement.text();
        String term = likelihood == null ? "" : words.term(likelihood);
        int at = term.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(term.toLowerCase(Locale.ROOT));
        if (likelihood == null) {
            flow.getChildren().add(piece(text));
        } else if (at < 0) {
            flow.getChildren().addAll(piece(text + "  "), token(likelihood));
        } else {
            flow.getChildren()
                    .addAll(piece(text.substring(0, at)), token(likelihood), piece(text.substring(at + term.length())));
        }
        return flow;
    }

    private static Text piece(String words) {
        var text = new Text(words);
        text.getStyleClass().addAll("text", "sentence");
        return text;
    }

    private Label token(Likelihood likelihood) {
        return Chips.styled(words.range(likelihood), "token");
    }

    private Node bar(Likelihood likelihood) {
        var bands = opened.yardstick().bands().stream()
                .map(band -> new Band(band.low().doubleValue(), band.high().doubleValue()))
                .toList();
        var beside = new VBox(
                Chips.wrapped(words.term(likelihood), "strong"),
                Fields.hint(texts.get("ui.assessment.yardstick", likelihood.percent(), bands.size())));
        if (second != null) {
            SecondWords.of(likelihood, second, texts)
                    .ifPresent(words -> beside.getChildren().add(Fields.hint(words)));
        }
        HBox.setHgrow(beside, Priority.ALWAYS);
        var row = new HBox(
                32, // the axis ends beyond the bar
                LikelihoodBar.large(JudgementWords.band(likelihood), bands, barWidth, words.range(likelihood)),
                beside);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node confidence(JudgementView judgement) {
        String level = judgement.confidence();
        var word = Chips.styled(words.confidence(level), "strong");
        var reason = Chips.styled(judgement.confidenceReason());
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        var pips = new StackPane(pips(level));
        pips.setMinHeight(Region.USE_PREF_SIZE);
        pips.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setMargin(pips, new Insets(5, 0, 0, 0)); // beside the first line, however many the reason has
        var row = new HBox(10, pips, fixed(word), reason);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Label number(JudgementView judgement) {
        return fixed(Chips.styled(texts.get("ui.assessment.number", judgement.number()), "strong", "muted"));
    }

    private Label portion(JudgementView judgement) {
        return Chips.styled(opened.portion().apply(judgement.marking()), "portion");
    }

    private ConfidencePips pips(String confidence) {
        return new ConfidencePips(ConfidencePips.count(confidence), words.confidence(confidence));
    }

    private static <T extends Region> T fixed(T region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
        return region;
    }

    private Node labelled(String key, Node content) {
        var label = Chips.styled(texts.get(key), "muted");
        TextScale.atLeast(label, PositionRows.WHO); // so that the bar and the positions share one axis
        var row = new HBox(label, content);
        HBox.setHgrow(content, Priority.ALWAYS);
        return row;
    }
}
