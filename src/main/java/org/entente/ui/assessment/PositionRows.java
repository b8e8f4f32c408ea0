package org.entente.ui.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.entente.assessment.JudgementView;
import org.entente.assessment.PositionView;
import org.entente.model.marking.Marking;
import org.entente.model.value.Likelihood;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.LikelihoodBar;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** Where everybody stands on a judgement: the joint range and every position on one axis, dissent in the same form. */
final class PositionRows {

    private static final double STRIP = 300;

    /** Room for the name of whoever stands there, and for the labels above. */
    static final double WHO = 100;

    private final JudgementView judgement;
    private final Texts texts;
    private final JudgementWords words;
    private final Function<Marking, String> portion;

    /** @param portion a marking in short */
    PositionRows(JudgementView judgement, Texts texts, JudgementWords words, Function<Marking, String> portion) {
        this.portion = portion;
        this.judgement = judgement;
        this.texts = texts;
        this.words = words;
    }

    VBox box(Runnable takePosition) {
        var box = new VBox();
        box.setStyle("-fx-padding: 8 24 16 24;");
        long agree = judgement.positions().stream()
                .filter(position -> position.stand() == PositionView.Stand.AGREE
                        || position.stand() == PositionView.Stand.AGREE_WITH_COMMENT)
                .count();
        var title = Chips.styled(texts.get("ui.assessment.positions"), "strong", "small");
        TextScale.atLeast(title, WHO);
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
                            words.term(joint),
                            texts.get("ui.assessment.joint.hint"),
                            portion.apply(judgement.marking())));
        }
        judgement.positions().forEach(position -> box.getChildren().addAll(position(position)));
        var take = Controls.button("position-take", texts.get("ui.assessment.position.take"), takePosition, "small");
        VBox.setMargin(take, new Insets(8, 0, 0, WHO));
        box.getChildren().add(take);
        return box;
    }

    private Node axis() {
        var pane = new Pane();
        pane.setPrefSize(STRIP + 30, 16);
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        for (int percent = 0; percent <= 100; percent += 20) {
            var label = new Text(String.valueOf(percent));
            label.getStyleClass().addAll("caption", "muted");
            label.setX(STRIP * percent / 100.0 - (percent == 0 ? 3 : percent == 100 ? 11 : 7));
            label.setY(12);
            pane.getChildren().add(label);
        }
        return pane;
    }

    private List<Node> position(PositionView position) {
        Likelihood own = position.likelihood();
        String stand = texts.get("ui.assessment.stand."
                + position.stand().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String heading = own == null ? stand : texts.get("ui.assessment.stand.own", stand, words.range(own));
        String signed = texts.get(
                position.isSigned() ? "ui.assessment.signed" : "ui.assessment.reported", position.organisation());
        if (!position.confidence().isEmpty()) {
            signed = texts.get("ui.assessment.signed.confidence", signed, words.confidence(position.confidence()));
        }
        boolean isAgreeing = position.stand() == PositionView.Stand.AGREE
                || position.stand() == PositionView.Stand.AGREE_WITH_COMMENT;
        var shown = own != null
                ? Optional.of(own)
                : isAgreeing ? Optional.ofNullable(judgement.likelihood()) : Optional.<Likelihood>empty();
        var row = row(
                icon(position.stand()),
                position.organisation(),
                shown,
                heading,
                signed,
                portion.apply(position.marking()));
        if (position.text().isEmpty()) {
            return List.of(row);
        }
        var quote = Chips.styled(texts.quote(position.text()));
        quote.setWrapText(true);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        quote.getStyleClass().add("quote");
        VBox.setMargin(quote, new Insets(0, 0, 8, WHO));
        return List.of(row, quote);
    }

    private HBox row(String icon, String who, Optional<Likelihood> range, String heading, String below, String mark) {
        var name = Chips.styled(who, "strong");
        name.setGraphic(Icons.of(icon, "icon-16"));
        name.setGraphicTextGap(10);
        TextScale.exactly(name, WHO);
        Node strip = range.<Node>map(likelihood ->
                        LikelihoodBar.strip(JudgementWords.band(likelihood), STRIP, 43, words.range(likelihood)))
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
        var said = new VBox(first, second, Chips.styled(mark, "portion"));
        said.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(name, new StackPane(strip), said);
        HBox.setMargin(said, new Insets(4, 0, 4, 20));
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
}
