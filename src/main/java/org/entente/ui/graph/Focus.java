package org.entente.ui.graph;

import java.util.BitSet;

/**
 * What the selection is about: itself and what it is linked with by a link that is shown. Everything else steps back. With
 * nothing selected on the chart nothing does.
 */
final class Focus {

    private final ChartState chart;
    private final BitSet selected = new BitSet();
    private final BitSet near = new BitSet();

    private Focus(ChartState chart) {
        this.chart = chart;
    }

    /** As if nothing were selected. */
    static Focus none(ChartState chart) {
        return new Focus(chart);
    }

    static Focus of(GraphViewModel model) {
        var chart = model.chartProperty().get();
        var focus = new Focus(chart);
        model.selection().idsProperty().get().stream()
                .mapToInt(chart::number)
                .filter(item -> item >= 0)
                .forEach(focus.selected::set);
        focus.near.or(focus.selected);
        if (!focus.selected.isEmpty()) {
            for (int link = 0; link < chart.links().size(); link++) {
                if (focus.isOwn(link) && model.filter().isLinkShown(link)) {
                    focus.near.set(chart.from(link));
                    focus.near.set(chart.to(link));
                }
            }
        }
        return focus;
    }

    /** Whether anything on the chart is selected. */
    boolean isAny() {
        return !selected.isEmpty();
    }

    boolean isSelected(int item) {
        return selected.get(item);
    }

    /** Whether it is selected or linked with what is. */
    boolean isNear(int item) {
        return near.get(item);
    }

    /** Whether an item steps back. */
    boolean isBehind(int item) {
        return !selected.isEmpty() && !near.get(item);
    }

    /** Whether one end of a link is selected. */
    boolean isOwn(int link) {
        int from = chart.from(link);
        int to = chart.to(link);
        return from >= 0 && selected.get(from) || to >= 0 && selected.get(to);
    }

    /** Whether a link steps back. */
    boolean isLinkBehind(int link) {
        return !selected.isEmpty() && !isOwn(link);
    }
}
