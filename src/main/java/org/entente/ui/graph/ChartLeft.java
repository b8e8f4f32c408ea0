package org.entente.ui.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ObjectId;
import org.entente.ui.door.Charts;
import org.entente.ui.graph.Arranging.Place;
import org.entente.ui.theme.Family;

/**
 * A chart as it was left: what it was begun with, what stood on it and where, which part of the plane was seen, what was selected and what was filtered
 * out. Written in words, one line for each thing; a chart of more than {@link #MOST} things is not worth so many.
 */
record ChartLeft(
        String name,
        Map<ObjectId, Place> places,
        Viewport viewport,
        Set<ObjectId> selected,
        Set<Family> hiddenFamilies,
        Set<Charts.Strength> hiddenStrengths) {

    static final int MOST = 2_000;
    private static final String NAME = "name";
    private static final String THINGS = "things";
    private static final String VIEW = "view";
    private static final String SELECTED = "selected";
    private static final String FAMILIES = "families";
    private static final String STRENGTHS = "strengths";
    private static final int ID = 0;
    private static final int X = 1;
    private static final int Y = 2;
    private static final int PINNED = 3;

    /** Whether there is something to come back to, and not too much of it. */
    static boolean isKept(ChartState chart) {
        return chart.size() > 0 && chart.size() <= MOST;
    }

    static Map<String, String> write(ChartMoment moment) {
        var chart = moment.chart();
        var viewport = moment.viewport();
        if (!isKept(chart)) {
            return Map.of();
        }
        var things = new StringBuilder();
        for (int i = 0; i < chart.size(); i++) {
            things.append(chart.items().get(i).id())
                    .append(' ')
                    .append(chart.x(i))
                    .append(' ')
                    .append(chart.y(i))
                    .append(chart.isPinned(i) ? " pinned" : "")
                    .append('\n');
        }
        var words = new HashMap<String, String>();
        words.put(NAME, moment.name());
        words.put(THINGS, things.toString());
        words.put(VIEW, viewport.scale() + " " + viewport.left() + " " + viewport.top());
        words.put(SELECTED, joined(moment.selected()));
        words.put(FAMILIES, joined(moment.hiddenFamilies()));
        words.put(STRENGTHS, joined(moment.hiddenStrengths()));
        return words;
    }

    private static String joined(Set<?> all) {
        return all.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    private static Stream<String> parts(Map<String, String> words, String name) {
        return Arrays.stream(words.getOrDefault(name, "").split(" ")).filter(part -> !part.isEmpty());
    }

    /** @throws IllegalArgumentException if another version wrote it otherwise */
    static ChartLeft read(Map<String, String> words) {
        var places = new LinkedHashMap<ObjectId, Place>();
        words.getOrDefault(THINGS, "").lines().forEach(line -> {
            String[] parts = line.split(" ");
            places.put(
                    ObjectId.parse(parts[ID]),
                    new Place(Float.parseFloat(parts[X]), Float.parseFloat(parts[Y]), parts.length > PINNED));
        });
        String[] view = words.getOrDefault(VIEW, "80 0 0").split(" ");
        return new ChartLeft(
                words.getOrDefault(NAME, ""),
                places,
                new Viewport(Double.parseDouble(view[ID]), Double.parseDouble(view[X]), Double.parseDouble(view[Y])),
                parts(words, SELECTED).map(ObjectId::parse).collect(Collectors.toSet()),
                parts(words, FAMILIES).map(Family::valueOf).collect(Collectors.toSet()),
                parts(words, STRENGTHS).map(Charts.Strength::valueOf).collect(Collectors.toSet()));
    }
}
