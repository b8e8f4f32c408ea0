package org.entente.ui.attachment;

import java.util.HashSet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.entente.model.Direction;
import org.entente.ui.control.Chips;
import org.entente.ui.theme.Fonts;
import org.jspecify.annotations.Nullable;

/** A line of text, wrapped to the width that there is, with what is selected in it and what was made from it. */
final class MarkedLine extends ListCell<String> {

    private static final double BAR = 60;

    /** Some 75 characters, in heights of a letter: longer lines are hard to come back from. */
    private static final double LINE = 36;

    /** A note in the margin, in heights of a letter, and what is between it and the text. */
    private static final double NOTE = 15;

    private static final double GAP = 20;

    /** Between the two lines that mark evidence. */
    private static final double DOUBLE = 3;

    private final ListView<String> list;
    private final TextSelection selection;
    private final List<Mark> marks;
    private final Margin margin;
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Body body;

    MarkedLine(ListView<String> list, TextSelection selection, List<Mark> marks, Margin margin) {
        this.list = list;
        this.selection = selection;
        this.marks = marks;
        this.margin = margin;
        body = new Body();
        text.getStyleClass().addAll("reading", "marked-text");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(0);
        setPrefWidth(0);
        list.widthProperty().subscribe(_ -> {
            body.requestLayout();
            requestLayout();
        });
        selection.spanProperty().subscribe(_ -> body.requestLayout());
    }

    /** The text, its marks behind it. */
    private final class Body extends Region {

        Body() {
            getChildren().addAll(flow, margin);
        }

        private double room() {
            return Math.clamp(list.getWidth() - BAR, 40, LINE * text.getFont().getSize());
        }

        private double noteWidth() {
            return NOTE * text.getFont().getSize();
        }

        /** In a narrow window the notes are left to the inspector. */
        private boolean hasMargin() {
            return list.getWidth() - BAR >= room() + GAP + noteWidth();
        }

        @Override
        protected double computePrefWidth(double height) {
            return hasMargin() ? room() + GAP + noteWidth() : room();
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(flowHeight(), hasMargin() ? placeNotes() : 0);
        }

        private double flowHeight() {
            return Math.ceil(flow.prefHeight(room()));
        }

        private double placeNotes() {
            flow.resize(room(), flowHeight());
            flow.layout();
            return margin.place(noteWidth(), this::top);
        }

        private double top(Mark mark) {
            int at = Math.clamp(
                    (long) mark.from() - selection.start(getIndex()),
                    0,
                    text.getText().length());
            var row = rows(flow.rangeShape(at, Math.min(at + 1, text.getText().length())));
            return row.isEmpty() ? 0 : row.getFirst()[3];
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            flow.resizeRelocate(0, 0, room(), flowHeight());
            flow.layout();
            margin.setVisible(hasMargin());
            margin.resizeRelocate(room() + GAP, 0, noteWidth(), getHeight());
            margin.show(own());
            placeNotes();
            getChildren().removeIf(node -> node != flow && node != margin);
            decorate();
        }

        private void decorate() {
            if (isEmpty() || getIndex() < 0 || text.getText().isEmpty()) {
                return;
            }
            var drawn = new HashSet<Stretch>(); // much can be made from one stretch, which is tinted once
            for (Mark mark : marks) {
                var stretch = new Stretch(mark.from(), mark.to(), mark.kind());
                if (drawn.add(stretch)) {
                    ground(stretch, isChosen(stretch));
                    underline(mark.from(), mark.to(), mark.kind());
                }
            }
            var span = selection.spanProperty().get();
            within(span.from(), span.to(), (from, to) -> {
                var shape = new Path(flow.rangeShape(from, to));
                shape.getStyleClass().add("marked-selection");
                shape.setManaged(false);
                getChildren().addFirst(shape);
            });
        }

        /** Tints what was made something of, and more what is chosen. */
        private void ground(Stretch stretch, boolean isChosen) {
            within(stretch.from(), stretch.to(), (from, to) -> {
                var shape = new Path(flow.rangeShape(from, to));
                shape.getStyleClass()
                        .add(
                                isChosen
                                        ? "mark-chosen"
                                        : "mark-ground-" + stretch.kind().key());
                shape.getStyleClass().add("mark-ground");
                shape.setManaged(false);
                shape.setMouseTransparent(true);
                getChildren().addFirst(shape);
            });
        }

        private void underline(int first, int behind, Cutting.Kind kind) {
            within(first, behind, (from, to) -> {
                for (double[] row : rows(flow.rangeShape(from, to))) {
                    line(row[0], row[1], row[2], kind);
                    if (kind == Cutting.Kind.EVIDENCE) {
                        line(row[0], row[1], row[2] - DOUBLE, kind);
                    }
                }
            });
        }

        private void line(double left, double right, double y, Cutting.Kind kind) {
            var line = new Line(left, y - 1, right, y - 1);
            line.getStyleClass().addAll("mark", "mark-" + kind.key());
            line.setManaged(false);
            line.setMouseTransparent(true);
            getChildren().add(line);
        }
    }

    /** The text's own height: a cell does not ask its graphic how high it is when it is so wide. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + body.prefHeight(-1) + snappedBottomInset();
    }

    private record Stretch(int from, int to, Cutting.Kind kind) {}

    private boolean isChosen(Stretch stretch) {
        return marks.stream()
                .anyMatch(mark -> mark.from() == stretch.from()
                        && mark.to() == stretch.to()
                        && mark.kind() == stretch.kind()
                        && margin.isChosen(mark));
    }

    /** What was made from something that begins in this line. */
    private List<Mark> own() {
        if (isEmpty() || getIndex() < 0) {
            return List.of();
        }
        int start = selection.start(getIndex());
        return marks.stream()
                .filter(mark -> mark.from() >= start
                        && mark.from() <= start + text.getText().length())
                .toList();
    }

    /** Takes a part of this line. */
    @FunctionalInterface
    private interface Part {
        void of(int from, int to);
    }

    private void within(int first, int behind, Part part) {
        int start = selection.start(getIndex());
        int from = Math.max(0, first - start);
        int to = Math.min(text.getText().length(), behind - start);
        if (from < to) {
            part.of(from, to);
        }
    }

    /** Left, right, bottom and top of each rectangle of a shape. */
    private static List<double[]> rows(PathElement[] shape) {
        var rows = new java.util.ArrayList<double[]>();
        double[] row = {0, 0, 0, 0};
        for (PathElement element : shape) {
            switch (element) {
                case MoveTo move -> row = new double[] {move.getX(), move.getX(), move.getY(), move.getY()};
                case LineTo line -> {
                    row[0] = Math.min(row[0], line.getX());
                    row[1] = Math.max(row[1], line.getX());
                    row[2] = Math.max(row[2], line.getY());
                    row[3] = Math.min(row[3], line.getY());
                }
                case ClosePath _ -> {}
                default -> {}
            }
            if (rows.isEmpty() || rows.getLast() != row) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The character under a point of the scene, counted over all lines. */
    int character(double sceneX, double sceneY) {
        var point = flow.sceneToLocal(sceneX, sceneY);
        int at = flow.hitTest(point).getInsertionIndex();
        return selection.start(getIndex()) + Math.clamp(at, 0, text.getText().length());
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        boolean isBlank = empty || line == null;
        text.setText(isBlank ? "" : line);
        Chips.wear(text, Fonts.ARABIC, Fonts.isArabic(text.getText())); // two typefaces would swap its phrases
        // at its own side only: a flow that is turned round itself says the places of its letters wrongly
        flow.setTextAlignment(Direction.isRightToLeft(text.getText()) ? TextAlignment.RIGHT : TextAlignment.LEFT);
        setGraphic(isBlank ? null : body);
        margin.show(own());
        body.requestLayout();
    }
}
