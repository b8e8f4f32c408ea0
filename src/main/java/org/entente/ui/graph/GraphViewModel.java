package org.entente.ui.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Charts;
import org.entente.ui.shell.StepsViewModel;
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

    private final From from;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final ChartContents contents;
    private final ReadOnlyObjectWrapper<ChartState> chart;
    private final ChartHistory history;
    private final ChartThings things;
    private final Arranging arranging;
    private final List<Runnable> afterComingBack = new ArrayList<>();
    private Map<String, String> comingBack = Map.of();
    private Runnable fit = () -> {};
    private Consumer<Set<ObjectId>> reveal = _ -> {};
    private Sheet sheet = Sheet.UNSEEN;

    /**
     * Where a chart comes from.
     *
     * @param steps where what is done to it is noted
     */
    public record From(Charts charts, StepsViewModel steps, Supplier<Perspective> perspective) {}

    public GraphViewModel(From from, Background background, Tasks tasks, Texts texts) {
        this.from = from;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.contents = new ChartContents(from, background, texts);
        this.chart = contents.chart();
        this.arranging = new Arranging(tasks, texts);
        this.history = new ChartHistory(from.steps(), background, texts, contents::now, this::goTo);
        this.things = new ChartThings(from, background, contents, history, new ChartThings.Eyes() {
            @Override
            public void arrange() {
                place(_ -> {});
            }

            @Override
            public void reveal(Set<ObjectId> added) {
                reveal.accept(added);
            }
        });
    }

    public ReadOnlyObjectProperty<ChartState> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /** What the chart was begun with; empty if that is not known. */
    ReadOnlyStringProperty nameProperty() {
        return contents.name();
    }

    public ChartFilter filter() {
        return contents.filter();
    }

    public ChartSelection selection() {
        return contents.selection();
    }

    public ObjectProperty<Viewport> viewportProperty() {
        return contents.viewport();
    }

    /** Whether places are being computed. */
    public BooleanProperty arrangingProperty() {
        return arranging.runningProperty();
    }

    public StringProperty errorProperty() {
        return contents.error();
    }

    /** Who shows everything after a chart was arranged anew. */
    void onFit(Runnable action) {
        fit = action;
    }

    /** Who brings things into sight that were added to a chart. */
    void onReveal(Consumer<Set<ObjectId>> action) {
        reveal = action;
    }

    /** What charts are seen on from now on. */
    void seenOn(Sheet seen) {
        sheet = seen;
    }

    /** Starts from the most linked things. */
    public void start() {
        things.start();
    }

    /**
     * Shows things on the chart that is there: those that are not on it stand beside what they are linked with, and nothing else
     * moves. Without a chart they begin one; a single thing does so with what is linked with it.
     */
    public void show(Collection<ObjectId> wanted) {
        var chosen = List.copyOf(wanted);
        if (isComingBack()) {
            afterComingBack.add(() -> things.show(chosen));
        } else {
            things.show(chosen);
        }
    }

    /** Adds what is linked with these things, beside them; nothing else moves. */
    public void expand(Collection<ObjectId> centres) {
        things.expand(centres);
    }

    /** Takes the selected things off the chart; the case keeps them. */
    public void hideSelected() {
        things.hideSelected();
    }

    /** Lets layouts move the selected items, or keeps them where they are. */
    public void pinSelected() {
        var before = contents.now();
        selection().pin();
        history.seen(before, history.words("ui.step.chart.pin", before.chart(), before.selected()));
    }

    /** The selected things were moved. */
    void moved(ChartMoment before) {
        history.seen(
                before,
                history.words(
                        "ui.step.chart.move",
                        chart.get(),
                        selection().idsProperty().get()));
    }

    /** Changes what is filtered out, under a name. */
    void filtered(String words, Consumer<ChartFilter> change) {
        var before = contents.now();
        change.accept(filter());
        history.seen(before, words);
    }

    /** Reads the same things again, for instance after the case changed. */
    public void refresh() {
        contents.refresh();
    }

    private void goTo(ChartMoment moment) {
        stop();
        contents.goTo(moment);
    }

    /** The chart as it is now. */
    ChartMoment now() {
        return contents.now();
    }

    /** What stands on the chart, and where one looks, for coming back. */
    Map<String, String> left() {
        if (isComingBack()) {
            return comingBack;
        }
        // asked every few seconds, and a moment is a copy of all that a chart knows
        return ChartLeft.isKept(chart.get()) ? ChartLeft.write(contents.now()) : Map.of();
    }

    /** Draws a chart as it was left, unless something was drawn meanwhile. */
    void comeBack(Map<String, String> words) {
        var left = ChartLeft.read(words);
        if (left.places().isEmpty() || chart.get().size() > 0) {
            return;
        }
        viewportProperty().set(left.viewport());
        filter().hiddenFamiliesProperty().set(left.hiddenFamilies());
        filter().hiddenStrengthsProperty().set(left.hiddenStrengths());
        comingBack = words;
        background.run(
                () -> Arranging.at(
                        left.places()::get,
                        from.charts()
                                .part(
                                        List.copyOf(left.places().keySet()),
                                        from.perspective().get())),
                placed -> {
                    if (chart.get().size() == 0) {
                        contents.name().set(left.name());
                        chart.set(placed);
                        selection().select(left.selected());
                    }
                    cameBack();
                },
                failure -> {
                    contents.failed(failure);
                    cameBack();
                });
    }

    private boolean isComingBack() {
        return !comingBack.isEmpty();
    }

    private void cameBack() {
        comingBack = Map.of();
        var waiting = List.copyOf(afterComingBack);
        afterComingBack.clear();
        waiting.forEach(Runnable::run);
    }

    /** Arranges the whole chart anew, around what is pinned. */
    public void arrange() {
        place(before -> history.seen(before, texts.get("ui.step.chart.arrange")));
    }

    /** @param then is told what was before */
    private void place(Consumer<ChartMoment> then) {
        var state = chart.get();
        arranging.start(
                state,
                sheet,
                positions -> {
                    if (chart.get() == state) {
                        var before = contents.now();
                        chart.set(state.placed(positions));
                        fit.run();
                        then.accept(before);
                    }
                },
                contents::failed);
    }

    /** Stops arranging; the earlier places stay. */
    public void stop() {
        arranging.stop();
    }

    /** Writes what is shown as a picture. */
    public void write(String format, Path target, boolean isDark, Consumer<String> done) {
        var drawing = filter().drawing(isDark);
        tasks.start(
                texts.get("ui.graph.writing"),
                _ -> {
                    from.charts().write(drawing, format, target);
                    return target.getFileName().toString();
                },
                done,
                contents::failed);
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        stop();
        afterComingBack.clear();
        history.forget();
        selection().select(Set.of());
        contents.name().set("");
        chart.set(ChartState.EMPTY);
    }
}
