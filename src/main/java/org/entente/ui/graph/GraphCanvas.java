package org.entente.ui.graph;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.entente.model.ObjectId;
import org.entente.ui.peek.Peek;
import org.entente.ui.theme.Palette;
import org.entente.ui.theme.TextScale;

/**
 * The chart under the pointer: box select, pan with the middle or right button or with space, zoom at the pointer, drag
 * items. Draws itself again when anything it shows has changed, once per frame.
 */
final class GraphCanvas extends Pane {

    private static final double CLICK = 4;
    private static final double ZOOM = 1.15;

    private final GraphViewModel model;
    private final Supplier<Palette> palette;
    private final Consumer<ObjectId> open;
    private final GraphLegend legend;
    private final Canvas canvas = new Canvas();
    private final ChartPainter painter = new ChartPainter();
    private final ReadOnlyObjectWrapper<ChartPainter.Labels> labels =
            new ReadOnlyObjectWrapper<>(new ChartPainter.Labels(0, 0));
    private Gesture gesture = Gesture.NONE;
    private boolean isSpaceDown;

    /** Whether everything is shown, and nobody looked elsewhere since. */
    private boolean isFitted;

    private boolean isFitting;
    private boolean isFitDue;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;

    private enum Gesture {
        NONE,
        PAN,
        BOX,
        MOVE
    }

    /**
     * @param open opens the page of a thing
     * @param legend stands on the chart and must hide nothing of it
     */
    GraphCanvas(GraphViewModel model, Supplier<Palette> palette, Consumer<ObjectId> open, GraphLegend legend) {
        this.model = model;
        this.palette = palette;
        this.open = open;
        this.legend = legend;
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
            painter.scale(scale.doubleValue());
            requestLayout();
        });
        Peek.on(this, new ChartSight(model));
        model.filter().hiddenFamiliesProperty().subscribe(_ -> requestLayout());
        model.filter().hiddenStrengthsProperty().subscribe(_ -> requestLayout());
        model.onFit(this::fit);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseClicked(this::clicked);
        setOnScroll(this::scrolled);
        setOnKeyPressed(this::keyPressed);
        setOnKeyReleased(_ -> isSpaceDown = false);
    }

    ReadOnlyObjectProperty<ChartPainter.Labels> labelsProperty() {
        return labels.getReadOnlyProperty();
    }

    GraphViewModel model() {
        return model;
    }

    /** What is named on the chart as it was last drawn. */
    Set<ObjectId> named() {
        return painter.named();
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
        legend.fitted();
        new ChartFit(getWidth(), getHeight(), legend.box(getWidth(), getHeight()))
                .of(chart, items)
                .ifPresent(view -> {
                    isFitting = only.isEmpty();
                    model.viewportProperty().set(view);
                    isFitted = isFitting;
                    isFitting = false;
                });
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (isFitDue) {
            isFitDue = false;
            fit();
        }
        paint();
    }

    /** Draws everything anew. */
    void paint() {
        var pen = canvas.getGraphicsContext2D();
        var frame = new Box(0, 0, canvas.getWidth(), canvas.getHeight());
        var corner = legend.box(frame.width(), frame.height());
        labels.set(painter.paint(pen, model, palette.get(), frame, corner));
        if (isAnythingIn(corner)) {
            legend.covers();
        }
        if (gesture == Gesture.BOX) {
            pen.setStroke(palette.get().accent());
            pen.setLineWidth(1);
            pen.setLineDashes(4, 3);
            pen.strokeRect(
                    Math.min(startX, lastX) + 0.5,
                    Math.min(startY, lastY) + 0.5,
                    Math.abs(lastX - startX),
                    Math.abs(lastY - startY));
            pen.setLineDashes();
        }
    }

    /** Whether a symbol lies in a part of the chart. */
    boolean isAnythingIn(Box corner) {
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        return model.filter()
                .shown()
                .anyMatch(item -> ChartPainter.box(chart, item, view).touches(corner));
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

    private int itemUnder(MouseEvent event) {
        return itemAt(event.getX(), event.getY());
    }

    private int itemAt(double x, double y) {
        var view = model.viewportProperty().get();
        return model.selection().itemAt(view.planeX(x), view.planeY(y), 16 / view.scale());
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        startX = lastX = event.getX();
        startY = lastY = event.getY();
        boolean isPan = event.getButton() != MouseButton.PRIMARY || isSpaceDown;
        int item = isPan ? -1 : itemUnder(event);
        if (isPan) {
            gesture = Gesture.PAN;
        } else if (item < 0) {
            gesture = Gesture.BOX;
        } else {
            gesture = Gesture.MOVE;
            var id = model.chartProperty().get().items().get(item).id();
            if (event.isShortcutDown()) {
                model.selection().toggle(id);
            } else if (!model.selection().idsProperty().get().contains(id)) {
                model.selection().select(Set.of(id));
            }
        }
    }

    private void dragged(MouseEvent event) {
        double byX = event.getX() - lastX;
        double byY = event.getY() - lastY;
        lastX = event.getX();
        lastY = event.getY();
        switch (gesture) {
            case PAN ->
                model.viewportProperty().set(model.viewportProperty().get().moved(byX, byY));
            case MOVE -> {
                double scale = model.viewportProperty().get().scale();
                model.selection().move(byX / scale, byY / scale);
                requestLayout();
            }
            case BOX -> requestLayout();
            case NONE -> {}
        }
    }

    private void released(MouseEvent event) {
        boolean isClick = Math.hypot(event.getX() - startX, event.getY() - startY) < CLICK;
        if (gesture == Gesture.BOX) {
            if (isClick) {
                model.selection().select(Set.of());
            } else {
                var view = model.viewportProperty().get();
                model.selection()
                        .selectInside(
                                view.planeX(Math.min(startX, lastX)),
                                view.planeY(Math.min(startY, lastY)),
                                view.planeX(Math.max(startX, lastX)),
                                view.planeY(Math.max(startY, lastY)));
            }
        }
        gesture = Gesture.NONE;
        requestLayout();
    }

    private void clicked(MouseEvent event) {
        int item = itemUnder(event);
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && item >= 0) {
            open.accept(model.chartProperty().get().items().get(item).id());
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM;
            model.viewportProperty().set(model.viewportProperty().get().zoomed(factor, event.getX(), event.getY()));
        }
    }

    private void keyPressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        var selected = model.selection().idsProperty().get();
        switch (key.getCode()) {
            case SPACE -> isSpaceDown = true;
            case E -> selected.forEach(model::expand);
            case H -> model.hideSelected();
            case F -> {
                model.selection().pin();
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
