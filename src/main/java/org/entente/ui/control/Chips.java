package org.entente.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.entente.model.grade.Grade;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Fonts;

/** The small marks beside a claim: grade, portion mark, unsourced, contested. */
public final class Chips {

    private final Texts texts;

    public Chips(Texts texts) {
        this.texts = texts;
    }

    /** The grade as its two letters, neutral in colour; a dashed dash when nobody graded it. */
    public Label grade(Grade grade) {
        var chip = new Label(grade.isGraded() ? grade.chip() : "–");
        chip.getStyleClass().add("grade-chip");
        if (!grade.isGraded()) {
            chip.getStyleClass().add("ungraded");
        }
        String words = gradeWords(grade);
        chip.setTooltip(new Tooltip(words));
        chip.setAccessibleText(words);
        return chip;
    }

    /** Both words in full, such as "Usually reliable · Probably true". */
    public String gradeWords(Grade grade) {
        if (!grade.isGraded()) {
            return texts.get("ui.grade.none");
        }
        return texts.get(
                "ui.grade.both",
                word("reliability", grade.reliability().mark()),
                word("credibility", grade.credibility().mark()));
    }

    private String word(String axis, String mark) {
        return texts.label("ui.grade." + axis + "." + mark, texts.get("ui.grade.axis.none"));
    }

    /** The short marking of one item, plain and muted. */
    public Label portion(String mark) {
        return styled(mark, "portion");
    }

    public Label unsourced() {
        return styled(texts.get("ui.claim.unsourced"), "unsourced");
    }

    /** Says that more than one claim is live. */
    public Label contested(int claims) {
        return styled(texts.get("ui.claim.contested", claims), "contested-chip");
    }

    /** A label in the given styles; when its room is too small, a tooltip says the whole. */
    public static Label styled(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        RightToLeft.guard(label);
        label.textProperty().subscribe(words -> {
            boolean isArabic = words != null && Fonts.isArabic(words);
            if (isArabic != label.getStyleClass().contains(Fonts.ARABIC)) {
                if (isArabic) {
                    label.getStyleClass().add(Fonts.ARABIC);
                } else {
                    label.getStyleClass().remove(Fonts.ARABIC);
                }
            }
        });
        label.textTruncatedProperty().subscribe(isCut -> {
            if (isCut && label.getTooltip() == null) {
                label.setTooltip(whole(label));
            }
        });
        return label;
    }

    /** Made only when it is needed: most labels have room, and tables make many. */
    private static Tooltip whole(Label label) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        return tooltip;
    }
}
