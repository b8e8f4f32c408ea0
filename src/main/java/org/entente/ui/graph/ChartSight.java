package org.entente.ui.graph;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.entente.model.ObjectId;
import org.entente.ui.peek.Peek;
import org.jspecify.annotations.Nullable;

/** Lets the chart peek: at the thing under the pointer, and with a tap of Space at the selected one. */
final class ChartSight implements Peek.Sight {

    /** How near the pointer must be, in pixels, as for a click. */
    private static final double NEAR = 16;

    private final GraphViewModel model;

    ChartSight(GraphViewModel model) {
        this.model = model;
    }

    @Override
    public @Nullable ObjectId at(double x, double y) {
        var view = model.viewportProperty().get();
        int item = model.selection().itemAt(view.planeX(x), view.planeY(y), NEAR / view.scale());
        return item < 0 ? null : model.chartProperty().get().items().get(item).id();
    }

    @Override
    public @Nullable ObjectId chosen() {
        var selected = model.selection().idsProperty().get();
        return selected.size() == 1 ? selected.iterator().next() : null;
    }

    @Override
    public Bounds place(Node node) {
        ObjectId thing = chosen();
        int item = thing == null ? -1 : model.chartProperty().get().number(thing);
        if (item < 0) {
            return node.getLayoutBounds();
        }
        var box = ChartPainter.box(
                model.chartProperty().get(), item, model.viewportProperty().get());
        return new BoundingBox(box.left(), box.top(), box.width(), box.height());
    }

    /** Holding it moves the chart. */
    @Override
    public boolean holdsSpace() {
        return true;
    }
}
