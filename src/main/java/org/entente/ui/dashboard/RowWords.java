package org.entente.ui.dashboard;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * What a row says: beside each other where there is room, else below each other and in as many lines as it takes, so that
 * neither words nor the mark beside them are cut.
 */
final class RowWords extends Pane {

    private static final double GAP = 8;

    private final List<Label> parts;

    RowWords(Label... parts) {
        super(parts);
        this.parts = List.of(parts);
        this.parts.forEach(part -> part.setWrapText(true));
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    private boolean isOneLine(double width) {
        return width < 0 || computePrefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double words = parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum();
        return snapSizeX(words) + GAP * (parts.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var heights = parts.stream().mapToDouble(part -> part.prefHeight(isOneLine(width) ? -1 : width));
        return isOneLine(width) ? heights.max().orElse(0) : heights.sum();
    }

    @Override
    protected void layoutChildren() {
        boolean isOneLine = isOneLine(getWidth());
        double x = 0;
        double y = 0;
        for (Label part : parts) {
            double wide = isOneLine ? part.prefWidth(-1) : getWidth();
            double high = part.prefHeight(isOneLine ? -1 : wide);
            part.resizeRelocate(x, isOneLine ? snapPositionY((getHeight() - high) / 2) : y, wide, high);
            x += isOneLine ? wide + GAP : 0;
            y += high;
        }
    }
}
