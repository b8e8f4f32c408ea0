package org.entente.ui.assessment;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.JudgementView;
import org.entente.ui.control.Chips;
import org.entente.ui.control.ConfidencePips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.Rows;
import org.entente.ui.text.Texts;

/** The parts of an assessment, which of them are written, and its judgements to choose from. */
final class AssessmentOutline extends VBox {

    static final double WIDTH = 208;

    private final AssessmentViewModel model;
    private final Texts texts;

    private final Consumer<AssessmentPart> show;

    /** @param show brings a part of the page into sight */
    AssessmentOutline(AssessmentView view, AssessmentViewModel model, Texts texts, Consumer<AssessmentPart> show) {
        super(2);
        this.model = model;
        this.texts = texts;
        this.show = show;
        getChildren().add(spaced(Chips.styled(texts.get("ui.assessment.outline"), "strong", "caption", "muted")));
        getChildren().add(part(AssessmentPart.QUESTION, !view.question().isEmpty()));
        getChildren().add(part(AssessmentPart.BOTTOM_LINE, !view.bottomLine().isEmpty()));
        getChildren().add(part(AssessmentPart.JUDGEMENTS, !view.judgements().isEmpty()));
        for (JudgementView judgement : view.judgements()) {
            getChildren().add(judgementLine(judgement));
        }
        long evidence = view.judgements().stream()
                .mapToLong(each -> each.evidence().size())
                .sum();
        getChildren().add(counted(AssessmentPart.EVIDENCE, evidence));
        getChildren().add(counted(AssessmentPart.ASSUMPTIONS, view.assumptions().size()));
        getChildren().add(counted(AssessmentPart.GAPS, view.gaps().size()));
        getChildren().add(positions(view));
        setStyle("-fx-padding: 14 8 16 8;");
        getStyleClass().add("side");
        setId("assessment-outline");
    }

    private static Node spaced(Region region) {
        region.setPadding(new Insets(0, 0, 6, 8));
        return region;
    }

    private Node part(AssessmentPart part, boolean isWritten) {
        return row(
                part,
                isWritten,
                isWritten
                        ? Icons.of("mdi2c-check", "icon-16", "success")
                        : Chips.styled(texts.get("ui.assessment.missing"), "muted", "caption"));
    }

    private Node counted(AssessmentPart part, long count) {
        return row(part, count > 0, Chips.styled(texts.get("ui.assessment.outline.count", count), "muted", "small"));
    }

    private Node positions(AssessmentView view) {
        int count = view.judgements().stream()
                .mapToInt(each -> each.positions().size())
                .sum();
        var mark = new HBox(8);
        if (view.judgements().stream().anyMatch(each -> !each.dissents().isEmpty())) {
            mark.getChildren().add(Chips.styled("≠", "strong"));
        }
        mark.getChildren().add(Chips.styled(texts.get("ui.assessment.outline.count", count), "muted", "small"));
        mark.setAlignment(Pos.CENTER_RIGHT);
        return row(AssessmentPart.POSITIONS, count > 0, mark);
    }

    /** What is not there yet leads nowhere. */
    private Node row(AssessmentPart part, boolean isThere, Node mark) {
        String name = texts.get(part.key());
        Node[] parts = {Chips.styled(name, "small"), Controls.spring(), mark};
        var row =
                isThere ? Rows.opening("outline-" + part.id(), name, () -> show.accept(part), parts) : new HBox(parts);
        row.setSpacing(8);
        row.setStyle("-fx-padding: 5 8 5 8;");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node judgementLine(JudgementView judgement) {
        var row = new HBox(
                8, Chips.styled(texts.get("ui.assessment.number", judgement.number()), "small"), Controls.spring());
        if (!judgement.dissents().isEmpty() || !judgement.contested().isEmpty()) {
            row.getChildren().add(Chips.styled("≠", "strong"));
        }
        row.getChildren().add(new ConfidencePips(ConfidencePips.count(judgement.confidence()), judgement.confidence()));
        row.getStyleClass().add("pick-row");
        row.setStyle("-fx-padding: 6 8 6 24;");
        boolean isChosen = judgement.id().equals(model.chosenProperty().get());
        if (isChosen) {
            row.getStyleClass().add("chosen");
        }
        row.setFocusTraversable(true);
        row.setAccessibleText(judgement.text());
        row.setOnMouseClicked(_ -> model.chosenProperty().set(judgement.id()));
        row.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.ENTER) {
                model.chosenProperty().set(judgement.id());
            }
        });
        return row;
    }
}
