package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import org.entente.model.ObjectId;
import org.entente.ui.graph.LabelPlaces.Care;
import org.entente.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * Writes the names on a chart: what has most links first. Selecting something moves no name: what it is about and found no room
 * is named besides, in place of names that step back if need be.
 */
final class ChartLabels {

    private static final int MOST = 400;
    private static final int MOST_OF_MANY = 60;

    /** Of more links nobody would see which one a name stands on, and looking would take longer than drawing. */
    private static final int SEEN_LINKS = 500;

    /** So many of the most linked are named at any price, which may take some thousand looks each. */
    private static final int LED = 12;

    private static final List<Care> CARES = List.of(Care.values());

    /** A name in plain letters is soon taken for the word on a link. */
    private static final List<Care> NAMED = List.of(Care.QUIET, Care.CLEAR);

    private final Lettering letters = new Lettering();
    private final NamePen namePen = new NamePen(letters);
    private final Map<Integer, ChartName> names = new LinkedHashMap<>();
    private final Map<ObjectId, Box> named = new HashMap<>();
    private final Set<ObjectId> led = new HashSet<>();
    private final List<Box> plates = new ArrayList<>();

    Lettering letters() {
        return letters;
    }

    /** What is named, and where its name stands. */
    Map<ObjectId, Box> named() {
        return Map.copyOf(named);
    }

    /** What has its name away from it, at the end of a line. */
    Set<ObjectId> led() {
        return Set.copyOf(led);
    }

    /** Where names stand, with what is around them. */
    List<Box> taken() {
        return names.values().stream().map(name -> plate(name.box())).toList();
    }

    /** Where names stand through which no link goes. */
    List<Box> plates() {
        return List.copyOf(plates);
    }

    /** A writing, and how sure it must be whose it is. */
    private record Try(Lettering.Label label, Care care) {}

    /**
     * Finds room for as many names as there is.
     *
     * @param frame no name goes out of it
     */
    void place(GraphViewModel model, Focus focus, Box frame) {
        names.clear();
        named.clear();
        led.clear();
        plates.clear();
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        var visible = visible(model, focus, frame);
        var links = links(model);
        var places = standing(chart, view, visible, links, frame);
        int most = Math.min(visible.size(), chart.size() > ChartPainter.MANY ? MOST_OF_MANY : MOST);
        for (int rank = 0; rank < most; rank++) {
            int i = visible.get(rank);
            var name = first(places, chart, i, view);
            if (name == null && rank < LED) {
                name = anyhow(places, chart, i, view);
            }
            if (name != null) {
                names.put(i, name);
            }
        }
        if (focus.isAny()) {
            nameNear(chart, view, focus, visible, places, standing(chart, view, visible, links, frame));
        }
        names.forEach((i, name) -> {
            var id = chart.items().get(i).id();
            named.put(id, name.box());
            if (!name.way().isEmpty()) {
                led.add(id);
            }
        });
        names.forEach((i, name) -> {
            if (focus.isAny() && focus.isNear(i)) {
                plates.add(plate(name.box()));
            }
        });
    }

    /** What is in sight, the most linked first. Of very many the others are dots, which a name may cover. */
    private static List<Integer> visible(GraphViewModel model, Focus focus, Box frame) {
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        var visible = model.filter()
                .shown()
                .filter(i -> frame.holds(view.screenX(chart.x(i)), view.screenY(chart.y(i))))
                .boxed()
                .sorted(Comparator.comparingInt(i -> -chart.items().get(i).degree()))
                .toList();
        if (chart.size() <= ChartPainter.MANY) {
            return visible;
        }
        var named = new LinkedHashSet<>(visible.subList(0, Math.min(MOST_OF_MANY, visible.size())));
        visible.stream().filter(focus::isNear).limit(MOST).forEach(named::add);
        return List.copyOf(named);
    }

    /** The links that are shown. They lie where they do with nothing selected, so that selecting moves no name. */
    private static List<LinkLine> links(GraphViewModel model) {
        var chart = model.chartProperty().get();
        if (chart.links().size() > SEEN_LINKS) {
            return List.of();
        }
        var view = model.viewportProperty().get();
        var none = Focus.none(chart);
        return IntStream.range(0, chart.links().size())
                .filter(model.filter()::isLinkShown)
                .mapToObj(link -> LinkLine.of(chart, link, view, none))
                .filter(line -> line.length() > 0)
                .toList();
    }

    private static LabelPlaces standing(
            ChartState chart, Viewport view, List<Integer> visible, List<LinkLine> links, Box frame) {
        var places = new LabelPlaces(frame);
        visible.forEach(i -> places.takeSymbol(ChartPainter.box(chart, i, view)));
        links.forEach(places::takeLink);
        return places;
    }

    /**
     * Names what the selection is about and is not named yet: where there is room, then in place of names that step back. What is
     * selected is named no more than the rest over a symbol, or where it would be read as the name of another.
     *
     * @param forOthers where only symbols stand
     */
    private void nameNear(
            ChartState chart,
            Viewport view,
            Focus focus,
            List<Integer> visible,
            LabelPlaces places,
            LabelPlaces forOthers) {
        var near = visible.stream().filter(focus::isNear).toList();
        near.forEach(i -> {
            var known = names.get(i);
            if (known != null) {
                forOthers.takeLabel(plate(known.box()));
            }
        });
        var unnamed = near.stream()
                .filter(i -> !names.containsKey(i))
                .sorted(Comparator.comparingInt(i -> focus.isSelected(i) ? 0 : 1))
                .limit(MOST)
                .toList();
        for (int i : unnamed) {
            var name = first(places, chart, i, view);
            if (name == null) {
                name = first(forOthers, chart, i, view);
            }
            if (name != null) {
                Box plate = plate(name.box());
                places.takeLabel(plate);
                forOthers.takeLabel(plate);
                names.entrySet()
                        .removeIf(other -> focus.isBehind(other.getKey())
                                && plate.touches(other.getValue().box()));
                names.put(i, name);
            }
        }
    }

    /** On whole pixels, so that nothing shines through at its edge. */
    private static Box plate(Box box) {
        double left = Math.floor(box.left() - Lettering.BESIDE);
        double top = Math.floor(box.top());
        return new Box(
                left,
                top,
                Math.ceil(box.left() + box.width() + Lettering.BESIDE) - left,
                Math.ceil(box.top() + box.height()) - top);
    }

    /** Where a symbol stands on the screen. */
    private record Spot(double x, double y, double radius) {
        static Spot of(ChartState chart, int item, Viewport view) {
            return new Spot(
                    view.screenX(chart.x(item)),
                    view.screenY(chart.y(item)),
                    ChartPainter.radius(chart.items().get(item), view));
        }
    }

    /** In the fullest writing that finds room; null if none does. */
    private @Nullable ChartName first(LabelPlaces places, ChartState chart, int item, Viewport view) {
        var thing = chart.items().get(item);
        boolean isStrong = Lettering.isStrong(thing);
        var spot = Spot.of(chart, item, view);
        var writings = isStrong
                ? List.of(letters.full(thing, true), letters.brief(thing, true), letters.narrow(thing, true))
                : List.of(letters.brief(thing, false), letters.narrow(thing, false));
        // what is much linked is worth more room: its name in both scripts before the best place
        var tries = isStrong
                ? writings.stream().flatMap(label -> CARES.stream().map(care -> new Try(label, care)))
                : NAMED.stream().flatMap(care -> writings.stream().map(label -> new Try(label, care)));
        return tries.flatMap(one -> Stream.ofNullable(places.find(
                                spot.x(),
                                spot.y(),
                                spot.radius(),
                                one.label().width() + 2 * Lettering.BESIDE,
                                one.label().height(),
                                one.care()))
                        .map(box -> new ChartName(one.label(), box.narrower(Lettering.BESIDE), spot.x(), List.of())))
                .findFirst()
                .orElse(null);
    }

    /**
     * What is most linked is named even where there is no room beside it: in smaller letters if those are still large enough, or
     * at the end of a line.
     */
    private @Nullable ChartName anyhow(LabelPlaces places, ChartState chart, int item, Viewport view) {
        var thing = chart.items().get(item);
        boolean isStrong = Lettering.isStrong(thing);
        var spot = Spot.of(chart, item, view);
        var small = letters.small(thing, isStrong);
        Box beside =
                places.find(spot.x(), spot.y(), spot.radius(), small.width() + 2 * Lettering.BESIDE, small.height());
        if (beside != null) {
            return new ChartName(small, beside.narrower(Lettering.BESIDE), spot.x(), List.of());
        }
        for (var label : List.of(letters.narrow(thing, isStrong), letters.brief(thing, isStrong), small)) {
            var apart = places.findApart(
                    spot.x(), spot.y(), spot.radius(), label.width() + 2 * Lettering.BESIDE, label.height());
            if (apart != null) {
                return new ChartName(label, apart.box().narrower(Lettering.BESIDE), spot.x(), apart.way());
            }
        }
        return null;
    }

    /** Draws what keeps links out of the names that the selection is about, and lets them shine through under the others. */
    void plates(GraphicsContext pen, Palette palette) {
        namePen.plates(pen, names.values(), plates, palette);
    }

    /** Writes the names that found room. */
    void write(GraphicsContext pen, Focus focus, Palette palette) {
        names.forEach((i, name) -> namePen.lead(pen, name.way(), focus.isBehind(i) ? palette.muted() : palette.text()));
        names.forEach(
                (i, name) -> namePen.write(pen, name, focus.isBehind(i) ? palette.muted() : palette.text(), palette));
    }

    /** Forgets names, as locking does. */
    void forget() {
        letters.forget();
        namePen.forget();
        names.clear();
        named.clear();
        led.clear();
        plates.clear();
    }
}
