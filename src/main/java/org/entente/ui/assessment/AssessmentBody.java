package org.entente.ui.assessment;

import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.assessment.JudgementView;
import org.entente.report.Sentence;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.Assessments;
import org.entente.ui.shell.References;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What an assessment asks and answers: question, bottom line and every judgement, of which one is open. */
final class AssessmentBody {

    private final AssessmentViewModel model;
    private final Texts texts;
    private final AssessmentPageView.Ways ways;
    private final References references;
    private final @Nullable Set<AssessmentPart> unfolded;
    private final Consumer<AssessmentPart> unfold;

    /**
     * @param unfolded what is shown whole where little height leaves other words a line each; null where all is
     * @param unfold shows one of these whole
     */
    AssessmentBody(
            AssessmentViewModel model,
            Texts texts,
            AssessmentPageView.Ways ways,
            References references,
            @Nullable Set<AssessmentPart> unfolded,
            Consumer<AssessmentPart> unfold) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.references = references;
        this.unfolded = unfolded;
        this.unfold = unfold;
    }

    /**
     * @param card draws the judgements
     * @param below what stands under the open judgement; null where it has its place elsewhere
     */
    Node of(Assessments.Opened opened, JudgementCard card, @Nullable Node below) {
        var view = opened.view();
        var box = new VBox(12);
        box.setStyle("-fx-padding: 20 28 28 28;");
        if (!view.question().isEmpty()) {
            box.getChildren()
                    .add(paragraph(
                            AssessmentPart.QUESTION,
                            view.question(),
                            opened.portion().apply(view.questionMarking())));
        }
        if (!view.bottomLine().isEmpty()) {
            box.getChildren()
                    .add(paragraph(
                            AssessmentPart.BOTTOM_LINE,
                            Sentence.withAllRanges(view.bottomLine(), opened.yardstick()),
                            opened.portion().apply(view.bottomLineMarking())));
        }
        int before = box.getChildren().size();
        view.judgements().forEach(judgement -> add(box, judgement, card, below));
        if (!view.judgements().isEmpty()) {
            box.getChildren().get(before).setId(AssessmentPart.JUDGEMENTS.id());
        }
        if (view.judgements().isEmpty()) {
            box.getChildren().add(nothingJudged());
        }
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        return scroll;
    }

    private void add(VBox box, JudgementView judgement, JudgementCard card, @Nullable Node below) {
        if (!judgement.id().equals(model.chosenProperty().get())) {
            box.getChildren()
                    .add(cited(
                            card.closed(judgement, () -> model.chosenProperty().set(judgement.id())), judgement));
            return;
        }
        box.getChildren()
                .add(cited(card.open(judgement, () -> ways.takePosition().accept(judgement)), judgement));
        if (below != null) {
            box.getChildren().add(below);
        }
    }

    private Node nothingJudged() {
        return States.empty(
                "mdi2s-scale-balance",
                texts.get("ui.assessment.judgements.none"),
                texts.get("ui.assessment.judgements.hint"),
                Controls.button(
                        "judgement-first", texts.get("ui.assessment.judgement.add"), ways.addJudgement(), "accent"));
    }

    /** What is dropped on a judgement speaks for it or against it. */
    private Node cited(Node card, JudgementView judgement) {
        references.take(card, _ -> new References.Goal.OnJudgement(judgement.id()));
        return card;
    }

    private Node paragraph(AssessmentPart part, String words, String portion) {
        var text = Chips.styled(words);
        if (unfolded != null && !unfolded.contains(part)) {
            return folded(part, text, portion);
        }
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var mark = Chips.styled(portion, "portion");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(Chips.styled(texts.get(part.key()), "strong", "caption", "muted"), Controls.spring(), mark);
        var paragraph = new VBox(4, head, text);
        paragraph.setId(part.id());
        return paragraph;
    }

    /** On one line, the rest of which is asked for. */
    private Node folded(AssessmentPart part, Label text, String portion) {
        text.setMinWidth(0);
        text.setTooltip(Controls.tip(text.textProperty()));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var more = Controls.button(
                part.id() + "-more", texts.get(part.key()), () -> unfold.accept(part), "plain-link", "caption");
        more.setTooltip(new Tooltip(texts.get("ui.assessment.unfold")));
        more.setMinWidth(Region.USE_PREF_SIZE);
        var mark = Chips.styled(portion, "portion");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(12, more, text, mark);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId(part.id());
        return row;
    }
}
