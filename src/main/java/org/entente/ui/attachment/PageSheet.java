package org.entente.ui.attachment;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.entente.app.source.reading.PageText;
import org.entente.app.source.reading.PageText.Box;
import org.jspecify.annotations.Nullable;

/** The picture of a page, with what is selected on it and what was made from it drawn over its words. */
final class PageSheet extends Region {

    /** Between the two lines that mark evidence. */
    private static final double DOUBLE = 3;

    private final ImageView picture;
    private final TextSelection selection;
    private @Nullable PageText text;
    private List<Mark> marks = List.of();

    PageSheet(ImageView picture, TextSelection selection) {
        this.picture = picture;
        this.selection = selection;
        setId("page-sheet");
        getChildren().add(picture);
        picture.layoutBoundsProperty().subscribe(_ -> requestLayout());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(@Nullable PageText words) {
        text = words;
        requestLayout();
    }

    void mark(List<Mark> made) {
        marks = List.copyOf(made);
        requestLayout();
    }

    /** The character under a point of the scene, counted over all lines. */
    int character(PageText words, double sceneX, double sceneY) {
        var point = sceneToLocal(sceneX, sceneY);
        return words.characterAt((float) (point.getX() / across()), (float) (point.getY() / down()));
    }

    /** How far down the page a character stands, from 0 to 1. */
    double depth(int character) {
        var words = text;
        var boxes = words == null ? List.<Box>of() : words.between(character, character + 1);
        return boxes.isEmpty() ? 0 : boxes.getFirst().top();
    }

    private double across() {
        return Math.max(1, picture.getLayoutBounds().getWidth());
    }

    private double down() {
        return Math.max(1, picture.getLayoutBounds().getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.getLayoutBounds().getHeight();
    }

    @Override
    protected void layoutChildren() {
        picture.relocate(0, 0);
        var drawn = new ArrayList<Node>();
        var words = text;
        if (words != null) {
            var span = selection.spanProperty().get();
            words.between(span.from(), span.to()).forEach(box -> drawn.add(selected(box)));
            for (Mark mark : marks) {
                words.between(mark.from(), mark.to()).forEach(box -> underline(box, mark.kind(), drawn));
            }
        }
        getChildren().removeIf(node -> node != picture);
        getChildren().addAll(drawn);
    }

    private Rectangle selected(Box box) {
        var shape = new Rectangle(
                box.left() * across(),
                box.top() * down(),
                (box.right() - box.left()) * across(),
                (box.bottom() - box.top()) * down());
        shape.getStyleClass().add("page-selection");
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        return shape;
    }

    private void underline(Box box, Cutting.Kind kind, List<Node> into) {
        into.add(line(box, kind, 0));
        if (kind == Cutting.Kind.EVIDENCE) {
            into.add(line(box, kind, DOUBLE));
        }
    }

    private Line line(Box box, Cutting.Kind kind, double above) {
        double y = box.bottom() * down() - above;
        var line = new Line(box.left() * across(), y, box.right() * across(), y);
        line.getStyleClass().addAll("mark", "on-page", "mark-" + kind.key());
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }
}
