package org.entente.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.assessment.Assumption;
import org.entente.assessment.Gap;
import org.entente.assessment.JudgementView;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.ui.control.Chips;
import org.entente.ui.door.Assessments;
import org.entente.ui.text.Texts;

/** What a judgement takes for granted, with what would follow if that does not hold, and what nobody knows. */
final class RestsOn {

    private final Texts texts;
    private final Assessments.Opened opened;

    RestsOn(Texts texts, Assessments.Opened opened) {
        this.texts = texts;
        this.opened = opened;
    }

    /** Headings and lines; none if nothing was said of it. */
    List<Node> of(JudgementView judgement) {
        var nodes = new ArrayList<Node>();
        var assumptions = opened.view().assumptions();
        var taken = new ArrayList<Node>();
        for (int i = 0; i < assumptions.size(); i++) {
            Assumption each = assumptions.get(i);
            if (concerns(each.judgements(), judgement)) {
                taken.add(line(
                        texts.get("ui.assessment.assumption.number", i + 1),
                        each.text(),
                        each.ifWrong(),
                        each.marking()));
            }
        }
        add(nodes, AssessmentPart.ASSUMPTIONS, "ui.assessment.assumes", taken);
        var gaps = opened.view().gaps();
        var unknown = new ArrayList<Node>();
        for (int i = 0; i < gaps.size(); i++) {
            Gap each = gaps.get(i);
            if (concerns(each.judgements(), judgement)) {
                unknown.add(line(texts.get("ui.assessment.gap.number", i + 1), each.text(), "", each.marking()));
            }
        }
        add(nodes, AssessmentPart.GAPS, AssessmentPart.GAPS.key(), unknown);
        return nodes;
    }

    private static boolean concerns(List<ObjectId> judgements, JudgementView judgement) {
        return judgements.isEmpty() || judgements.contains(judgement.id());
    }

    private void add(List<Node> nodes, AssessmentPart part, String key, List<Node> lines) {
        if (!lines.isEmpty()) {
            var heading = Chips.styled(texts.get(key), "strong");
            var row = new HBox(heading);
            row.setStyle("-fx-padding: 16 0 4 0;");
            row.setId(part.id());
            nodes.add(row);
            nodes.addAll(lines);
        }
    }

    private Node line(String number, String words, String ifWrong, Marking marking) {
        var sign = Chips.styled(number, "strong", "small");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        var said = new VBox(2, Chips.wrapped(words, "small"));
        if (!ifWrong.isEmpty()) {
            said.getChildren().add(Chips.wrapped(texts.get("ui.assessment.if-wrong", ifWrong), "muted", "caption"));
        }
        said.getChildren().add(Chips.styled(opened.portion().apply(marking), "portion"));
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(8, sign, said);
        row.getStyleClass().add("ruled-muted");
        row.setStyle("-fx-padding: 4 0 8 0;");
        return row;
    }
}
