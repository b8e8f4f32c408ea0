package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import org.entente.model.ObjectId;
import org.entente.ui.door.Charts;
import org.entente.ui.theme.Family;

/** Which families and which strengths of link a chart leaves out, and what it shows then. Screen's thread only. */
public final class ChartFilter {

    private final ObservableObjectValue<ChartState> chart;
    private final ObjectProperty<Set<Family>> hiddenFamilies = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Set<Charts.Strength>> hiddenStrengths = new SimpleObjectProperty<>(Set.of());

    ChartFilter(ObservableObjectValue<ChartState> chart) {
        this.chart = chart;
    }

    public ObjectProperty<Set<Family>> hiddenFamiliesProperty() {
        return hiddenFamilies;
    }

    public ObjectProperty<Set<Charts.Strength>> hiddenStrengthsProperty() {
        return hiddenStrengths;
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

    /** The numbers of the items that are shown. */
    public IntStream shown() {
        return IntStream.range(0, chart.get().size()).filter(this::isShown);
    }

    public void showFamily(Family family, boolean isShown) {
        hiddenFamilies.set(changed(Family.class, hiddenFamilies.get(), family, isShown));
    }

    /** Shows what these things are again, if it was filtered out. */
    void showFamiliesOf(Set<ObjectId> things) {
        var hidden = EnumSet.noneOf(Family.class);
        hidden.addAll(hiddenFamilies.get());
        chart.get().items().stream()
                .filter(item -> things.contains(item.id()))
                .forEach(item -> hidden.remove(item.symbol().family()));
        hiddenFamilies.set(Set.copyOf(hidden));
    }

    public void showStrength(Charts.Strength strength, boolean isShown) {
        hiddenStrengths.set(changed(Charts.Strength.class, hiddenStrengths.get(), strength, isShown));
    }

    private static <E extends Enum<E>> Set<E> changed(Class<E> kind, Set<E> hidden, E one, boolean isShown) {
        var changed = EnumSet.noneOf(kind);
        changed.addAll(hidden);
        if (isShown) {
            changed.remove(one);
        } else {
            changed.add(one);
        }
        return Set.copyOf(changed);
    }

    public void showAll() {
        hiddenFamilies.set(Set.of());
        hiddenStrengths.set(Set.of());
    }

    /** How many items on the chart are filtered out. */
    public int hidden() {
        return chart.get().size() - (int) shown().count();
    }

    /** How many links are drawn. */
    public int shownLinks() {
        return (int) shownLinkNumbers().count();
    }

    /** How many links on the chart are filtered out, also because one of their ends is. */
    public int hiddenLinks() {
        return chart.get().links().size() - shownLinks();
    }

    /** The links that are drawn. */
    List<Charts.Link> links() {
        return shownLinkNumbers().mapToObj(chart.get().links()::get).toList();
    }

    private IntStream shownLinkNumbers() {
        return IntStream.range(0, chart.get().links().size()).filter(this::isLinkShown);
    }

    /** What is shown and where, for a picture. */
    Charts.Drawing drawing(boolean isDark) {
        var state = chart.get();
        var items = new ArrayList<Charts.Item>();
        var xs = new float[state.size()];
        var ys = new float[state.size()];
        shown().forEach(i -> {
            xs[items.size()] = state.x(i);
            ys[items.size()] = state.y(i);
            items.add(state.items().get(i));
        });
        var part = new Charts.Part(
                items, links(), state.part().inCase(), state.part().portion());
        return new Charts.Drawing(part, Arrays.copyOf(xs, items.size()), Arrays.copyOf(ys, items.size()), isDark);
    }
}
