package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entente.model.ObjectId;
import org.entente.ui.task.Background;

/** Which things a chart shows: begun with, added, opened up, taken off. Each is one step. Screen's thread only. */
final class ChartThings {

    private final GraphViewModel.From from;
    private final Background background;
    private final ChartContents contents;
    private final ChartHistory history;
    private final Eyes eyes;

    /** What is done for whoever looks at the chart. */
    interface Eyes {

        /** Arranges a chart that was just begun. */
        void arrange();

        /** Brings things into sight. */
        void reveal(Set<ObjectId> things);
    }

    ChartThings(
            GraphViewModel.From from, Background background, ChartContents contents, ChartHistory history, Eyes eyes) {
        this.from = from;
        this.background = background;
        this.contents = contents;
        this.history = history;
        this.eyes = eyes;
    }

    void start() {
        begin(
                () -> from.charts()
                        .mostLinked(GraphViewModel.START, from.perspective().get()),
                Set.of(),
                begun -> history.count("ui.graph.name.most", begun.size()));
    }

    void show(List<ObjectId> chosen) {
        if (contents.chart().get().size() > 0) {
            add(chosen);
        } else {
            boolean isOne = chosen.size() == 1;
            begin(
                    () -> isOne ? around(chosen.getFirst()) : chosen,
                    Set.copyOf(chosen),
                    begun -> history.words(isOne ? "ui.graph.name.around" : "ui.graph.name.of", begun, chosen));
        }
    }

    private List<ObjectId> around(ObjectId centre) {
        var ids = new ArrayList<ObjectId>();
        ids.add(centre);
        ids.addAll(from.charts()
                .neighbours(centre, GraphViewModel.START, from.perspective().get()));
        return ids;
    }

    /** @param name of the chart that was begun */
    private void begin(Callable<List<ObjectId>> wanted, Set<ObjectId> chosen, Function<ChartState, String> name) {
        background.run(
                wanted,
                ids -> contents.replace(_ -> new LinkedHashSet<>(ids), (before, placed) -> {
                    contents.name().set(name.apply(placed));
                    contents.selection().select(chosen);
                    history.seen(before, history.words("ui.step.chart.start", placed, ids));
                    eyes.arrange();
                }),
                contents::failed);
    }

    private void add(List<ObjectId> things) {
        var added = new LinkedHashSet<>(things);
        added.removeAll(contents.shownIds());
        if (added.isEmpty()) {
            choose(things);
            return;
        }
        contents.replace(with(added), (before, placed) -> {
            choose(things);
            history.changed(before, history.words("ui.step.chart.add", placed, added));
        });
    }

    /** What one asks to see is selected, in sight, and not filtered out. */
    private void choose(List<ObjectId> things) {
        var chosen = Set.copyOf(things);
        contents.selection().select(chosen);
        contents.filter().showFamiliesOf(chosen);
        eyes.reveal(chosen);
    }

    /** Adds what is linked with these things, beside them; nothing else moves. */
    void expand(Collection<ObjectId> centres) {
        var opened = Set.copyOf(centres);
        background.run(
                () -> {
                    var neighbours = new LinkedHashSet<ObjectId>();
                    for (ObjectId centre : opened) {
                        neighbours.addAll(from.charts()
                                .neighbours(
                                        centre,
                                        GraphViewModel.EXPAND,
                                        from.perspective().get()));
                    }
                    return neighbours;
                },
                neighbours -> {
                    neighbours.removeAll(contents.shownIds());
                    if (!neighbours.isEmpty()) {
                        contents.replace(with(neighbours), (before, placed) -> {
                            history.changed(before, history.words("ui.step.chart.expand", placed, opened));
                            eyes.reveal(neighbours);
                        });
                    }
                },
                contents::failed);
    }

    /** Takes the selected things off the chart; the case keeps them. */
    void hideSelected() {
        var hidden = Set.copyOf(contents.selection().idsProperty().get());
        if (!hidden.isEmpty()) {
            var words = history.words("ui.step.chart.hide", contents.chart().get(), hidden);
            contents.replace(
                    ids -> {
                        ids.removeAll(hidden);
                        return ids;
                    },
                    (before, _) -> {
                        contents.selection().select(Set.of());
                        history.changed(before, words);
                    });
        }
    }

    private static UnaryOperator<Set<ObjectId>> with(Set<ObjectId> more) {
        return ids -> {
            ids.addAll(more);
            return ids;
        };
    }
}
