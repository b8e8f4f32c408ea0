package org.entente.ui.assessment;

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
import org.entente.ui.text.Texts;

/** The parts of an assessment, which of them are written, and its judgements to choose from. */
final class AssessmentOutline extends VBox {

    static final double WIDTH = 208;

    private final AssessmentViewModel model;
    private final Texts texts;

    AssessmentOutline(AssessmentView view, AssessmentViewModel model, Texts texts) {
        super(2);
        this.model = model;
        this.texts = texts;
        getChildren().add(spaced(Chips.styled(texts.get("ui.assessment.outline"), "strong", "caption", "muted")));
        getChildren().add(part("ui.assessment.question", !view.question().isEmpty()));
        getChildren().add(part("ui.assessment.bottom-line", !view.bottomLine().isEmpty()));
        getChildren().add(part("ui.assessment.judgements", !view.judgements().isEmpty()));
        for (JudgementView judgement : view.judgements()) {
            getChildren().add(judgementLine(judgement));
        }
        long evidence = view.judgements().stream()
                .mapToLong(each -> each.evidence().size())
                .sum();
        getChildren().add(counted("ui.assessment.evidence", evidence));
        getChildren()
                .add(counted("ui.assessment.assumptions", view.assumptions().size()));
        getChildren().add(counted("ui.assessment.gaps", view.gaps().size()));
        setStyle("-fx-padding: 14 8 16 8;");
        getStyleClass().add("side");
        setId("assessment-outline");
    }

    private static Node spaced(Region region) {
        region.setPadding(new Insets(0, 0, 6, 8));
        return region;
    }

    private Node part(String key, boolean isWritten) {
        return part(
                key,
                isWritten
                        ? Icons.of("mdi2c-check", "icon-16", "success")
                        : Chips.styled(texts.get("ui.assessment.missing"), "muted", "caption"));
    }

    private Node counted(String key, long count) {
        return part(key, Chips.styled(texts.get("ui.assessment.outline.count", count), "muted", "small"));
    }

    private Node part(String key, Node mark) {
        var row = new HBox(8, Chips.styled(texts.get(key), "small"), Controls.spring(), mark);
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
