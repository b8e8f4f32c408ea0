package org.entente.ui.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.model.ObjectId;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** What is on a chart, read from the case, and all that can be changed on it. Screen's thread only. */
final class ChartContents {

    private final GraphViewModel.From from;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<ChartState> chart = new ReadOnlyObjectWrapper<>(ChartState.EMPTY);
    private final ChartFilter filter = new ChartFilter(chart);
    private final ChartSelection selection = new ChartSelection(chart, filter);
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(new Viewport(80, 0, 0));
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");

    ChartContents(GraphViewModel.From from, Background background, Texts texts) {
        this.from = from;
        this.background = background;
        this.texts = texts;
    }

    ReadOnlyObjectWrapper<ChartState> chart() {
        return chart;
    }

    ChartFilter filter() {
        return filter;
    }

    ChartSelection selection() {
        return selection;
    }

    ObjectProperty<Viewport> viewport() {
        return viewport;
    }

    /** What it was begun with; empty if that is not known. */
    StringProperty name() {
        return name;
    }

    StringProperty error() {
        return error;
    }

    /** What is on the chart. */
    Set<ObjectId> shownIds() {
        var ids = new LinkedHashSet<ObjectId>();
        chart.get().items().forEach(item -> ids.add(item.id()));
        return ids;
    }

    /**
     * Shows others than the things that are shown; what stays keeps its place.
     *
     * @param then is told what was before, and what is shown now
     */
    void replace(UnaryOperator<Set<ObjectId>> change, BiConsumer<ChartMoment, ChartState> then) {
        var wanted = List.copyOf(change.apply(shownIds()));
        var base = chart.get();
        background.run(
                () -> {
                    var part = from.charts().part(wanted, from.perspective().get());
                    return base.size() == 0 ? Arranging.unplaced(part) : Arranging.beside(base, part);
                },
                placed -> {
                    if (chart.get() == base) {
                        var before = now();
                        error.set("");
                        chart.set(placed);
                        then.accept(before, placed);
                    } else {
                        replace(change, then); // something else came first, and must not be lost
                    }
                },
                this::failed);
    }

    /** Reads the same things again, for instance after the case changed. */
    void refresh() {
        if (chart.get().size() > 0) {
            replace(UnaryOperator.identity(), (_, _) -> {});
        }
    }

    /** The chart as it is now. */
    ChartMoment now() {
        return new ChartMoment(
                name.get(),
                chart.get().copy(),
                viewport.get(),
                selection.idsProperty().get(),
                filter.hiddenFamiliesProperty().get(),
                filter.hiddenStrengthsProperty().get());
    }

    /** Shows the chart as it was at a moment. */
    void goTo(ChartMoment moment) {
        error.set("");
        filter.hiddenFamiliesProperty().set(moment.hiddenFamilies());
        filter.hiddenStrengthsProperty().set(moment.hiddenStrengths());
        name.set(moment.name());
        chart.set(moment.chart().copy());
        selection.select(moment.selected());
        viewport.set(moment.viewport());
        refresh(); // the case may have changed since
    }

    /** Says what went wrong; the chart stays as it was. */
    void failed(Throwable failure) {
        error.set(texts.failure(failure));
    }
}
