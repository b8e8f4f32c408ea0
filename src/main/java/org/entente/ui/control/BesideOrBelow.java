package org.entente.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.entente.ui.theme.TextScale;

/** What can be done with a thing beside what is said of it while both have room, else below it. */
public final class BesideOrBelow extends Pane {

    private static final double GAP = 16;

    private final Region said;
    private final Region done;
    private final double least;
    private final ObservableValue<Number> letter = TextScale.of(this);

    /** @param least the width, counted in letters of the usual size, in which both stand side by side */
    public BesideOrBelow(Region said, Region done, double least) {
        super(said, done);
        this.said = said;
        this.done = done;
        this.least = least;
        letter.subscribe(_ -> requestLayout());
    }

    private boolean isBeside(double width) {
        return width >= least * letter.getValue().doubleValue();
    }

    /** What is left for what is said. */
    private double room(double width) {
        return isBeside(width) ? width - done.prefWidth(-1) - GAP : width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(said.minWidth(-1), done.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return said.prefWidth(-1) + GAP + done.prefWidth(-1);
    }

    /** Without a width there is no telling how many lines it takes. */
    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? 0 : computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double around = insets.getTop() + insets.getBottom();
        double wide = width < 0 ? computePrefWidth(-1) : width;
        double high = said.prefHeight(room(wide));
        return around + (isBeside(wide) ? Math.max(high, done.prefHeight(-1)) : high + GAP + done.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = getInsets().getTop();
        double room = room(width);
        double high = said.prefHeight(room);
        said.resizeRelocate(0, top, room, high);
        double wide = Math.min(width, done.prefWidth(-1));
        if (isBeside(width)) {
            done.resizeRelocate(width - wide, top, wide, done.prefHeight(-1));
        } else {
            done.resizeRelocate(0, top + high + GAP, wide, done.prefHeight(-1));
        }
    }
}
