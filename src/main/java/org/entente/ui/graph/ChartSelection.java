package org.entente.ui.graph;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import org.entente.model.ObjectId;

/** What is selected on a chart: found by place, moved and pinned together. Screen's thread only. */
public final class ChartSelection {

    private final ObservableObjectValue<ChartState> chart;
    private final ChartFilter filter;
    private final ObjectProperty<Set<ObjectId>> ids = new SimpleObjectProperty<>(Set.of());

    ChartSelection(ObservableObjectValue<ChartState> chart, ChartFilter filter) {
        this.chart = chart;
        this.filter = filter;
    }

    public ObjectProperty<Set<ObjectId>> idsProperty() {
        return ids;
    }

    public void select(Collection<ObjectId> chosen) {
        ids.set(Set.copyOf(chosen));
    }

    public void toggle(ObjectId id) {
        var changed = new TreeSet<>(ids.get());
        if (!changed.remove(id)) {
            changed.add(id);
        }
        select(changed);
    }

    /** Selects what lies in a rectangle of the plane. */
    public void selectInside(double minX, double minY, double maxX, double maxY) {
        var state = chart.get();
        select(filter.shown()
                .filter(i -> state.x(i) >= minX && state.x(i) <= maxX && state.y(i) >= minY && state.y(i) <= maxY)
                .mapToObj(i -> state.items().get(i).id())
                .toList());
    }

    /** The item whose symbol covers a point of the plane, or -1; {@code reach} is a symbol's radius there. */
    public int itemAt(double planeX, double planeY, double reach) {
        var state = chart.get();
        int nearest = -1;
        double best = reach * reach;
        for (int i = 0; i < state.size(); i++) {
            double dx = state.x(i) - planeX;
            double dy = state.y(i) - planeY;
            if (dx * dx + dy * dy <= best && filter.isShown(i)) {
                best = dx * dx + dy * dy;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Moves the selection to the nearest item in a direction; without a selection, to the first item. */
    void step(int dirX, int dirY) {
        var state = chart.get();
        int current = ids.get().stream().findFirst().map(state::number).orElse(-1);
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i : filter.shown().filter(item -> item != current).toArray()) {
            double dx = current < 0 ? 0 : state.x(i) - state.x(current);
            double dy = current < 0 ? 0 : state.y(i) - state.y(current);
            double along = dx * dirX + dy * dirY;
            double across = Math.abs(dx * dirY) + Math.abs(dy * dirX);
            double far = along + 2 * across;
            if ((current < 0 || along > 0) && far < least) {
                least = far;
                best = i;
            }
        }
        if (best >= 0) {
            select(Set.of(state.items().get(best).id()));
        }
    }

    /** Moves the selected items by so much of the plane and keeps them there. */
    public void move(double byX, double byY) {
        var state = chart.get();
        items().forEach(item -> {
            state.move(item, byX, byY);
            state.pin(item, true);
        });
    }

    /** Lets layouts move the selected items, or keeps them where they are. */
    public void pin() {
        var state = chart.get();
        boolean isAnyFree = items().anyMatch(item -> !state.isPinned(item));
        items().forEach(item -> state.pin(item, isAnyFree));
    }

    private IntStream items() {
        return ids.get().stream().mapToInt(chart.get()::number).filter(item -> item >= 0);
    }
}
