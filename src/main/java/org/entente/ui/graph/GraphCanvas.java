package org.entente.ui.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.entente.graph.readable.Footprints;
import org.entente.graph.readable.Room;
import org.entente.model.ObjectId;
import org.entente.ui.peek.Peek;
import org.entente.ui.theme.Palette;
import org.entente.ui.theme.TextScale;

/** The chart, and what keys do on it. Draws itself again when anything it shows has changed, once per frame. */
final class GraphCanvas extends Pane {

    /** Between what is shown and the edge. */
    private static final double EDGE = 8;

    /** Above and below the counts at the top. */
    private static final double HEAD = 14;

    private static final double COUNTS = 16;

    private final GraphViewModel model;
    private final Supplier<Palette> palette;
    private final Consumer<ObjectId> open;
    private final Canvas canvas = new Canvas();
    private final ChartPainter painter = new ChartPainter();
    private final ChartHands hands;
    private final ReadOnlyObjectWrapper<ChartPainter.Labels> labels =
            new ReadOnlyObjectWrapper<>(new ChartPainter.Labels(0, 0));
    private boolean isFitted;
    private boolean isFitting;
    private boolean isFitDue;

    /**
     * @param open opens the page of a thing
     * @param dragMoves whether dragging the ground with the main button moves the view
     */
    GraphCanvas(GraphViewModel model, Supplier<Palette> palette, Consumer<ObjectId> open, BooleanSupplier dragMoves) {
        this.model = model;
        this.palette = palette;
        this.open = open;
        setId("graph-canvas");
        setFocusTraversable(true);
        getChildren().add(canvas);
        setMinSize(0, 0);
        model.chartProperty().subscribe(_ -> requestLayout());
        model.selection().idsProperty().subscribe(_ -> requestLayout());
        model.viewportProperty().subscribe(_ -> {
            isFitted = isFitting;
            requestLayout();
        });
        widthProperty().subscribe(_ -> isFitDue = isFitted);
        heightProperty().subscribe(_ -> isFitDue = isFitted);
        TextScale.of(this).subscribe(scale -> {
            painter.letters().scale(scale.doubleValue());
            requestLayout();
        });
        Peek.on(this, new ChartSight(model));
        model.filter().hiddenFamiliesProperty().subscribe(_ -> requestLayout());
        model.filter().hiddenStrengthsProperty().subscribe(_ -> requestLayout());
        model.onFit(this::fit);
        model.onReveal(this::reveal);
        setOnKeyPressed(this::keyPressed);
        hands = new ChartHands(this, model, open, dragMoves);
    }

    ReadOnlyObjectProperty<ChartPainter.Labels> labelsProperty() {
        return labels.getReadOnlyProperty();
    }

    /** Who shows the menu at a place of the screen. */
    void onMenu(Consumer<Point2D> shower) {
        hands.onMenu(shower);
        setOnContextMenuRequested(asked -> {
            if (asked
                    .isKeyboardTrigger()) { // some systems ask when the button goes down, and the view may yet be moved
                shower.accept(new Point2D(asked.getScreenX(), asked.getScreenY()));
            }
        });
    }

    GraphViewModel model() {
        return model;
    }

    /** What is named on the chart as it was last drawn, and where its name stands. */
    Map<ObjectId, Box> named() {
        return painter.named();
    }

    /** What has its name away from it, at the end of a line. */
    Set<ObjectId> led() {
        return painter.led();
    }

    /** Where names stand through which no link goes, as it was last drawn. */
    List<Box> plates() {
        return painter.plates();
    }

    /** What is said on links, as it was last drawn. */
    List<LinkPlates.Said> said() {
        return painter.said();
    }

    /** Whether everything is shown, and nobody looked elsewhere since. */
    boolean isFitted() {
        return isFitted;
    }

    /** Shows everything on the chart that is coming back, in whatever room there is for it now. */
    void fitAgain() {
        isFitted = true;
        isFitDue = true;
        requestLayout();
    }

    /** Shows everything on the chart. */
    void fit() {
        fit(Set.of());
    }

    /** Shows the items in {@code only}, or everything if there are none. */
    void fit(Set<ObjectId> only) {
        var chart = model.chartProperty().get();
        int[] items = model.filter()
                .shown()
                .filter(item ->
                        only.isEmpty() || only.contains(chart.items().get(item).id()))
                .toArray();
        new ChartFit(frame(getWidth(), getHeight()), painter.letters().prints(chart))
                .of(chart, items)
                .ifPresent(view -> {
                    isFitting = only.isEmpty();
                    model.viewportProperty().set(view);
                    isFitted = isFitting;
                    isFitting = false;
                });
    }

    /** Shows everything if one of these is out of sight. */
    private void reveal(Set<ObjectId> things) {
        var chart = model.chartProperty().get();
        var frame = frame(getWidth(), getHeight());
        boolean isInSight = things.stream()
                .mapToInt(chart::number)
                .filter(item -> item >= 0)
                .allMatch(item -> frame.holds(
                        ChartPainter.box(chart, item, model.viewportProperty().get())));
        if (!isInSight) {
            fit();
        }
    }

    /** Where things and names are shown on a chart of this size: the counts stand above. */
    private Box frame(double width, double height) {
        double head = HEAD + COUNTS * painter.letters().scale();
        return new Box(EDGE, head, Math.max(0, width - 2 * EDGE), Math.max(0, height - head - EDGE));
    }

    /** What a chart of this size would be drawn on. */
    Sheet sheet(DoubleSupplier width, DoubleSupplier height) {
        return new Sheet() {
            @Override
            public Room room() {
                double wide = width.getAsDouble();
                double high = height.getAsDouble();
                return wide > 0 && high > 0 ? frame(wide, high).room() : UNSEEN.room();
            }

            @Override
            public Footprints prints(ChartState chart) {
                return painter.letters().prints(chart);
            }
        };
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (isFitDue && model.chartProperty().get().size() > 0) {
            isFitDue = false;
            fit();
        }
        paint();
    }

    /** Draws everything anew. */
    void paint() {
        var pen = canvas.getGraphicsContext2D();
        labels.set(painter.paint(pen, model, palette.get(), frame(canvas.getWidth(), canvas.getHeight())));
        hands.box().ifPresent(box -> {
            pen.setStroke(palette.get().accent());
            pen.setLineWidth(1);
            pen.setLineDashes(4, 3);
            pen.strokeRect(box.left() + 0.5, box.top() + 0.5, box.width(), box.height());
            pen.setLineDashes();
        });
    }

    void forget() {
        painter.forget();
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    /** What stands at a place of the canvas. */
    Optional<ObjectId> thingAt(Point2D at) {
        int item = itemAt(at.getX(), at.getY());
        return item < 0
                ? Optional.empty()
                : Optional.of(model.chartProperty().get().items().get(item).id());
    }

    /** The number of the item at a place of the canvas, or -1. */
    int itemAt(double x, double y) {
        var view = model.viewportProperty().get();
        return model.selection().itemAt(view.planeX(x), view.planeY(y), 16 / view.scale());
    }

    private void keyPressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        var selected = model.selection().idsProperty().get();
        switch (key.getCode()) {
            case E -> model.expand(selected);
            case H -> model.hideSelected();
            case DIGIT1 -> model.arrange();
            case F -> {
                model.pinSelected();
                requestLayout();
            }
            case Z -> fit(key.isShiftDown() ? Set.of() : selected);
            case ENTER -> selected.stream().findFirst().ifPresent(open);
            case LEFT -> model.selection().step(-1, 0);
            case RIGHT -> model.selection().step(1, 0);
            case UP -> model.selection().step(0, -1);
            case DOWN -> model.selection().step(0, 1);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
