package org.entente.ui.graph;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Charts;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;

/**
 * A chart: what is on it and where it stands. Arranging runs away from the screen and can be stopped; the earlier places
 * stay until it is done. Screen's thread only.
 */
public final class GraphViewModel {

    /** How many things a chart begins with when it is started from the most linked ones. */
    public static final int START = 60;

    /** How many neighbours are added at once. */
    public static final int EXPAND = 50;

    private final Charts charts;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ReadOnlyObjectWrapper<ChartState> chart = new ReadOnlyObjectWrapper<>(ChartState.EMPTY);
    private final ChartFilter filter = new ChartFilter(chart);
    private final ChartSelection selection = new ChartSelection(chart, filter);
    private final Arranging arranging;
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(new Viewport(80, 0, 0));
    private final StringProperty error = new SimpleStringProperty("");
    private Runnable fit = () -> {};
    private Sheet sheet = Sheet.UNSEEN;

    public GraphViewModel(
            Charts charts, Background background, Tasks tasks, Texts texts, Supplier<Perspective> perspective) {
        this.charts = charts;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.perspective = perspective;
        this.arranging = new Arranging(tasks, texts);
    }

    public ReadOnlyObjectProperty<ChartState> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    public ChartFilter filter() {
        return filter;
    }

    public ChartSelection selection() {
        return selection;
    }

    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /** Whether places are being computed. */
    public BooleanProperty arrangingProperty() {
        return arranging.runningProperty();
    }

    public StringProperty errorProperty() {
        return error;
    }

    /** Who shows everything after a chart was arranged anew. */
    void onFit(Runnable action) {
        fit = action;
    }

    /** What charts are seen on from now on. */
    void seenOn(Sheet seen) {
        sheet = seen;
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
            selection.select(Set.of(centre));
            replace(ids, true);
        });
    }

    /** Starts from these things, which are selected. */
    public void startWith(Collection<ObjectId> things) {
        selection.select(Set.copyOf(things));
        replace(new LinkedHashSet<>(things), true);
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

    /** Adds these things beside what they are linked with, and selects them; nothing else moves. */
    public void add(Collection<ObjectId> things) {
        var ids = shownIds();
        selection.select(Set.copyOf(things));
        if (ids.isEmpty()) {
            replace(new LinkedHashSet<>(things), true);
        } else if (ids.addAll(things)) {
            replace(ids, false);
        }
    }

    /** Takes the selected things off the chart; the case keeps them. */
    public void hideSelected() {
        var ids = shownIds();
        ids.removeAll(selection.idsProperty().get());
        selection.select(Set.of());
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
                    return isAnew || before.size() == 0 ? Arranging.unplaced(part) : Arranging.beside(before, part);
                },
                placed -> {
                    error.set("");
                    chart.set(placed);
                    if (isAnew) {
                        arrange();
                    }
                },
                this::failed);
    }

    /** What stands on the chart, and where one looks, for coming back. */
    Map<String, String> left() {
        return ChartLeft.write(
                chart.get(), viewport.get(), selection.idsProperty().get());
    }

    /** Draws a chart as it was left, unless something was drawn meanwhile. */
    void comeBack(Map<String, String> words) {
        var left = ChartLeft.read(words);
        if (left.places().isEmpty() || chart.get().size() > 0) {
            return;
        }
        viewport.set(left.viewport());
        background.run(
                () -> Arranging.at(
                        left.places()::get,
                        charts.part(List.copyOf(left.places().keySet()), perspective.get())),
                placed -> {
                    if (chart.get().size() == 0) {
                        chart.set(placed);
                        selection.select(left.selected());
                    }
                },
                this::failed);
    }

    /** Arranges the whole chart anew, around what is pinned. */
    public void arrange() {
        var state = chart.get();
        arranging.start(
                state,
                sheet,
                positions -> {
                    if (chart.get() == state) {
                        chart.set(state.placed(positions));
                        fit.run();
                    }
                },
                this::failed);
    }

    /** Stops arranging; the earlier places stay. */
    public void stop() {
        arranging.stop();
    }

    /** Writes what is shown as a picture. */
    public void write(String format, Path target, boolean isDark, Consumer<String> done) {
        var drawing = filter.drawing(isDark);
        tasks.start(
                texts.get("ui.graph.writing"),
                _ -> {
                    charts.write(drawing, format, target);
                    return target.getFileName().toString();
                },
                done,
                this::failed);
    }

    private void failed(Throwable failure) {
        error.set(texts.failure(failure));
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        stop();
        selection.select(Set.of());
        chart.set(ChartState.EMPTY);
    }
}
