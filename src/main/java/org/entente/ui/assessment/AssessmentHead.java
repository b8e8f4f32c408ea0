package org.entente.ui.assessment;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.assessment.JudgementView;
import org.entente.assessment.Stage;
import org.entente.report.Template;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Assessments;
import org.entente.ui.text.Texts;

/** What an assessment is called, how it is marked, and what can be added to it or made of it. */
final class AssessmentHead extends HBox {

    private final Texts texts;
    private final AssessmentPageView.Ways ways;
    private final boolean isNarrow;
    private final Consumer<AssessmentPart> reveal;

    /**
     * @param isNarrow whether outline and evidence have no room beside what is read, and are led to from here
     * @param reveal brings where a part begins into sight
     */
    AssessmentHead(
            Assessments.Opened opened,
            AssessmentViewModel model,
            Texts texts,
            AssessmentPageView.Ways ways,
            boolean isNarrow,
            Consumer<AssessmentPart> reveal) {
        this.texts = texts;
        this.ways = ways;
        this.isNarrow = isNarrow;
        this.reveal = reveal;
        var view = opened.view();
        if (isNarrow) {
            getChildren().add(new OutlineMenu(view, model, texts, reveal));
            model.judgement().ifPresent(judgement -> getChildren().add(evidenceWay(judgement)));
        }
        addTitle(opened);
        if (Stage.of(view.state()).isEmpty() && !view.state().isEmpty()) {
            getChildren()
                    .add(Chips.styled(
                            texts.label("ui.assessment.state." + view.state(), view.state()), "state-chip", "on"));
        }
        getChildren().addAll(Controls.spring(), addJudgement(), report());
        Controls.keepButtonsWhole(this);
        getStyleClass().add("work-head");
        Chips.wear(this, "two-lines", isNarrow);
    }

    private void addTitle(Assessments.Opened opened) {
        var view = opened.view();
        var mark = whole(opened.portion().apply(view.marking()), "portion");
        var title = new HBox(12, Chips.styled(view.title(), "title"));
        title.setAlignment(Pos.CENTER_LEFT);
        if (!opened.version().isEmpty()) {
            title.getChildren().add(whole(texts.get("ui.assessment.version", opened.version()), "muted"));
        }
        if (isNarrow) {
            var titles = new VBox(title, mark); // beside it, the mark would leave the title a few letters
            titles.setAlignment(Pos.CENTER_LEFT);
            titles.setMinWidth(0);
            getChildren().add(titles);
        } else {
            getChildren().addAll(title, mark);
        }
    }

    /** Never cut, as a title may be. */
    private static Label whole(String words, String styleClass) {
        var label = Chips.styled(words, styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node addJudgement() {
        String more = texts.get("ui.assessment.judgement.add");
        return isNarrow
                ? Controls.iconButton("judgement-add", "mdi2p-plus", more, ways.addJudgement())
                : Controls.button("judgement-add", "mdi2p-plus", more, ways.addJudgement());
    }

    /** Leads down to what speaks for and against the open judgement. */
    private Node evidenceWay(JudgementView judgement) {
        var way = Controls.button(
                "assessment-evidence-show",
                "mdi2c-chevron-down",
                texts.get("ui.assessment.evidence.show", judgement.evidence().size()),
                () -> reveal.accept(AssessmentPart.EVIDENCE));
        way.setContentDisplay(ContentDisplay.RIGHT);
        return way;
    }

    private Node report() {
        var menu = new MenuButton(texts.get("ui.assessment.report"), Icons.of("mdi2f-file-chart-outline", "on-accent"));
        menu.setId("assessment-report");
        menu.getStyleClass().add("accent");
        for (Template template : Template.values()) {
            var item = new MenuItem(
                    texts.get("ui.assessment.report.as", texts.get("ui.report.template." + template.key())));
            item.setId("report-" + template.key());
            item.setOnAction(_ -> ways.report().accept(template));
            menu.getItems().add(item);
        }
        return menu;
    }
}
