package org.entente.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
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
        var chip = new Label();
        chip.getStyleClass().add("grade-chip");
        chip.setTooltip(new Tooltip());
        regrade(chip, grade);
        return chip;
    }

    /** Lets a chip that {@link #grade} made say another grade. */
    public void regrade(Label chip, Grade grade) {
        chip.setText(grade.isGraded() ? grade.chip() : "–");
        wear(chip, "ungraded", !grade.isGraded());
        String words = gradeWords(grade);
        chip.getTooltip().setText(words);
        chip.setAccessibleText(words);
    }

    /** Puts a style class on or takes it off; what is worn already is not styled anew. */
    public static void wear(Node node, String styleClass, boolean isWorn) {
        var worn = node.getStyleClass();
        if (isWorn && !worn.contains(styleClass)) {
            worn.add(styleClass);
        } else if (!isWorn) {
            worn.remove(styleClass);
        }
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

    /** The mark that a row carries, never cut; a dash for none, so that a gap is never read as a mark that was forgotten. */
    public static Label mark(String mark) {
        var portion = styled(mark.isEmpty() ? "–" : mark, "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        return portion;
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
        label.textProperty().subscribe(words -> wear(label, Fonts.ARABIC, words != null && Fonts.isArabic(words)));
        BaseDirection.follow(label);
        label.textTruncatedProperty().subscribe(isCut -> {
            if (isCut && label.getTooltip() == null) {
                label.setTooltip(whole(label));
            }
        });
        return label;
    }

    /** The same over as many lines as it needs, none of which gives way. */
    public static Label wrapped(String text, String... styleClasses) {
        var label = styled(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Made only when it is needed: most labels have room, and tables make many. */
    private static Tooltip whole(Label label) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        return tooltip;
    }
}
