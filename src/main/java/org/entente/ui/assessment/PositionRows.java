package org.entente.ui.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.entente.assessment.JudgementView;
import org.entente.assessment.PositionView;
import org.entente.model.value.Likelihood;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.LikelihoodBar;
import org.entente.ui.door.Assessments;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** Where everybody stands on a judgement: the joint range and every position on one axis, dissent in the same form. */
final class PositionRows {

    private static final double STRIP = 250;

    /** Narrower than this, marks stand below what they mark. */
    private static final double ROOMY = 420;

    private static final double HIGH = 46;

    /** Room for the name of whoever stands there, and for the labels above. */
    static final double WHO = 100;

    private final JudgementView judgement;
    private final Assessments.Opened opened;
    private final Texts texts;
    private final JudgementWords words;
    private final double strip;
    private final boolean isRoomy;

    /** @param barWidth of the judgement's own bar, at the usual size of text */
    PositionRows(
            JudgementView judgement, Assessments.Opened opened, Texts texts, JudgementWords words, double barWidth) {
        this.judgement = judgement;
        this.opened = opened;
        this.texts = texts;
        this.words = words;
        strip = Math.min(STRIP, barWidth);
        isRoomy = barWidth >= ROOMY;
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
        head.setId(AssessmentPart.POSITIONS.id());
        box.getChildren().add(head);
        Likelihood joint = judgement.likelihood();
        if (joint != null) {
            box.getChildren()
                    .add(row(
                            "mdi2s-scale-balance",
                            texts.get("ui.assessment.joint"),
                            Optional.of(joint),
                            words.capital(joint),
                            texts.get("ui.assessment.joint.hint"),
                            opened.portion().apply(judgement.marking())));
        }
        judgement.positions().forEach(position -> box.getChildren().addAll(position(position)));
        var take = Controls.button(
                "position-take",
                texts.get(hasOurs() ? "ui.assessment.position.change" : "ui.assessment.position.take"),
                takePosition,
                "small");
        VBox.setMargin(take, new Insets(8, 0, 0, WHO));
        box.getChildren().add(take);
        return box;
    }

    private boolean hasOurs() {
        return judgement.positions().stream()
                .anyMatch(position ->
                        position.isSigned() && position.organisation().equals(opened.ours()));
    }

    private Node axis() {
        var pane = new Pane();
        pane.setMaxHeight(Region.USE_PREF_SIZE);
        TextScale.of(pane).subscribe(scale -> number(pane, scale.doubleValue()));
        return pane;
    }

    private void number(Pane axis, double scale) {
        axis.setPrefSize((strip + 30) * scale, 16 * scale);
        axis.getChildren().clear();
        int step = strip < STRIP ? 50 : 20;
        for (int percent = 0; percent <= 100; percent += step) {
            var label = new Text(String.valueOf(percent));
            label.getStyleClass().addAll("caption", "muted");
            label.setX((strip * percent / 100.0 - (percent == 0 ? 3 : percent == 100 ? 11 : 7)) * scale);
            label.setY(12 * scale);
            axis.getChildren().add(label);
        }
    }

    private List<Node> position(PositionView position) {
        Likelihood own = position.likelihood();
        String stand = texts.get("ui.assessment.stand."
                + position.stand().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String heading = own == null ? stand : texts.get("ui.assessment.stand.own", stand, words.range(own));
        String signed = signed(position);
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
                opened.portion().apply(position.marking()));
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

    /** Who stands behind it and since when, as far as that is known. */
    private String signed(PositionView position) {
        String key = position.isSigned() ? "ui.assessment.signed." : "ui.assessment.reported.";
        Assessments.Taken taken = opened.taken().get(position.id());
        if (taken == null) {
            return texts.get(key + "only", position.organisation());
        }
        return taken.person().isEmpty()
                ? texts.get(key + "on", position.organisation(), taken.day())
                : texts.get(key + "by", position.organisation(), taken.day(), taken.person());
    }

    private HBox row(String icon, String who, Optional<Likelihood> range, String heading, String below, String mark) {
        var name = Chips.styled(who, "strong");
        name.setGraphic(Icons.of(icon, "icon-16"));
        name.setGraphicTextGap(10);
        TextScale.exactly(name, WHO);
        var shown = new StackPane();
        TextScale.exactly(shown, strip);
        range.ifPresent(likelihood -> shown.getChildren()
                .add(LikelihoodBar.strip(JudgementWords.band(likelihood), strip, HIGH, words.range(likelihood))));
        var said = new VBox(Chips.wrapped(heading, "strong"), Chips.wrapped(below, "muted", "caption"));
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        var portion = Chips.styled(mark, "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(name, shown, said);
        (isRoomy ? row : said).getChildren().add(portion);
        HBox.setMargin(said, new Insets(4, 8, 4, 20));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(44);
        row.getStyleClass().add("position-row");
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
