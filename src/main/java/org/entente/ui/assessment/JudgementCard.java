package org.entente.ui.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import org.entente.ui.control.Icons;
import org.entente.ui.control.LikelihoodBar;
import org.entente.ui.control.LikelihoodBar.Band;
import org.entente.ui.door.Assessments;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One judgement: the sentence with its likelihood as a token, the bar, confidence apart, and every position at one size. */
final class JudgementCard {

    /** The bar of a judgement when there is room, and the least that can be read. */
    static final double BAR = 430;

    static final double SMALL_BAR = 300;
    private static final double STRIP = 300;

    private final Texts texts;
    private final Assessments.Opened opened;
    private final double barWidth;

    JudgementCard(Texts texts, Assessments.Opened opened, double barWidth) {
        this.texts = texts;
        this.opened = opened;
        this.barWidth = barWidth;
    }

    /** One line. */
    HBox closed(JudgementView judgement) {
        var sentence = Chips.styled(judgement.text());
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(14, number(judgement), sentence);
        range(judgement.likelihood()).ifPresent(words -> row.getChildren().add(fixed(Chips.styled(words, "muted"))));
        row.getChildren().addAll(pips(judgement.confidence()), fixed(portion(judgement)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(46);
        row.setStyle("-fx-padding: 0 16 0 16;");
        row.getStyleClass().add("card");
        return row;
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
        var card = new VBox(top, Controls.horizontalLine(), positions(judgement, takePosition));
        card.getStyleClass().addAll("card", "chosen");
        return card;
    }

    private Node heading(JudgementView judgement) {
        var flow = sentence(judgement);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var row = new HBox(18, number(judgement), flow, fixed(portion(judgement)));
        HBox.setMargin(row.getChildren().getFirst(), new Insets(5, 0, 0, 0));
        return row;
    }

    /** The sentence with the likelihood's words as a token in their place, or after it when the sentence lacks them. */
    private TextFlow sentence(JudgementView judgement) {
        var flow = new TextFlow();
        flow.setLineSpacing(5);
        Likelihood likelihood = judgement.likelihood();
        String text = judgement.text();
        String term = likelihood == null ? "" : term(likelihood);
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
        return Chips.styled(rangeWords(likelihood), "token");
    }

    private Node bar(Likelihood likelihood) {
        var bands = opened.yardstick().bands().stream()
                .map(band -> new Band(band.low().doubleValue(), band.high().doubleValue()))
                .toList();
        var words = new VBox(
                Chips.styled(term(likelihood), "strong"),
                Chips.styled(
                        texts.get("ui.assessment.yardstick", likelihood.percent(), bands.size()), "muted", "caption"));
        words.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(20, LikelihoodBar.large(band(likelihood), bands, barWidth, rangeWords(likelihood)), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node confidence(JudgementView judgement) {
        String level = judgement.confidence();
        var words = Chips.styled(confidenceWord(level), "strong");
        var reason = Chips.styled(judgement.confidenceReason());
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        var row = new HBox(10, pips(level), fixed(words), reason);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node positions(JudgementView judgement, Runnable takePosition) {
        var box = new VBox();
        box.setStyle("-fx-padding: 8 24 16 24;");
        long agree = judgement.positions().stream()
                .filter(position -> position.stand() == PositionView.Stand.AGREE
                        || position.stand() == PositionView.Stand.AGREE_WITH_COMMENT)
                .count();
        var title = Chips.styled(texts.get("ui.assessment.positions"), "strong", "small");
        title.setMinWidth(100);
        var head = new HBox(
                title,
                axis(),
                Controls.spring(),
                Chips.styled(
                        texts.get(
                                "ui.assessment.stands",
                                agree,
                                judgement.dissents().size()),
                        "muted",
                        "small"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(40);
        box.getChildren().add(head);
        Likelihood joint = judgement.likelihood();
        if (joint != null) {
            box.getChildren()
                    .add(row(
                            "mdi2s-scale-balance",
                            texts.get("ui.assessment.joint"),
                            Optional.of(joint),
                            term(joint),
                            texts.get("ui.assessment.joint.hint")));
        }
        judgement.positions().forEach(position -> box.getChildren().addAll(position(judgement, position)));
        var take = Controls.button("position-take", texts.get("ui.assessment.position.take"), takePosition, "small");
        VBox.setMargin(take, new Insets(8, 0, 0, 100));
        box.getChildren().add(take);
        return box;
    }

    private Node axis() {
        var pane = new javafx.scene.layout.Pane();
        pane.setPrefSize(STRIP + 30, 16);
        for (int percent = 0; percent <= 100; percent += 20) {
            var label = new Text(String.valueOf(percent));
            label.getStyleClass().addAll("caption", "muted");
            label.setX(STRIP * percent / 100.0 - (percent == 0 ? 3 : percent == 100 ? 11 : 7));
            label.setY(12);
            pane.getChildren().add(label);
        }
        return pane;
    }

    private List<Node> position(JudgementView judgement, PositionView position) {
        Likelihood own = position.likelihood();
        String stand = texts.get("ui.assessment.stand."
                + position.stand().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String heading = own == null ? stand : texts.get("ui.assessment.stand.own", stand, rangeWords(own));
        String signed = texts.get(
                position.isSigned() ? "ui.assessment.signed" : "ui.assessment.reported", position.organisation());
        if (!position.confidence().isEmpty()) {
            signed = texts.get("ui.assessment.signed.confidence", signed, confidenceWord(position.confidence()));
        }
        boolean isAgreeing = position.stand() == PositionView.Stand.AGREE
                || position.stand() == PositionView.Stand.AGREE_WITH_COMMENT;
        var shown = own != null
                ? Optional.of(own)
                : isAgreeing ? Optional.ofNullable(judgement.likelihood()) : Optional.<Likelihood>empty();
        var row = row(icon(position.stand()), position.organisation(), shown, heading, signed);
        if (position.text().isEmpty()) {
            return List.of(row);
        }
        var quote = Chips.styled(texts.quote(position.text()));
        quote.setWrapText(true);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        quote.getStyleClass().add("quote");
        VBox.setMargin(quote, new Insets(0, 0, 8, 100));
        return List.of(row, quote);
    }

    private HBox row(String icon, String who, Optional<Likelihood> range, String heading, String below) {
        var name = Chips.styled(who, "strong");
        name.setGraphic(Icons.of(icon, "icon-16"));
        name.setGraphicTextGap(10);
        name.setMinWidth(100);
        name.setMaxWidth(100);
        Node strip = range.<Node>map(
                        likelihood -> LikelihoodBar.strip(band(likelihood), STRIP, 43, rangeWords(likelihood)))
                .orElseGet(() -> {
                    var blank = new Region();
                    blank.setMinSize(STRIP, 43);
                    return blank;
                });
        var first = Chips.styled(heading, "strong");
        first.setWrapText(true);
        var second = Chips.styled(below, "muted", "caption");
        second.setWrapText(true);
        second.setMinHeight(Region.USE_PREF_SIZE);
        first.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(first, second);
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(name, new StackPane(strip), words);
        HBox.setMargin(words, new Insets(0, 0, 0, 20));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(44);
        row.setStyle("-fx-border-width: 1 0 0 0; -fx-border-color: -color-border-muted transparent transparent"
                + " transparent;");
        return row;
    }

    private static String icon(PositionView.Stand stand) {
        return switch (stand) {
            case AGREE -> "mdi2c-check";
            case AGREE_WITH_COMMENT -> "mdi2c-comment-text-outline";
            case DISSENT -> "mdi2n-not-equal-variant";
            case ABSTAIN -> "mdi2m-minus";
            case OTHER -> "mdi2h-help";
        };
    }

    private Label number(JudgementView judgement) {
        return fixed(Chips.styled(texts.get("ui.assessment.number", judgement.number()), "strong", "muted"));
    }

    private Label portion(JudgementView judgement) {
        return Chips.styled(opened.portion().apply(judgement.marking()), "portion");
    }

    private ConfidencePips pips(String confidence) {
        return new ConfidencePips(ConfidencePips.count(confidence), confidenceWord(confidence));
    }

    private String confidenceWord(String confidence) {
        return confidence.isEmpty()
                ? texts.get("ui.assessment.confidence.none")
                : texts.label("ui.assessment.confidence." + confidence, confidence);
    }

    private Optional<String> range(@Nullable Likelihood likelihood) {
        return Optional.ofNullable(likelihood).map(this::rangeWords);
    }

    private String rangeWords(Likelihood likelihood) {
        String term = term(likelihood);
        return term.isEmpty() ? likelihood.percent() : texts.get("ui.assessment.range", term, likelihood.percent());
    }

    private String term(Likelihood likelihood) {
        return opened.yardstick()
                .band(likelihood.term())
                .map(Yardstick.Band::term)
                .orElse(likelihood.term());
    }

    static Band band(Likelihood likelihood) {
        return new Band(
                likelihood.low().number().doubleValue(),
                likelihood.high().number().doubleValue());
    }

    private static <T extends Region> T fixed(T region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
        return region;
    }

    private Node labelled(String key, Node content) {
        var label = Chips.styled(texts.get(key), "muted");
        label.setMinWidth(88);
        var row = new HBox(label, content);
        HBox.setHgrow(content, Priority.ALWAYS);
        return row;
    }
}
