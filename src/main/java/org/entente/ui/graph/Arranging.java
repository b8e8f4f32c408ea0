package org.entente.ui.graph;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.entente.graph.CompactGraph;
import org.entente.graph.ForceLayout;
import org.entente.graph.Positions;
import org.entente.graph.readable.Footprints;
import org.entente.graph.readable.Room;
import org.entente.graph.readable.Untangling;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Charts;
import org.entente.ui.task.RunningTask;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for what is on a chart, away from the screen; one arrangement at a time, which can be stopped. Screen's
 * thread only.
 */
final class Arranging {

    private static final long SEED = 20240313;

    /** Pixels to a unit of the plane when a chart is seen at its full size. */
    private static final double UNIT = 90;

    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 3;

    /** More than this would look drawn out of shape. */
    private static final double STRETCH = 1.5;

    private final Tasks tasks;
    private final Texts texts;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private @Nullable RunningTask task;

    Arranging(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    BooleanProperty runningProperty() {
        return running;
    }

    /**
     * Arranges a whole chart anew, around what is pinned.
     *
     * @param sheet what it will be seen on
     */
    void start(ChartState state, Sheet sheet, Consumer<Positions> done, Consumer<? super Throwable> failed) {
        stop();
        if (state.size() == 0) {
            return;
        }
        var graph = state.graph();
        var before = state.positions();
        var room = sheet.room();
        var prints = sheet.prints(state);
        var pinned = state.pinned();
        running.set(true);
        task = tasks.start(
                texts.get("ui.graph.arranging", state.size()),
                progress -> pinned.isEmpty()
                        ? arranged(graph, prints, room, progress)
                        : ForceLayout.seeded(SEED).relax(graph, before, pinned, progress),
                positions -> {
                    running.set(false);
                    done.accept(positions);
                },
                failure -> {
                    running.set(false);
                    failed.accept(failure);
                });
    }

    private static Positions arranged(CompactGraph graph, Footprints prints, Room room, Progress progress) {
        if (graph.nodes() <= Untangling.MOST) {
            return onPlane(new Untangling(SEED).arrange(graph, prints, room, progress));
        }
        double shape = Math.clamp(room.width() / room.height(), NARROWEST, WIDEST);
        return stretched(new ForceLayout(SEED, shape, null).arrange(graph, progress), shape);
    }

    private static Positions onPlane(Positions pixels) {
        float[] x = new float[pixels.size()];
        float[] y = new float[pixels.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (pixels.x(i) / UNIT);
            y[i] = (float) (pixels.y(i) / UNIT);
        }
        return Positions.of(x, y);
    }

    /** The same places, drawn out across or upright until they fill a room of this shape better. */
    static Positions stretched(Positions places, double aspect) {
        float[] x = new float[places.size()];
        float[] y = new float[places.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = places.x(i);
            y[i] = places.y(i);
        }
        double now = extent(x) / extent(y);
        double across = Math.clamp(aspect / now, 1, STRETCH);
        double upright = Math.clamp(now / aspect, 1, STRETCH);
        for (int i = 0; i < x.length; i++) {
            x[i] *= (float) across;
            y[i] *= (float) upright;
        }
        return Positions.of(x, y);
    }

    private static double extent(float[] at) {
        float least = at[0];
        float most = at[0];
        for (float each : at) {
            least = Math.min(least, each);
            most = Math.max(most, each);
        }
        return Math.max(most - least, 1e-3);
    }

    /** Stops arranging; the earlier places stay. */
    void stop() {
        if (task != null && running.get()) {
            task.cancel();
            running.set(false);
        }
    }

    /** Everything in one place, to be arranged. */
    static ChartState unplaced(Charts.Part part) {
        int size = part.items().size();
        return new ChartState(part, new float[size], new float[size], new BitSet());
    }

    /** Where something stands, and whether it stays there. */
    record Place(float x, float y, boolean isPinned) {}

    /** What was there keeps its place; what is new stands beside its neighbours. Takes a moment. */
    static ChartState beside(ChartState before, Charts.Part part) {
        return at(
                id -> {
                    int old = before.number(id);
                    return old < 0 ? null : new Place(before.x(old), before.y(old), before.isPinned(old));
                },
                part);
    }

    /**
     * What has a place stands there, what has none beside its neighbours. Takes a moment.
     *
     * @param places gives null for no place
     */
    static ChartState at(Function<ObjectId, @Nullable Place> places, Charts.Part part) {
        var empty = unplaced(part);
        float[] x = empty.xs();
        float[] y = empty.ys();
        var known = new BitSet();
        var pinned = new BitSet();
        for (int i = 0; i < empty.size(); i++) {
            Place place = places.apply(empty.items().get(i).id());
            if (place != null) {
                x[i] = place.x();
                y[i] = place.y();
                known.set(i);
                pinned.set(i, place.isPinned());
            }
        }
        var found = known.cardinality() == empty.size()
                ? Positions.of(x, y)
                : ForceLayout.seeded(SEED).place(empty.graph(), Positions.of(x, y), known, Progress.NONE);
        var placed = empty.placed(found);
        pinned.stream().forEach(item -> placed.pin(item, true));
        return placed;
    }
}
