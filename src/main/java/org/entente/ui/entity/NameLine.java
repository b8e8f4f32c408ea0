package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.entente.ui.control.Chips;

/**
 * A name and what is to be known of it. Where there is no room for both, the marks shrink to their sign before a letter of the
 * name is cut; they say the rest when asked.
 */
final class NameLine extends Pane {

    private static final double GAP = 8;

    private final Label name = Chips.styled("", "strong", "small");
    private final List<Mark> marks = new ArrayList<>();

    /** What is to be known, in words and as a sign only. */
    private record Mark(Label words, Label sign) {}

    NameLine() {
        getChildren().add(name);
    }

    /** Says another name, of which nothing is to be known yet. */
    void name(String words) {
        name.setText(words);
        marks.forEach(mark -> getChildren().removeAll(mark.words, mark.sign));
        marks.clear();
    }

    /** @param words begin with their sign, before the first space */
    void mark(String words, String colour) {
        var all = Chips.styled(words, "caption", "strong", colour);
        var sign = Chips.styled(words.split(" ", 2)[0], "caption", "strong", colour);
        sign.setAccessibleText(words);
        sign.setTooltip(new Tooltip(words));
        marks.add(new Mark(all, sign));
        getChildren().addAll(all, sign);
    }

    private double marksWidth(boolean isSigns) {
        return marks.stream()
                .mapToDouble(mark -> GAP + (isSigns ? mark.sign : mark.words).prefWidth(-1))
                .sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(-1) + marksWidth(false);
    }

    @Override
    protected double computePrefHeight(double width) {
        return name.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double wanted = Math.ceil(name.prefWidth(-1));
        boolean isTight = wanted + marksWidth(false) > getWidth() + 1;
        double room = Math.clamp(getWidth() - marksWidth(isTight), 0, wanted);
        name.resizeRelocate(0, 0, room, getHeight());
        if (room >= wanted) {
            name.setTooltip(null); // the label gave itself one when it was cut
        }
        double x = room;
        for (Mark mark : marks) {
            var shown = isTight ? mark.sign : mark.words;
            mark.sign.setVisible(isTight);
            mark.words.setVisible(!isTight);
            x += GAP;
            double high = shown.prefHeight(-1);
            shown.resizeRelocate(x, (getHeight() - high) / 2, shown.prefWidth(-1), high);
            x += shown.getWidth();
        }
    }
}
