package org.entente.ui.assessment;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.assessment.JudgementView;
import org.entente.assessment.Need;
import org.entente.assessment.Needs;
import org.entente.assessment.Stage;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Assessments;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** How far an assessment is: its stages in their order, who took it to where it is, and what it needs to go on. */
final class StageStrip extends FlowPane {

    /** So many needs are named before the rest is only counted. */
    private static final int NAMED = 4;

    private static final double APART = 16;

    private final Assessments.Opened opened;
    private final AssessmentViewModel model;
    private final Texts texts;

    /**
     * @param now where it is
     * @param shown whether all of it is shown where it is folded into one line; null where it never is
     */
    StageStrip(
            Assessments.Opened opened,
            Stage now,
            AssessmentViewModel model,
            Texts texts,
            @Nullable BooleanProperty shown) {
        super(16, 4);
        this.opened = opened;
        this.model = model;
        this.texts = texts;
        setId("assessment-stages");
        getStyleClass().add("stage-strip");
        setRowValignment(javafx.geometry.VPos.CENTER);
        if (shown == null) {
            getChildren().add(stages(now));
            addRest(now);
        } else {
            var fold = fold(now, shown);
            getChildren().add(fold);
            if (shown.get()) {
                getChildren().add(stages(now));
                addRest(now);
            } else {
                Needs.nextByHand(opened.view()).ifPresent(this::addWay);
            }
        }
    }

    /** Where it is in a few words: in large letters all of it would leave little room for what is judged. */
    private Node fold(Stage now, BooleanProperty shown) {
        var fold = new ToggleButton(
                texts.get("ui.assessment.stage.short", now.ordinal() + 1, Stage.values().length, name(now)),
                Icons.of(shown.get() ? "mdi2c-chevron-up" : "mdi2c-chevron-down", "icon-20"));
        fold.setId("assessment-stage-fold");
        fold.setContentDisplay(ContentDisplay.RIGHT);
        fold.setMinWidth(Region.USE_PREF_SIZE);
        fold.setSelected(shown.get());
        fold.setOnAction(_ -> shown.set(fold.isSelected()));
        return fold;
    }

    private void addRest(Stage now) {
        Assessments.Taken taken = opened.reached().get(now.code());
        if (taken != null) {
            getChildren().add(whole(Chips.styled(since(now, taken), "muted", "caption")));
        }
        Needs.nextByHand(opened.view())
                .ifPresentOrElse(this::addWay, () -> now.next().ifPresent(next -> addNeeds(next, NAMED)));
    }

    /** Nothing is missing: whoever takes it there signs for it, and can take that back. */
    private void addWay(Stage next) {
        var way = Controls.button(
                "assessment-advance",
                "mdi2a-arrow-right",
                texts.get("ui.assessment.stage.go." + next.code()),
                model::advance);
        way.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(way);
    }

    private String since(Stage now, Assessments.Taken taken) {
        return taken.person().isEmpty()
                ? texts.get("ui.assessment.stage.since", name(now), taken.day())
                : texts.get("ui.assessment.stage.since.by", name(now), taken.day(), taken.person());
    }

    private Node stages(Stage now) {
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.DRAFT) {
                var bar = Controls.horizontalLine();
                bar.setMinWidth(20);
                line.getChildren().add(bar);
            }
            line.getChildren().add(step(stage, now));
        }
        line.setAccessibleText(
                texts.get("ui.assessment.stage.position", now.ordinal() + 1, Stage.values().length, name(now)));
        return line;
    }

    private Label step(Stage stage, Stage now) {
        var step = whole(Chips.styled(name(stage), "small", stage == now ? "strong" : "muted"));
        if (stage.ordinal() < now.ordinal()) {
            step.setGraphic(Icons.of("mdi2c-check-circle-outline", "icon-20", "success"));
        } else {
            var number = Chips.styled(texts.get("ui.assessment.stage.number", stage.ordinal() + 1), "stage-number");
            Chips.wear(number, "on", stage == now);
            step.setGraphic(number);
        }
        step.setGraphicTextGap(6);
        return step;
    }

    private String name(Stage stage) {
        return texts.get("ui.assessment.state." + stage.code());
    }

    private void addNeeds(Stage next, int most) {
        List<Need> needs = Needs.of(opened.view());
        var heading = whole(
                Chips.styled(texts.get("ui.assessment.stage.needs", name(next), needs.size()), "caption", "strong"));
        heading.setPadding(new Insets(0, 0, 0, APART)); // what was before it is another sentence
        var first = new HBox(16, heading); // a colon never ends a line
        first.setAlignment(Pos.CENTER_LEFT);
        needs.stream().limit(1).forEach(need -> first.getChildren().add(shown(need)));
        getChildren().add(first);
        needs.stream().limit(most).skip(1).forEach(need -> getChildren().add(shown(need)));
        if (needs.size() > most) {
            getChildren()
                    .add(Controls.button(
                            "assessment-needs-all",
                            texts.get("ui.assessment.need.more", needs.size() - most),
                            () -> showAll(next),
                            "plain-link",
                            "caption"));
        }
    }

    private void showAll(Stage next) {
        int first = getChildren().size() - NAMED - 1;
        getChildren().remove(first, getChildren().size());
        addNeeds(next, Integer.MAX_VALUE);
    }

    /** What a judgement lacks leads there. */
    private Node shown(Need need) {
        String words = words(need);
        return opened.view().judgements().stream()
                .filter(judgement -> judgement.number() == need.judgement())
                .<Node>map(judgement -> link(judgement, words))
                .findFirst()
                .orElseGet(() -> whole(Chips.styled(words, "caption")));
    }

    private Node link(JudgementView judgement, String words) {
        var link = Controls.button(
                "assessment-need", words, () -> model.chosenProperty().set(judgement.id()), "plain-link", "caption");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private String words(Need need) {
        String what = texts.get(
                "ui.assessment.need."
                        + need.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                need.organisation());
        return need.judgement() == 0
                ? what
                : texts.get("ui.assessment.need.of", texts.get("ui.assessment.number", need.judgement()), what);
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
