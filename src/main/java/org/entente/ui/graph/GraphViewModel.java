package org.entente.ui.graph;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.graph.ForceLayout;
import org.entente.graph.Positions;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.Charts;
import org.entente.ui.task.Background;
import org.entente.ui.task.RunningTask;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.jspecify.annotations.Nullable;

/**
 * A chart: what is on it, where it stands, what is selected and what is hidden. Arranging runs away from the screen and
 * can be stopped; the earlier places stay until it is done. Screen's thread only.
 */
public final class GraphViewModel {

    /** How many things a chart begins with when it is started from the most linked ones. */
    public static final int START = 60;

    /** How many neighbours are added at once. */
    public static final int EXPAND = 50;

    private static final long SEED = 20240313;
    private static final double ASPECT = 1.25;

    private final Charts charts;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ReadOnlyObjectWrapper<ChartState> chart = new ReadOnlyObjectWrapper<>(ChartState.EMPTY);
    private final ObjectProperty<Set<ObjectId>> selected = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<Family>> hiddenFamilies = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<Charts.Strength>> hiddenStrengths = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(new Viewport(80, 0, 0));
    private final BooleanProperty arranging = new SimpleBooleanProperty();
    private final StringProperty error = new SimpleStringProperty("");
    private @Nullable RunningTask arrangement;
    private Runnable fit = () -> {};

    public GraphViewModel(
            Charts charts, Background background, Tasks tasks, Texts texts, Supplier<Perspective> perspective) {
        this.charts = charts;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.perspective = perspective;
    }

    public ReadOnlyObjectProperty<ChartState> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    public ObjectProperty<Set<ObjectId>> selectedProperty() {
        return selected;
    }

    public ObjectProperty<Set<Family>> hiddenFamiliesProperty() {
        return hiddenFamilies;
    }

    public ObjectProperty<Set<Charts.Strength>> hiddenStrengthsProperty() {
        return hiddenStrengths;
    }

    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /** Whether places are being computed. */
    public BooleanProperty arrangingProperty() {
        return arranging;
    }

    public StringProperty errorProperty() {
        return error;
    }

    /** Who shows everything after a chart was arranged anew. */
    void onFit(Runnable action) {
        fit = action;
    }

    /** Starts from the most linked things. */
    public void start() {
        background.run(() -> charts.mostLinked(START, perspective.get()), ids -> replace(ids, true));
    }

    /** Starts from one thing and what is linked with it. */
    public void startAround(ObjectId centre) {
        background.run(() -> charts.neighbours(centre, START, perspective.get()), neighbours -> {
            var ids = new LinkedHashSet<ObjectId>();
            ids.add(centre);
            ids.addAll(neighbours);
            selected.set(Set.of(centre));
            replace(ids, true);
        });
    }

    /** Adds what is linked with {@code centre}, beside it; nothing else moves. */
    public void expand(ObjectId centre) {
        background.run(() -> charts.neighbours(centre, EXPAND, perspective.get()), neighbours -> {
            var ids = shownIds();
            ids.addAll(neighbours);
            if (ids.size() > chart.get().size()) {
                replace(ids, false);
            }
        });
    }

    /** Takes the selected things off the chart; the case keeps them. */
    public void hideSelected() {
        var ids = shownIds();
        ids.removeAll(selected.get());
        selected.set(Set.of());
        if (ids.isEmpty()) {
            chart.set(ChartState.EMPTY);
        } else {
            replace(ids, false);
        }
    }

    /** Reads the same things again, for instance after the case changed. */
    public void refresh() {
        if (chart.get().size() > 0) {
            replace(shownIds(), false);
        }
    }

    private LinkedHashSet<ObjectId> shownIds() {
        var ids = new LinkedHashSet<ObjectId>();
        chart.get().items().forEach(item -> ids.add(item.id()));
        return ids;
    }

    private void replace(Collection<ObjectId> ids, boolean isAnew) {
        var wanted = List.copyOf(ids);
        var before = chart.get();
        background.run(
                () -> {
                    var part = charts.part(wanted, perspective.get());
                    return isAnew || before.size() == 0 ? part(part) : beside(before, part);
                },
                placed -> {
                    error.set("");
                    chart.set(placed);
                    if (isAnew) {
                        arrange();
                    }
                },
                failure -> error.set(texts.failure(failure)));
    }

    private static ChartState part(Charts.Part part) {
        int size = part.items().size();
        return new ChartState(part, new float[size], new float[size], new BitSet());
    }

    /** What was there keeps its place; what is new stands beside its neighbours. */
    private static ChartState beside(ChartState before, Charts.Part part) {
        var empty = part(part);
        float[] x = empty.xs();
        float[] y = empty.ys();
        var known = new BitSet();
        var pinned = new BitSet();
        for (int i = 0; i < empty.size(); i++) {
            int old = before.number(empty.items().get(i).id());
            if (old >= 0) {
                x[i] = before.x(old);
                y[i] = before.y(old);
                known.set(i);
                pinned.set(i, before.isPinned(old));
            }
        }
        var places = known.cardinality() == empty.size()
                ? Positions.of(x, y)
                : ForceLayout.seeded(SEED).place(empty.graph(), Positions.of(x, y), known, Progress.NONE);
        var placed = empty.placed(places);
        pinned.stream().forEach(item -> placed.pin(item, true));
        return placed;
    }

    /** Arranges the whole chart anew, around what is pinned. */
    public void arrange() {
        stop();
        var state = chart.get();
        if (state.size() == 0) {
            return;
        }
        var graph = state.graph();
        var start = state.positions();
        var pinned = state.pinned();
        arranging.set(true);
        arrangement = tasks.start(
                texts.get("ui.graph.arranging", state.size()),
                progress -> pinned.isEmpty()
                        ? new ForceLayout(SEED, ASPECT, null).arrange(graph, progress)
                        : ForceLayout.seeded(SEED).relax(graph, start, pinned, progress),
                positions -> {
                    arranging.set(false);
                    if (chart.get() == state) {
                        chart.set(state.placed(positions));
                        fit.run();
                    }
                },
                failure -> {
                    arranging.set(false);
                    error.set(texts.failure(failure));
                });
    }

    /** Stops arranging; the earlier places stay. */
    public void stop() {
        if (arrangement != null && arranging.get()) {
            arrangement.cancel();
            arranging.set(false);
        }
    }

    public boolean isShown(int item) {
        return !hiddenFamilies
                .get()
                .contains(chart.get().items().get(item).symbol().family());
    }

    public boolean isLinkShown(int link) {
        var state = chart.get();
        return !hiddenStrengths.get().contains(state.links().get(link).strength())
                && state.from(link) >= 0
                && state.to(link) >= 0
                && isShown(state.from(link))
                && isShown(state.to(link));
    }

    public void showFamily(Family family, boolean isShown) {
        var changed = EnumSet.noneOf(Family.class);
        changed.addAll(hiddenFamilies.get());
        if (isShown) {
            changed.remove(family);
        } else {
            changed.add(family);
        }
        hiddenFamilies.set(Set.copyOf(changed));
    }

    public void showStrength(Charts.Strength strength, boolean isShown) {
        var changed = EnumSet.noneOf(Charts.Strength.class);
        changed.addAll(hiddenStrengths.get());
        if (isShown) {
            changed.remove(strength);
        } else {
            changed.add(strength);
        }
        hiddenStrengths.set(Set.copyOf(changed));
    }

    public void showAll() {
        hiddenFamilies.set(Set.of());
        hiddenStrengths.set(Set.of());
    }

    /** How many items on the chart are filtered out. */
    public int hidden() {
        var state = chart.get();
        int count = 0;
        for (int i = 0; i < state.size(); i++) {
            count += isShown(i) ? 0 : 1;
        }
        return count;
    }

    /** How many links are drawn. */
    public int shownLinks() {
        int count = 0;
        for (int link = 0; link < chart.get().links().size(); link++) {
            count += isLinkShown(link) ? 1 : 0;
        }
        return count;
    }

    public void select(Collection<ObjectId> ids) {
        selected.set(Set.copyOf(ids));
    }

    public void toggle(ObjectId id) {
        var changed = new TreeSet<>(selected.get());
        if (!changed.remove(id)) {
            changed.add(id);
        }
        select(changed);
    }

    /** Moves the selected items by so much of the plane and keeps them there. */
    public void moveSelected(double byX, double byY) {
        var state = chart.get();
        selected.get().stream()
                .mapToInt(state::number)
                .filter(item -> item >= 0)
                .forEach(item -> {
                    state.move(item, byX, byY);
                    state.pin(item, true);
                });
    }

    /** Lets layouts move the selected items, or keeps them where they are. */
    public void pinSelected() {
        var state = chart.get();
        var items = selected.get().stream()
                .mapToInt(state::number)
                .filter(item -> item >= 0)
                .toArray();
        boolean isAnyFree = java.util.Arrays.stream(items).anyMatch(item -> !state.isPinned(item));
        for (int item : items) {
            state.pin(item, isAnyFree);
        }
    }

    /** The item whose symbol covers a point of the plane, or -1; {@code reach} is a symbol's radius there. */
    public int itemAt(double planeX, double planeY, double reach) {
        var state = chart.get();
        int nearest = -1;
        double best = reach * reach;
        for (int i = 0; i < state.size(); i++) {
            double dx = state.x(i) - planeX;
            double dy = state.y(i) - planeY;
            if (dx * dx + dy * dy <= best && isShown(i)) {
                best = dx * dx + dy * dy;
                nearest = i;
            }
        }
        return nearest;
    }

    /** Selects what lies in a rectangle of the plane. */
    public void selectInside(double minX, double minY, double maxX, double maxY) {
        var state = chart.get();
        var ids = new TreeSet<ObjectId>();
        for (int i = 0; i < state.size(); i++) {
            boolean isInside = state.x(i) >= minX && state.x(i) <= maxX && state.y(i) >= minY && state.y(i) <= maxY;
            if (isInside && isShown(i)) {
                ids.add(state.items().get(i).id());
            }
        }
        select(ids);
    }

    /** Writes what is shown as a picture. */
    public void write(String format, java.nio.file.Path target, boolean isDark, Consumer<String> done) {
        var drawing = shown(isDark);
        tasks.start(
                texts.get("ui.graph.writing"),
                _ -> {
                    charts.write(drawing, format, target);
                    return target.getFileName().toString();
                },
                done,
                failure -> error.set(texts.failure(failure)));
    }

    private Charts.Drawing shown(boolean isDark) {
        var state = chart.get();
        var items = new java.util.ArrayList<Charts.Item>();
        var xs = new float[state.size()];
        var ys = new float[state.size()];
        for (int i = 0; i < state.size(); i++) {
            if (isShown(i)) {
                xs[items.size()] = state.x(i);
                ys[items.size()] = state.y(i);
                items.add(state.items().get(i));
            }
        }
        var links = new java.util.ArrayList<Charts.Link>();
        for (int link = 0; link < state.links().size(); link++) {
            if (isLinkShown(link)) {
                links.add(state.links().get(link));
            }
        }
        var part = new Charts.Part(items, links, state.part().inCase());
        return new Charts.Drawing(
                part, java.util.Arrays.copyOf(xs, items.size()), java.util.Arrays.copyOf(ys, items.size()), isDark);
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        stop();
        selected.set(Set.of());
        chart.set(ChartState.EMPTY);
    }
}
